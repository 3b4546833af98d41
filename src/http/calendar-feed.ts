import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { entryCitations } from "../deadlines/entry-citations.ts";
import { filterLedger } from "../deadlines/filter-ledger.ts";
import { formatIcalendar } from "../deadlines/format-icalendar.ts";
import type { CalendarFeed } from "../domain/calendar-feed.ts";
import type { Library } from "../domain/library.ts";
import type { Ledger } from "../domain/obligation.ts";
import { createBoundedLog } from "../log/bounded-log.ts";
import { describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";
import { calendarWords } from "../messages/calendar-words.ts";
import type { CalendarFeeds } from "../ports/state-store.ts";
import { readTokenHash } from "./calendar-token.ts";
import { createKnownFeeds, type KnownFeeds } from "./known-feeds.ts";
import { type Address, createLimitedServer } from "./limited-server.ts";
import { toListenError } from "./listen-error.ts";
import { createRequestLimit, type RequestLimit } from "./request-limit.ts";
import { readRequestUrl } from "./request-url.ts";
import { respond } from "./respond.ts";

export interface CalendarDeps {
  readonly feeds: Pick<CalendarFeeds, "find" | "listHashes">;
  /** The ledger as it stands on the running day. */
  readonly ledger: () => Ledger;
  readonly library: Library;
  /** Epoch ms. */
  readonly now: () => number;
  readonly log: Log;
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

/** What one handler remembers from request to request. */
interface Guards {
  readonly known: KnownFeeds;
  readonly reads: RequestLimit;
  readonly misses: RequestLimit;
}

/** Serves the ledger as calendars: GET and HEAD, with an ETag, 404 for whatever is no address (any more). */
export function createCalendarHandler(parts: CalendarDeps): CalendarHandler {
  const guards = {
    known: createKnownFeeds(parts.feeds, parts.now),
    reads: createRequestLimit(READS_PER_MINUTE, parts.now),
    misses: createRequestLimit(MISSES_PER_MINUTE, parts.now),
  };
  // Whoever has an address may ask as often as they like, also while the store is away.
  const log = createBoundedLog(parts.log, parts.now);
  return async (request, response) => {
    try {
      await answer(request, response, parts, guards);
    } catch (err) {
      log.error({ err: describeError(err) }, "a calendar could not be served");
      if (!response.headersSent) respond(response, 503, "The calendar cannot be read at the moment.");
    }
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: CalendarDeps,
  guards: Guards,
): Promise<void> {
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead) return respond(response, 405, "Only GET and HEAD.", { allow: "GET, HEAD" });
  const feed = await findFeed(request, parts, guards);
  if (feed === "too_often")
    return respond(response, 429, "Too many requests: try again in a minute.", { "retry-after": "60" });
  if (feed === undefined) return respond(response, 404, "There is no calendar at this address.");
  send(request, response, buildCalendar(feed, parts));
}

/**
 * Counts first and asks the store afterwards. Only guesses are counted by where they come from, since behind a proxy that is
 * one address for everybody; and an address that is known is no guess.
 */
async function findFeed(
  request: IncomingMessage,
  { feeds }: CalendarDeps,
  { known, reads, misses }: Guards,
): Promise<CalendarFeed | "too_often" | undefined> {
  const caller = request.socket.remoteAddress ?? "";
  // A target that is no address at all (`//`) is no calendar's either.
  const hash = readTokenHash(readRequestUrl(request)?.pathname ?? "");
  if (hash === undefined) return misses.take(caller) ? undefined : "too_often";
  const isKnown = await known.has(hash);
  if (!(isKnown ? reads.take(hash) : misses.take(caller))) return "too_often";
  const feed = await feeds.find(hash);
  if (feed !== undefined && !isKnown) misses.giveBack(caller);
  return feed;
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
