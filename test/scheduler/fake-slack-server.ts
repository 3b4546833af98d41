import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type FakeLimits, FakeSlack } from "./fake-slack.ts";
import type { Random } from "./random.ts";

export interface ServerFaults {
  /** How often any of them happens, 0 to 1. */
  readonly rate: number;
  /** The one that happens; without it, any. */
  readonly only?: Fault;
  /** The time after which a client gives up, and how long a message may take to land after that, in milliseconds. */
  readonly timeOut: number;
  readonly landing: number;
}

export interface FakeSlackServer {
  readonly url: string;
  readonly slack: FakeSlack;
  close(): Promise<void>;
}

export type Fault = "rate_limited" | "broken_before" | "broken_after" | "lost_reply" | "late_landing" | "slow";
const FAULTS: readonly Fault[] = [
  "rate_limited",
  "broken_before",
  "broken_after",
  "lost_reply",
  "late_landing",
  "slow",
];

/** The three methods of Slack's Web API that digests use, over HTTP, with faults. */
export async function startFakeSlackServer(
  limits: FakeLimits,
  faults: ServerFaults,
  random: Random,
  clock = Date.now,
): Promise<FakeSlackServer> {
  const slack = new FakeSlack(limits);
  const server = createServer(async (request, response) => {
    const form = await readForm(request);
    const fault = random() < faults.rate ? (faults.only ?? FAULTS[Math.floor(random() * FAULTS.length)]) : undefined;
    if (request.url === "/api/conversations.open")
      return reply(response, { ok: true, channel: { id: `D-${form.get("users")}` } });
    if (request.url === "/api/conversations.history")
      return fault === undefined ? showHistory(slack, form, response, clock()) : fail(response, 500);
    if (request.url === "/api/chat.postMessage") return post(slack, form, response, fault, faults, random, clock());
    reply(response, { ok: false, error: "unknown_method" });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    slack,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function post(
  slack: FakeSlack,
  form: URLSearchParams,
  response: ServerResponse,
  fault: Fault | undefined,
  faults: ServerFaults,
  random: Random,
  now: number,
) {
  const channel = form.get("channel") ?? "";
  if (slack.gone.has(channel)) return reply(response, { ok: false, error: slack.gone.get(channel) });
  const wait = fault === "rate_limited" ? 1000 : slack.admit(channel, now);
  if (wait > 0) return fail(response, 429, { "retry-after": String(Math.ceil(wait / 1000)) });
  if (fault === "broken_before") return fail(response, 500);
  const landing = fault === "late_landing" ? faults.timeOut + random() * faults.landing : 0;
  const { ts } = slack.post(channel, readKey(form), form.get("text") ?? "", now + landing);
  if (fault === "broken_after") return fail(response, 500);
  if (fault === "lost_reply") return response.destroy();
  if (fault === "late_landing") return; // No word, ever.
  if (fault === "slow") setTimeout(() => reply(response, { ok: true, ts, channel }), random() * faults.timeOut);
  else reply(response, { ok: true, ts, channel });
}

function showHistory(slack: FakeSlack, form: URLSearchParams, response: ServerResponse, now: number): void {
  const oldest = Number(form.get("oldest")) * 1000;
  const shown = slack.messages.filter(
    ({ channel, at }) => channel === form.get("channel") && at <= now && at >= oldest,
  );
  const messages = shown.map(({ ts, text, key }) => ({
    type: "message",
    ts,
    text,
    metadata: { event_type: "wsis_digest", event_payload: { key } },
  }));
  reply(response, { ok: true, messages, response_metadata: { next_cursor: "" } });
}

function readKey(form: URLSearchParams): string {
  const metadata = JSON.parse(form.get("metadata") ?? "{}") as { event_payload?: { key?: string } };
  return metadata.event_payload?.key ?? "";
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new URLSearchParams(Buffer.concat(parts).toString("utf8"));
}

function reply(response: ServerResponse, body: object): void {
  if (response.destroyed) return;
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function fail(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end("");
}
