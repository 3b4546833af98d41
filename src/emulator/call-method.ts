import type { Grant } from "./grant.ts";
import { OWN_TEAM } from "./identities.ts";
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
  /** What the caller's token may do, as Slack tells beside every answer; undefined: everything. */
  readonly scopes: readonly string[] | undefined;
}

/** What a method is called with, save who calls. */
export type CallContext = Omit<MethodContext, "team" | "grant">;

/**
 * Answers one call of the Web API, in Slack's order: is the method known, who calls, what may they, how often, is
 * everything there; then the method itself.
 * @param token what stood after `Bearer`, or in the form
 */
export function callMethod(
  name: string,
  token: string | undefined,
  args: Json,
  context: CallContext,
  options: ApiOptions,
): ApiAnswer {
  const method = findMethod(name);
  const grant = context.oauth?.findGrant(token ?? "");
  const scopes = grant?.scopes ?? options.scopes;
  const answer = (body: MethodResult): ApiAnswer => ({ status: 200, body, scopes });
  if (method === undefined) return answer(refuse("unknown_method", undefined, { req_method: name }));
  const channel = text(args, "channel") ?? text(args, "channel_id") ?? "";
  const needed = method.scopes(context.state.findConversation(channel));
  const refusal = refuseToken(method, token, options, grant, context.state.now()) ?? refuseScopes(needed, scopes);
  if (refusal !== undefined) return answer(refusal);
  const retryAfter = options.limits?.check(name, method.tier, channel);
  if (retryAfter !== undefined) return { ...answer(refuse("ratelimited")), status: 429, retryAfter };
  const team = grant?.installer.kind === "workspace" ? grant.installer.team : OWN_TEAM;
  return answer(refuseMissing(method, args) ?? method.run(args, { ...context, team, grant }));
}

function refuseToken(
  method: Method,
  token: string | undefined,
  { appToken, botToken }: ApiOptions,
  grant: Grant | undefined,
  now: number,
): MethodResult | undefined {
  if (method.token === "none") return undefined;
  if (token === undefined || token === "") return refuse("not_authed");
  if (grant?.isRevoked) return refuse("token_revoked");
  if (grant?.rotation !== undefined && grant.rotation.endsAt <= now) return refuse("token_expired");
  if (grant !== undefined) return method.token === "bot" ? undefined : refuse("not_allowed_token_type");
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
