/**
 * npm run bench:half-sent: what 200 senders of half a body cost Slack's port in memory, before any signature. A body may
 * say how large it is, come in chunks, or stay just under the limit, which is the most that a stranger can make us hold.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { MAX_BODY_BYTES } from "../src/http/read-body.ts";
import { printTables } from "./lib/table.ts";

const SENDERS = 200;
const SENT_BYTES = 3_900_000;
const LOOK_MS = 50;
/** Longer than what was sent takes to arrive, shorter than a request may take. */
const HOLD_MS = 5000;

const HEAD = "POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
const CASES: readonly { readonly name: string; readonly head: string; readonly body: () => string }[] = [
  {
    name: "3.9 MB of an announced 4 MB",
    head: `${HEAD}content-length: 4000000\r\n\r\n`,
    body: () => "x".repeat(SENT_BYTES),
  },
  {
    name: "3.9 MB of an announced 4 MB, in chunks",
    head: `${HEAD}transfer-encoding: chunked\r\n\r\n`,
    body: () => `${(4_000_000).toString(16)}\r\n${"x".repeat(SENT_BYTES)}`,
  },
  {
    name: "all but a byte of the largest body",
    head: `${HEAD}content-length: ${MAX_BODY_BYTES}\r\n\r\n`,
    body: () => "x".repeat(MAX_BODY_BYTES - 1),
  },
];

/** Resident memory of a process in MB (Linux). */
function readMemory(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}

async function openSender(port: number, bytes: string, answers: string[]): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").setEncoding("latin1");
  socket.on("error", () => undefined).on("data", (chunk) => answers.push(String(chunk).slice(9, 12)));
  await once(socket, "connect");
  socket.write(bytes);
  return socket;
}

async function measure({ name, head, body }: (typeof CASES)[number]): Promise<string[]> {
  const script = fileURLToPath(new URL("lib/half-sent-server.ts", import.meta.url));
  const server = spawn(process.execPath, ["--import", "tsx", script], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = (await once(server.stdout, "data")) as [Buffer];
  const look = () => readMemory(server.pid as number);
  await sleep(1000);
  const before = look();
  const answers: string[] = [];
  const senders: Socket[] = [];
  for (let n = 0; n < SENDERS; n += 1) senders.push(await openSender(Number(port), head + body(), answers));
  let highest = before;
  for (let waited = 0; waited < HOLD_MS; waited += LOOK_MS) {
    highest = Math.max(highest, look());
    await sleep(LOOK_MS);
  }
  const open = senders.filter((socket) => !socket.destroyed).length;
  for (const socket of senders) socket.destroy();
  server.kill("SIGKILL");
  const figures = [before, highest, highest - before].map((megabytes) => `${Math.round(megabytes)} MB`);
  return [name, ...figures, String(answers.filter((status) => status === "413").length), String(open)];
}

const { values } = parseArgs({ options: { markdown: { type: "boolean", default: false } } });
const rows: string[][] = [];
for (const one of CASES) rows.push(await measure(one));
printTables(
  [
    {
      title: `${SENDERS} half-sent bodies on Slack's port`,
      note: "Resident memory of the process that serves the port alone, before and at the highest.",
      head: ["each sender has sent", "before", "highest", "growth", "answered 413", "still open"],
      rows,
    },
  ],
  values.markdown,
);
