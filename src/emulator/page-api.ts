import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { refuseLarge } from "../http/respond.ts";
import { isLocale } from "./identities.ts";
import { renderPage } from "./page/html.ts";
import { SCRIPT } from "./page/script.ts";
import { STYLE } from "./page/style.ts";
import { readArguments } from "./read-arguments.ts";
import { renderMessage, renderView } from "./render/message.ts";
import type { SimulatedUser } from "./simulated-user.ts";
import type { Change, Json, StoredMessage, WorkspaceState } from "./state.ts";
import type { Submitted } from "./submission.ts";

export interface PageDeps {
  readonly state: WorkspaceState;
  readonly person: SimulatedUser;
  readonly token: string;
}

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

const word = z.string().min(1).max(300);
const ACTIONS = {
  say: z.object({ channel: word, text: z.string().min(1).max(4000), threadTs: word.optional() }),
  press: z.object({
    channel: word.optional(),
    ts: word.optional(),
    view: word.optional(),
    block: word,
    action: word,
    value: z.string().max(2000).optional(),
  }),
  open: z.object({ channel: word }),
  locale: z.object({ locale: word }),
} as const;
const SUBMIT = z.object({ view: word, values: z.record(z.string().max(3000)) });
const NOT_UNDERSTOOD = "The page sent something that was not understood.";

/** The page and the little API behind it. @returns false for a path that is none of the page's */
export async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  parts: PageDeps,
): Promise<boolean> {
  const { pathname } = url;
  if (request.method === "GET") {
    if (pathname === "/") return send(response, 200, "text/html", renderPage(parts.token));
    if (pathname === "/page/style.css") return send(response, 200, "text/css", STYLE);
    if (pathname === "/page/script.js") return send(response, 200, "text/javascript", SCRIPT);
  }
  if (!pathname.startsWith("/page/")) return false;
  const token = request.headers["x-workspace-token"] ?? url.searchParams.get("token") ?? "";
  if (!isSame(String(token), parts.token))
    return sendJson(response, 403, { problem: "This page is out of date: load it again." });
  if (request.method === "GET" && pathname === "/page/events") return stream(request, response, parts.state);
  if (request.method === "GET" && pathname === "/page/state") return sendJson(response, 200, buildState(parts.state));
  if (request.method !== "POST") return sendJson(response, 405, { problem: "Wrong method." });
  const name = pathname.slice(6);
  const read = await readArguments(request);
  if (read.kind === "too_large") return sendTooLarge(response);
  const body = read.kind === "read" ? read.args : undefined;
  if (name === "submit") return sendJson(response, 200, { ...(await submit(body, parts)) });
  return sendJson(response, 200, { problem: (await act(name, body, parts)) ?? null });
}

async function submit(body: Json | undefined, { person }: PageDeps): Promise<Submitted> {
  const read = SUBMIT.safeParse(body);
  return read.success ? person.submit(read.data.view, read.data.values) : { closes: false, problem: NOT_UNDERSTOOD };
}

async function act(name: string, body: Json | undefined, { person, state }: PageDeps): Promise<string | undefined> {
  const schema = ACTIONS[name as keyof typeof ACTIONS] as (typeof ACTIONS)[keyof typeof ACTIONS] | undefined;
  const read = schema?.safeParse(body);
  if (read?.success !== true) return NOT_UNDERSTOOD;
  const input = read.data as Record<string, string>;
  const get = (key: string) => input[key] ?? "";
  if (name === "say") return person.say(get("channel"), get("text"), input.threadTs);
  if (name === "open") return person.open(get("channel"));
  if (name === "press" && input.view !== undefined) return person.pressInView(get("view"), get("block"), get("action"));
  if (name === "press") return person.press(get("channel"), get("ts"), get("block"), get("action"), input.value);
  const locale = get("locale");
  if (!isLocale(locale)) return "There is no such language here.";
  state.locale = locale;
  return undefined;
}

function buildState(state: WorkspaceState): Json {
  return {
    locale: state.locale,
    connected: state.botConnected,
    prompts: state.prompts ?? null,
    conversations: state.conversations.map((one) => ({ ...one, messages: state.messagesOf(one.id).map(toEntry) })),
  };
}

function toEntry(message: StoredMessage): Json {
  const { channel, ts, threadTs, ephemeral } = message;
  return { channel, ts, threadTs, ephemeral, html: renderMessage(message) };
}

function toEvent(change: Change): Json {
  if (change.kind === "message") return { kind: "message", ...toEntry(change.message) };
  return change.kind === "view" ? { kind: "view", html: renderView(change.view) } : { ...change };
}

/** Server-sent events: the page hears of everything that happens. */
function stream(request: IncomingMessage, response: ServerResponse, state: WorkspaceState): true {
  response.writeHead(200, { ...HEADERS, "content-type": "text/event-stream" });
  response.write(": open\n\n");
  const unsubscribe = state.subscribe((change) => response.write(`data: ${JSON.stringify(toEvent(change))}\n\n`));
  request.on("close", unsubscribe);
  return true;
}

function send(response: ServerResponse, status: number, type: string, body: string): true {
  response.writeHead(status, { ...HEADERS, "content-type": `${type}; charset=utf-8` }).end(body);
  return true;
}

function sendTooLarge(response: ServerResponse): true {
  refuseLarge(response);
  return true;
}

function sendJson(response: ServerResponse, status: number, body: Json): true {
  return send(response, status, "application/json", JSON.stringify(body));
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
