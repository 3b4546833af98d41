import type { IncomingMessage, ServerResponse } from "node:http";
import { readRequestUrl } from "../http/request-url.ts";
import { refuseLarge } from "../http/respond.ts";
import { type ApiOptions, type CallContext, callMethod } from "./call-method.ts";
import { findFault } from "./guard.ts";
import type { Json } from "./json.ts";
import type { PageDeps } from "./page/page-deps.ts";
import { servePage } from "./page/serve-page.ts";
import { readArguments } from "./read-arguments.ts";
import { takeResponse } from "./respond.ts";
import { endOfCall } from "./traffic.ts";

export type ServeCalendar = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What answers requests to the emulator's port. */
export interface RequestDeps {
  readonly port: number;
  readonly context: CallContext;
  readonly api: ApiOptions;
  readonly page: PageDeps;
  readonly calendar: ServeCalendar | undefined;
}

/** Answers one request: a calendar, the page, or a program's call. What a foreign web site could send is refused. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  parts: RequestDeps,
): Promise<void> {
  const url = readRequestUrl(request);
  const path = url?.pathname ?? "";
  if (parts.calendar && path.startsWith("/calendar/")) return parts.calendar(request, response);
  const forProgram = path.startsWith("/api/") || path.startsWith("/response/");
  const fault = findFault(request, parts.port, forProgram ? "program" : "page");
  if (fault !== undefined) return sendJson(response, 403, { ok: false, error: fault });
  if (url === undefined) return sendJson(response, 400, { ok: false, error: "no address" });
  if (forProgram) return answerProgram(request, response, path, parts);
  if (!(await servePage(request, response, url, parts.page))) sendJson(response, 404, { problem: "Nothing here." });
}

/** The Web API, and the addresses that a bot answers commands and buttons by. */
async function answerProgram(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  parts: RequestDeps,
): Promise<void> {
  if (request.method !== "POST") return sendJson(response, 405, { ok: false, error: "method_not_allowed" });
  const read = await readArguments(request);
  if (read.kind === "too_large") return refuseLarge(response);
  if (read.kind === "not_understood") return sendJson(response, 200, { ok: false, error: "invalid_form_data" });
  const { args } = read;
  if (path.startsWith("/api/")) return answerCall(request, response, path.slice("/api/".length), args, parts);
  const { state, tickets } = parts.context;
  const end = state.traffic.begin("response", "response_url", args);
  const { status, body } = takeResponse(path.slice("/response/".length), args, state, tickets);
  end(endOfCall(body));
  sendJson(response, status, body);
}

function answerCall(
  { headers }: IncomingMessage,
  response: ServerResponse,
  method: string,
  args: Json,
  { context, api }: RequestDeps,
): void {
  const token = /^Bearer (?<token>\S+)$/u.exec(headers.authorization ?? "")?.groups?.token;
  const end = context.state.traffic.begin("call", method, args);
  const answer = callMethod(method, token ?? (args.token as string | undefined), args, context, api);
  end(endOfCall(answer.body));
  sendJson(response, answer.status, answer.body, {
    ...(answer.scopes !== undefined && { "x-oauth-scopes": answer.scopes.join(",") }),
    ...(answer.retryAfter !== undefined && { "retry-after": String(answer.retryAfter) }),
  });
}

function sendJson(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  const type = { "content-type": "application/json; charset=utf-8", "x-content-type-options": "nosniff" };
  response.writeHead(status, { ...type, ...headers }).end(JSON.stringify(body));
}
