import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { MAX_BODY_BYTES } from "./read-body.ts";

const HEADERS = {
  "content-type": "text/plain; charset=utf-8",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

/** Answers with a status and a sentence, as whoever reads it by hand needs it. */
export function respond(
  response: ServerResponse,
  status: number,
  sentence: string,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, { ...HEADERS, ...headers }).end(`${sentence}\n`);
}

/** Refuses a body larger than MAX_BODY_BYTES; the rest of it is not waited for. */
export function refuseLarge(response: ServerResponse): void {
  respond(response, 413, `The body is too large: at most ${MAX_BODY_BYTES} bytes.`, { connection: "close" });
}
