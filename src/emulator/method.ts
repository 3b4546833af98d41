import type { Grant, OAuthSide } from "./grant.ts";
import { type Conversation, TEAM, type Team } from "./identities.ts";
import type { Json } from "./json.ts";
import type { EmulatorState } from "./state.ts";
import type { Tickets } from "./tickets.ts";

/** What Slack answers: `ok`, or an error code with, for invalid arguments, where it is. */
export type MethodResult = Json & { readonly ok: boolean };

export interface MethodContext {
  readonly state: EmulatorState;
  readonly tickets: Tickets;
  /** Where a bot opens its socket, without the ticket. */
  readonly socketUrl: string;
  /** Undefined where workspaces do not install the app. */
  readonly oauth: OAuthSide | undefined;
  /** The workspace whose token the caller has; without one, the local workspace. */
  readonly team: Team;
  /** What stands behind the caller's token, where it came by OAuth. */
  readonly grant: Grant | undefined;
}

/** One method of Slack's Web API, as far as the bot needs it. */
export interface Method {
  /** `none`: who calls has no token yet. */
  readonly token: "bot" | "app" | "none";
  /** Calls a minute (Slack's tiers), or "post": one a second for each channel. */
  readonly tier: 1 | 2 | 3 | 4 | "post" | "free";
  readonly required: readonly string[];
  /** The scopes of which one must be granted; may depend on the kind of conversation. */
  scopes(conversation: Conversation | undefined): readonly string[];
  run(args: Json, context: MethodContext): MethodResult;
}

/** A method that bots call by their token. */
export function botMethod(
  tier: Method["tier"],
  required: readonly string[],
  scopes: Method["scopes"],
  run: Method["run"],
): Method {
  return { token: "bot", tier, required, scopes, run };
}

/** Runs with the conversation that the call names, or refuses. */
export function inConversation(
  args: Json,
  { state, team }: MethodContext,
  run: (conversation: Conversation) => MethodResult,
): MethodResult {
  const conversation = state.findConversation(text(args, "channel") ?? text(args, "channel_id") ?? "");
  return conversation === undefined || (conversation.team ?? TEAM.id) !== team.id
    ? refuse("channel_not_found")
    : run(conversation);
}

export function refuse(error: string, messages?: readonly string[], more: Json = {}): MethodResult {
  return {
    ok: false,
    error,
    ...more,
    ...(messages === undefined ? {} : { errors: messages, response_metadata: { messages } }),
  };
}

export function text(args: Json, name: string): string | undefined {
  const value = args[name];
  return typeof value === "string" ? value : undefined;
}

/** Slack takes booleans of a form as words. */
export function flag(args: Json, name: string): boolean {
  return args[name] === true || args[name] === "true" || args[name] === "1";
}
