import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "node:querystring";

/** What stands in for Slack's Web API: quick, without opinions about messages, and a witness of what was posted. */
export interface StandIn {
  readonly url: string;
  /** When each answer arrived (`performance.now()`), by the time stamp of its question, in the order of the first arrivals. */
  readonly posts: ReadonlyMap<string, readonly number[]>;
  /** How often each person was told something that nobody else sees, by `formatPlace`. */
  readonly told: ReadonlyMap<string, number>;
  /** When each person was first shown the bot's Home (`performance.now()`). */
  readonly homes: ReadonlyMap<string, number>;
  /** A person's message, so that its words can be asked for. */
  add(ts: string, words: string): void;
  close(): void;
}

export interface StandInOptions {
  /** How many posts of a hundred are refused by 429, break, or are posted without a word. */
  readonly faults: number;
}

/** A person in a channel. */
export function formatPlace(channel: string, user: string): string {
  return `${channel} ${user}`;
}

const FAULTS = ["429", "500", "500 after", "cut after"] as const;

export async function startStandIn({ faults }: StandInOptions): Promise<StandIn> {
  const questions = new Map<string, string>();
  const posts = new Map<string, number[]>();
  const keys = new Map<string, string>();
  const homes = new Map<string, number>();
  const told = new Map<string, number>();
  const post = (form: Form, response: ServerResponse): void => {
    const fault = Math.random() * 100 < faults ? FAULTS[Math.floor(Math.random() * FAULTS.length)] : undefined;
    if (fault === "429") return void response.writeHead(429, { "retry-after": "1" }).end();
    if (fault === "500") return void response.writeHead(500).end();
    const ts = form.thread_ts ?? "";
    posts.set(ts, [...(posts.get(ts) ?? []), performance.now()]);
    keys.set(ts, readKey(form));
    if (fault === "500 after") return void response.writeHead(500).end();
    if (fault === "cut after") return void response.destroy();
    reply(response, { ok: true, ts: `${ts}9` });
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = await readForm(request);
    const method = request.url?.replace("/", "");
    if (method === "chat.postMessage") return post(form, response);
    if (method === "chat.postEphemeral") {
      const place = formatPlace(form.channel ?? "", form.user ?? "");
      told.set(place, (told.get(place) ?? 0) + 1);
    }
    if (method === "views.publish") homes.set(form.user_id ?? "", performance.now());
    if (method === "conversations.replies") return reply(response, readThread(form.ts ?? "", questions, keys));
    reply(response, ANSWERS[method ?? ""] ?? { ok: true });
  };
  const server = createServer((request, response) => {
    // A bot that was killed in the middle of a call.
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    posts,
    told,
    homes,
    add: (ts, words) => questions.set(ts, words),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const ANSWERS: Readonly<Record<string, object>> = {
  "auth.test": { ok: true, team_id: "T0BENCH", team: "Bench", user_id: "U0BOT", bot_id: "B0BOT" },
  "users.info": { ok: true, user: { locale: "en-GB", tz: "Europe/Zurich" } },
};

function readThread(ts: string, questions: ReadonlyMap<string, string>, keys: ReadonlyMap<string, string>): object {
  const key = keys.get(ts);
  const answer = key === undefined ? [] : [{ ts: `${ts}9`, metadata: { event_payload: { key } } }];
  return { ok: true, messages: [{ ts, text: questions.get(ts) }, ...answer] };
}

function readKey(form: Form): string {
  return (JSON.parse(form.metadata ?? "{}") as { event_payload?: { key?: string } }).event_payload?.key ?? "";
}

type Form = Readonly<Record<string, string | undefined>>;

/** By the quicker of Node's parsers: whoever measures shares the machine with what is measured. */
async function readForm(request: IncomingMessage): Promise<Form> {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(request, "end");
  return parse(Buffer.concat(chunks).toString("utf8")) as Form;
}

function reply(response: ServerResponse, body: object): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}
