import { ClientRequest } from "node:http";
import { WebSocket } from "undici";
import { findAckFaults, findCallFaults, findResponseFaults } from "./find-faults.ts";
import { isObject, type Json } from "./rules.ts";

interface Watched {
  count: number;
  readonly faults: string[];
}

/** One for the process: files of tests share it, and the replaced `fetch` must find it again. */
const KEY = Symbol.for("wsis.test.watched-payloads");
const shared = globalThis as typeof globalThis & { [KEY]?: Watched };

const METHOD = /\/api\/(?<method>[a-z]+(?:\.[A-Za-z]+)+)$/u;

/**
 * From now on everything that this process says to Slack over HTTP (the Web API, response addresses) or over a socket is checked
 * on its way, whoever answers it.
 */
export function watchPayloads(): void {
  if (shared[KEY] !== undefined) return;
  const watched: Watched = { count: 0, faults: [] };
  shared[KEY] = watched;
  const send = globalThis.fetch;
  globalThis.fetch = (address, init) => {
    note(String(address instanceof Request ? address.url : address), init?.body);
    return send(address, init);
  };
  watchRequests();
  watchSockets();
}

/** By Node's own client, which ends each request with its body. */
function watchRequests(): void {
  const end = ClientRequest.prototype.end as (this: ClientRequest, ...args: unknown[]) => ClientRequest;
  ClientRequest.prototype.end = function (this: ClientRequest, ...args: unknown[]) {
    note(`${this.protocol}//${this.host}${this.path}`, args[0]);
    return end.apply(this, args);
  };
}

/** A socket carries acknowledgements: each names the envelope it is for. */
function watchSockets(): void {
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function (data) {
    const frame = typeof data === "string" ? readJson(data) : undefined;
    if (isObject(frame) && "envelope_id" in frame) watchAck(frame.payload);
    return send.call(this, data);
  };
}

/** Checks what is said along with an acknowledgement, which takes another way. */
export function watchAck(payload: unknown): void {
  add(findAckFaults(payload));
}

/** How many payloads were checked, and what was wrong with them, since this was asked last. */
export function takeWatched(): { readonly count: number; readonly faults: readonly string[] } {
  const watched = shared[KEY];
  if (watched === undefined) return { count: 0, faults: [] };
  const taken = { count: watched.count, faults: watched.faults.splice(0) };
  watched.count = 0;
  return taken;
}

function add(faults: readonly string[]): void {
  const watched = shared[KEY];
  if (watched === undefined) return;
  watched.count += 1;
  watched.faults.push(...faults);
}

function note(address: string, body: unknown): void {
  const method = METHOD.exec(new URL(address).pathname)?.groups?.method;
  const payload = readBody(body);
  if (payload === undefined) return;
  if (method !== undefined) add(findCallFaults(method, payload));
  else if ("response_type" in payload || "replace_original" in payload) add(findResponseFaults(payload));
}

/** The arguments of a call: JSON, or a form whose structured fields are JSON. Undefined for anything else. */
function readBody(body: unknown): Json | undefined {
  if (typeof body !== "string" && !(body instanceof URLSearchParams)) return undefined;
  const text = String(body);
  if (text.startsWith("{")) return readJson(text) as Json | undefined;
  const fields = [...new URLSearchParams(text)].map(([key, value]) => [key, readJson(value) ?? value] as const);
  return Object.fromEntries(fields);
}

function readJson(text: string): Json | readonly unknown[] | undefined {
  if (!/^[{[]/u.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) || Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
