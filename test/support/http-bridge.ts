import { createHmac } from "node:crypto";
import { WebSocket } from "ws";
import type { Emulator } from "../../src/emulator/start-emulator.ts";

interface Envelope {
  readonly envelope_id: string;
  readonly type: "events_api" | "slash_commands" | "interactive";
  readonly payload: Readonly<Record<string, unknown>>;
  readonly retry_attempt?: number;
}

/**
 * Takes what the emulator would send over a socket and sends it as Slack does over HTTP: signed, events as JSON, commands and
 * presses as forms; what the bot answers along with its acknowledgement goes back.
 * @param address where the bot hears Slack
 */
export async function bridgeToHttp(emulator: Emulator, address: string, signingSecret: string): Promise<() => void> {
  const opened = await fetch(`${emulator.apiUrl}apps.connections.open`, {
    method: "POST",
    headers: { authorization: `Bearer ${emulator.appToken}` },
  });
  const { url } = (await opened.json()) as { url: string };
  const socket = new WebSocket(url);
  const pass = async (envelope: Envelope): Promise<void> => {
    const response = await post(envelope, address, signingSecret);
    const text = await response.text();
    // What is not acknowledged is left to time out, as at Slack.
    if (!response.ok) return;
    const payload = text.startsWith("{") ? { payload: JSON.parse(text) as unknown } : {};
    socket.send(JSON.stringify({ envelope_id: envelope.envelope_id, ...payload }));
  };
  socket.on("message", (data) => {
    const envelope = JSON.parse(String(data)) as Partial<Envelope>;
    if (envelope.envelope_id !== undefined) void pass(envelope as Envelope).catch(() => socket.terminate());
  });
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  return () => socket.close();
}

function post({ type, payload, retry_attempt: attempt = 0 }: Envelope, address: string, secret: string) {
  const isEvent = type === "events_api";
  const form = type === "interactive" ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  const body = isEvent ? JSON.stringify(payload) : new URLSearchParams(form).toString();
  const time = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", secret).update(`v0:${time}:${body}`).digest("hex");
  const retry = attempt > 0 ? { "x-slack-retry-num": String(attempt), "x-slack-retry-reason": "http_timeout" } : {};
  const headers = {
    "content-type": isEvent ? "application/json" : "application/x-www-form-urlencoded",
    "x-slack-request-timestamp": time,
    "x-slack-signature": `v0=${signature}`,
    ...retry,
  };
  return fetch(address, { method: "POST", headers, body });
}
