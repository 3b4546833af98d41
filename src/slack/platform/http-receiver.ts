import type { IncomingMessage, ServerResponse } from "node:http";
import { type App as BoltApp, HTTPModuleFunctions, type Receiver } from "@slack/bolt";
import type { CalendarHandler } from "../../http/calendar-feed.ts";
import { type Address, createLimitedServer } from "../../http/limited-server.ts";
import { readRequestUrl } from "../../http/request-url.ts";
import { refuseLarge, respond } from "../../http/respond.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import { readSlackRequest } from "./read-slack-request.ts";
import { isSlackPayload, readChallenge } from "./slack-payload.ts";

export interface InstallPages {
  handles(path: string): boolean;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  /** Serves `/calendar/…` on the same port. */
  readonly calendar?: CalendarHandler | undefined;
  /** Serves the pages on which the bot is installed, on the same port. */
  readonly install?: InstallPages | undefined;
  /** Told what was refused and what failed; anyone may cause a line, so it should be bounded. */
  readonly log: Log;
}

/** Where Slack sends its requests; the manifest and README name it. */
const PATH = "/slack/events";
const MAX_GRACE_MS = 15_000;

/** What one request is answered with. */
interface Deps extends HttpReceiverOptions {
  readonly bolt: BoltApp;
}

/**
 * Slack's requests over HTTP. Bolt's own receiver ends the process at a signed body of `null`, reads 4 MB before it
 * verifies anything, writes a line for every stray request and keeps its server to itself: rationale.md.
 */
export function createHttpReceiver(options: HttpReceiverOptions): Receiver {
  const server = createLimitedServer();
  return {
    init(bolt) {
      server.serve((request, response) => void answer(request, response, { ...options, bolt }));
    },
    start: (address: Address) => server.listen(address),
    stop: (graceMs = MAX_GRACE_MS) => server.close(graceMs),
  };
}

/** Answers one request, whatever it is. Never throws. */
async function answer(request: IncomingMessage, response: ServerResponse, deps: Deps): Promise<void> {
  try {
    await route(request, response, deps);
  } catch (error) {
    deps.log.error({ err: describeError(error) }, "a request of Slack's failed");
    if (!response.headersSent) respond(response, 500, "Something went wrong.");
  }
}

async function route(request: IncomingMessage, response: ServerResponse, deps: Deps): Promise<void> {
  const path = readRequestUrl(request)?.pathname ?? "";
  if (deps.calendar !== undefined && path.startsWith("/calendar/")) return deps.calendar(request, response);
  if (deps.install?.handles(path)) return deps.install.handle(request, response);
  if (path !== PATH) return respond(response, 404, "Nothing here.");
  if (request.method !== "POST") return respond(response, 405, "Only POST.", { allow: "POST" });
  const read = await readSlackRequest(request, deps.signingSecret);
  switch (read.kind) {
    case "payload":
      return receive(read.payload, request, response, deps);
    case "connection_check":
      return HTTPModuleFunctions.buildSSLCheckResponse(response);
    case "too_large":
      return refuseLarge(response);
    case "cut_off":
      return void response.destroy();
    case "forged":
      deps.log.warn({}, "a request without a valid signature was refused: is SLACK_SIGNING_SECRET that of this app?");
      return respond(response, 401, "The signature is not valid.");
    case "malformed":
      return refuseMalformed(read.reason, response, deps.log);
  }
}

async function receive(
  payload: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  { bolt, log }: Deps,
): Promise<void> {
  const challenge = readChallenge(payload);
  if (challenge !== undefined) return HTTPModuleFunctions.buildUrlVerificationResponse(response, { challenge });
  if (!isSlackPayload(payload)) return refuseMalformed("expected an event, a command or an interaction", response, log);
  const retryNum = HTTPModuleFunctions.extractRetryNumFromHTTPRequest(request);
  const retryReason = HTTPModuleFunctions.extractRetryReasonFromHTTPRequest(request);
  await bolt.processEvent({
    body: payload,
    // The first acknowledgement counts; by the last one the answer may be gone.
    ack: async (words) => {
      if (!response.headersSent) HTTPModuleFunctions.buildContentResponse(response, words);
    },
    ...(retryNum === undefined ? {} : { retryNum }),
    ...(retryReason === undefined ? {} : { retryReason }),
  });
  // Whatever acknowledges does so before its work: nobody will any more.
  if (!response.headersSent) respond(response, 404, "Nothing here takes this.");
}

function refuseMalformed(reason: string, response: ServerResponse, log: Log): void {
  log.warn({ reason }, "a request of Slack's was not understood");
  respond(response, 400, `Not understood: ${reason}.`);
}
