import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/start-emulator.ts";

export type Answer = Record<string, unknown>;

/** An open emulator, or a failed test. */
export async function openEmulator(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  const started = await startEmulator({ port: 0, ...options });
  if (!started.ok) throw new Error(started.message);
  return started;
}

/** One call of the Web API, as a bot makes it; the answer with its status. */
export async function call(
  emulator: Emulator,
  method: string,
  args: Answer = {},
  token = emulator.botToken,
): Promise<Answer> {
  const response = await fetch(emulator.apiUrl + method, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(args),
  });
  return {
    ...((await response.json()) as Answer),
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
  };
}

/** A request with any headers, as an attacker's may have. */
export function rawRequest(
  emulator: Pick<Emulator, "url">,
  path: string,
  headers: Record<string, string>,
  method = "GET",
): Promise<{ status: number; text: string }> {
  const { port } = new URL(emulator.url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += String(chunk);
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on("error", reject);
    request.end(method === "POST" ? "{}" : "");
  });
}

/** The status line that comes back when bytes are written to the emulator as they are, as no client of ours would. */
export async function sendBytes(emulator: Emulator, bytes: string): Promise<string> {
  const { port } = new URL(emulator.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.setEncoding("latin1").write(bytes);
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  return text.split("\r\n", 1)[0] ?? "";
}
