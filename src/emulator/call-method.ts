import type { Json } from "./json.ts";
import { type Method, type MethodContext, type MethodResult, refuse, text } from "./method.ts";
import { findMethod } from "./methods.ts";
import type { RateLimits } from "./rate-limits.ts";

export interface ApiOptions {
  readonly botToken: string;
  readonly appToken: string;
  /** The scopes the app was installed with; undefined grants all. */
  readonly scopes: readonly string[] | undefined;
  readonly limits: RateLimits | undefined;
}

export interface ApiAnswer {
  readonly status: 200 | 429;
  readonly retryAfter?: number;
  readonly body: MethodResult;
}

/**
 * Answers one call of the Web API, in Slack's order: is the method known, who calls, what may they, how often, is
 * everything there; then the method itself.
 * @param token what stood after `Bearer`, or in the form
 */
export function callMethod(
  name: string,
  token: string | undefined,
  args: Json,
  context: MethodContext,
  options: ApiOptions,
): ApiAnswer {
  const method = findMethod(name);
  if (method === undefined) return answer(refuse("unknown_method", undefined, { req_method: name }));
  const channel = text(args, "channel") ?? text(args, "channel_id") ?? "";
  const scopes = method.scopes(context.state.findConversation(channel));
  const refusal = refuseToken(method, token, options) ?? refuseScopes(scopes, options.scopes);
  if (refusal !== undefined) return answer(refusal);
  const retryAfter = options.limits?.check(name, method.tier, channel);
  if (retryAfter !== undefined) return { status: 429, retryAfter, body: refuse("ratelimited") };
  return answer(refuseMissing(method, args) ?? method.run(args, context));
}

function refuseToken(
  method: Method,
  token: string | undefined,
  { appToken, botToken }: ApiOptions,
): MethodResult | undefined {
  if (token === undefined || token === "") return refuse("not_authed");
  if (token === (method.token === "app" ? appToken : botToken)) return undefined;
  return refuse(token === appToken || token === botToken ? "not_allowed_token_type" : "invalid_auth");
}

/** @param granted undefined grants all */
function refuseScopes(needed: readonly string[], granted: readonly string[] | undefined): MethodResult | undefined {
  if (granted === undefined || needed.length === 0 || needed.some((scope) => granted.includes(scope))) return undefined;
  return refuse("missing_scope", undefined, { needed: needed.join(","), provided: granted.join(",") });
}

function refuseMissing(method: Method, args: Json): MethodResult | undefined {
  const missing = method.required.filter((field) => args[field] === undefined || args[field] === "");
  if (missing.length === 0) return undefined;
  const messages = missing.map((field) => `[ERROR] missing required field: ${field} [json-pointer:/${field}]`);
  return refuse("invalid_arguments", messages);
}

function answer(body: MethodResult): ApiAnswer {
  return { status: 200, body };
}
