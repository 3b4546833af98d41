import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { entryCitations } from "../deadlines/entry-citations.ts";
import { filterLedger } from "../deadlines/filter-ledger.ts";
import { formatIcalendar } from "../deadlines/format-icalendar.ts";
import type { CalendarFeed } from "../domain/calendar-feed.ts";
import type { Library } from "../domain/library.ts";
import type { Ledger } from "../domain/obligation.ts";
import { describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";
import { calendarWords } from "../messages/calendar-words.ts";
import type { CalendarFeeds } from "../ports/state-store.ts";
import { readTokenHash } from "./calendar-token.ts";
import { type Address, createLimitedServer } from "./limited-server.ts";
import { toListenError } from "./listen-error.ts";
import { createRequestLimit, type RequestLimit } from "./request-limit.ts";
import { readRequestUrl } from "./request-url.ts";
import { respond } from "./respond.ts";

export interface CalendarDeps {
  readonly feeds: Pick<CalendarFeeds, "find">;
  /** The ledger as it stands on the running day. */
  readonly ledger: () => Ledger;
  readonly library: Library;
  /** Epoch ms. */
  readonly now: () => number;
  readonly log: Pick<Log, "error">;
}

/** Answers a request for `/calendar/<secret>.ics`. Never throws, and never writes an address to the log. */
export type CalendarHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A calendar program asks a few times an hour; whoever tries addresses asks more often. */
const READS_PER_MINUTE = 30;
const MISSES_PER_MINUTE = 20;
/** A calendar is built and sent in milliseconds. */
const STOP_GRACE_MS = 2000;
const HEADERS = {
  "cache-control": "private, max-age=3600",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

interface Limits {
  readonly reads: RequestLimit;
  readonly misses: RequestLimit;
}

/** Serves the ledger as calendars: GET and HEAD, with an ETag, 404 for whatever is no address (any more). */
export function createCalendarHandler(parts: CalendarDeps): CalendarHandler {
  const limits = {
    reads: createRequestLimit(READS_PER_MINUTE, parts.now),
    misses: createRequestLimit(MISSES_PER_MINUTE, parts.now),
  };
  return async (request, response) => {
    try {
      await answer(request, response, parts, limits);
    } catch (err) {
      parts.log.error({ err: describeError(err) }, "a calendar could not be served");
      if (!response.headersSent) respond(response, 503, "The calendar cannot be read at the moment.");
    }
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: CalendarDeps,
  limits: Limits,
): Promise<void> {
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead) return respond(response, 405, "Only GET and HEAD.", { allow: "GET, HEAD" });
  const feed = await findFeed(request, parts);
  if (feed === undefined) return refuseGuess(request, response, limits.misses);
  if (limits.reads.isReached(feed.tokenHash)) return refuseForNow(response);
  limits.reads.count(feed.tokenHash);
  send(request, response, buildCalendar(feed, parts));
}

/** A target that is no address at all (`//`) is no calendar's either. */
async function findFeed(request: IncomingMessage, { feeds }: CalendarDeps): Promise<CalendarFeed | undefined> {
  const hash = readTokenHash(readRequestUrl(request)?.pathname ?? "");
  return hash === undefined ? undefined : feeds.find(hash);
}

/** Only guesses are counted by where they come from: behind a proxy that is one address for everybody. */
function refuseGuess({ socket }: IncomingMessage, response: ServerResponse, misses: RequestLimit): void {
  const caller = socket.remoteAddress ?? "";
  if (misses.isReached(caller)) {
    refuseForNow(response);
  } else {
    misses.count(caller);
    respond(response, 404, "There is no calendar at this address.");
  }
}

function buildCalendar({ language }: CalendarFeed, { ledger, library }: CalendarDeps): string {
  const shown = filterLedger(ledger(), {}, library.concepts);
  const words = calendarWords(language, library.document, (obligation) =>
    entryCitations(obligation, language, library),
  );
  return formatIcalendar(shown, words);
}

function send(request: IncomingMessage, response: ServerResponse, body: string): void {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const known = (request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim().replace(/^W\//u, ""));
  if (known.includes(etag) || known.includes("*")) {
    response.writeHead(304, { ...HEADERS, etag }).end();
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    etag,
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'inline; filename="wsis-deadlines.ics"',
    "content-length": Buffer.byteLength(body),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function refuseForNow(response: ServerResponse): void {
  respond(response, 429, "Too many requests: try again in a minute.", { "retry-after": "60" });
}

/** Serves calendars on a port of their own: where Slack reaches the bot by a socket. @throws SlackError where it is taken */
export async function startCalendarServer(
  handler: CalendarHandler,
  address: Address,
): Promise<{ readonly port: number; stop(graceMs?: number): Promise<void> }> {
  const server = createLimitedServer();
  server.serve((request, response) => void handler(request, response));
  const port = await server.listen(address).catch((error: unknown) => {
    throw toListenError(error, "calendars (WSIS_PUBLIC_URL)");
  });
  return { port, stop: (graceMs = STOP_GRACE_MS) => server.close(graceMs) };
}
