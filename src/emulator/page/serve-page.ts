import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { refuseLarge } from "../../http/respond.ts";
import { findPerson, PEOPLE, type Person } from "../people.ts";
import { readArguments } from "../read-arguments.ts";
import type { EmulatorState } from "../state.ts";
import { act } from "./actions.ts";
import type { PageAnswer, PageState } from "./client/protocol.ts";
import { describeChange, describeState } from "./describe-state.ts";
import { renderPage } from "./html.ts";
import type { PageDeps } from "./page-deps.ts";
import { createClientReader } from "./read-client.ts";
import { STYLE } from "./style.ts";

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};
const PAGE = "/page/";
const CLIENT = "/page/client/";

const readClient = createClientReader();

/** The page and the little API behind it. @returns false for a path that is none of the page's */
export async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  deps: PageDeps,
): Promise<boolean> {
  const file = request.method === "GET" ? await findFile(url.pathname, deps) : undefined;
  if (file !== undefined) send(response, 200, file.type, file.body);
  else if (!url.pathname.startsWith(PAGE)) return false;
  else if (isAllowed(request, url, deps)) await answer(request, response, url, deps);
  else sendJson(response, 403, { problem: "This page is out of date: load it again." });
  return true;
}

interface PageFile {
  readonly type: string;
  readonly body: string;
}

/** What a browser loads by itself, and therefore without a token. */
async function findFile(path: string, { token }: PageDeps): Promise<PageFile | undefined> {
  if (path === "/") return { type: "text/html", body: renderPage(token) };
  if (path === `${PAGE}style.css`) return { type: "text/css", body: STYLE };
  if (!path.startsWith(CLIENT)) return undefined;
  const body = (await readClient()).get(path.slice(CLIENT.length));
  return body === undefined ? undefined : { type: "text/javascript", body };
}

function isAllowed({ headers }: IncomingMessage, { searchParams }: URL, { token }: PageDeps): boolean {
  const given = Buffer.from(String(headers["x-emulator-token"] ?? searchParams.get("token") ?? ""));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function answer(request: IncomingMessage, response: ServerResponse, url: URL, deps: PageDeps): Promise<void> {
  const name = url.pathname.slice(PAGE.length);
  const person = readPerson(url);
  if (request.method === "GET" && name === "events") return stream(request, response, deps.state, person);
  if (request.method === "GET" && name === "state") return sendJson(response, 200, describeState(deps.state, person));
  if (request.method !== "POST") return sendJson(response, 405, { problem: "Wrong method." });
  const read = await readArguments(request);
  if (read.kind === "too_large") return refuseLarge(response);
  const body = read.kind === "read" ? read.args : undefined;
  sendJson(response, 200, await act(name, body, deps.personAs(person.id)));
}

/** For whom a page acts: it may be open several times, each time for another of the people. */
function readPerson({ searchParams }: URL): Person {
  return findPerson(searchParams.get("as") ?? "") ?? (PEOPLE[0] as Person);
}

/** Server-sent events: the page hears of everything that happens and its person sees. */
function stream(request: IncomingMessage, response: ServerResponse, state: EmulatorState, person: Person): void {
  response.writeHead(200, { ...HEADERS, "content-type": "text/event-stream" });
  response.write(": open\n\n");
  const unsubscribe = state.subscribe((change) => {
    const event = describeChange(change, state, person);
    if (event !== undefined) response.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  request.on("close", unsubscribe);
}

function sendJson(response: ServerResponse, status: number, body: PageAnswer | PageState): void {
  send(response, status, "application/json", JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, "content-type": `${type}; charset=utf-8` }).end(body);
}
