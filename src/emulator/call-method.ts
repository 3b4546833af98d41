import { type MethodContext, type MethodResult, refuse, text } from "./method.ts";
import { findMethod } from "./methods.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { Json } from "./state.ts";

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
  if (token === undefined || token === "") return answer(refuse("not_authed"));
  const wanted = method.token === "app" ? options.appToken : options.botToken;
  if (token !== wanted) return answer(refuse(isOther(token, options) ? "not_allowed_token_type" : "invalid_auth"));
  const channel = text(args, "channel") ?? text(args, "channel_id") ?? "";
  const needed = method.scopes(context.state.findConversation(channel));
  const granted = options.scopes;
  if (granted !== undefined && needed.length > 0 && !needed.some((scope) => granted.includes(scope))) {
    return answer(refuse("missing_scope", undefined, { needed: needed.join(","), provided: granted.join(",") }));
  }
  const retryAfter = options.limits?.check(name, method.tier, channel);
  if (retryAfter !== undefined) return { status: 429, retryAfter, body: refuse("ratelimited") };
  const missing = method.required.filter((field) => args[field] === undefined || args[field] === "");
  if (missing.length > 0) {
    return answer(
      refuse(
        "invalid_arguments",
        missing.map((field) => `[ERROR] missing required field: ${field} [json-pointer:/${field}]`),
      ),
    );
  }
  return answer(method.run(args, context));
}

function isOther(token: string, options: ApiOptions): boolean {
  return token === options.appToken || token === options.botToken;
}

function answer(body: MethodResult): ApiAnswer {
  return { status: 200, body };
}
