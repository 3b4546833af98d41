import { SlackError } from "../../domain/error.ts";
import { toListenError } from "../../http/listen-error.ts";

/** Which of the two tokens a step of the start used. */
export type StartStep = "bot_token" | "connection";

const ADVICE: Readonly<Record<string, string>> = {
  invalid_auth: "the token is not valid: copy it again from api.slack.com/apps",
  not_authed: "no token was sent",
  account_inactive: "the app was removed from the workspace: install it again",
  token_revoked: "the token was revoked: install the app again and copy the new token",
  missing_scope:
    "a scope is missing: SLACK_APP_TOKEN needs connections:write; for the bot, update the app from manifest.json and reinstall it",
  not_allowed_token_type:
    "this is the wrong kind of token: SLACK_BOT_TOKEN begins with xoxb-, SLACK_APP_TOKEN with xapp-",
};

const WHERE: Readonly<Record<StartStep, string>> = {
  bot_token: "Slack did not accept SLACK_BOT_TOKEN",
  connection: "The bot could not open its connection to Slack (SLACK_APP_TOKEN, or the port)",
};

/** What the system was asked for when a port of ours did not open; calls to Slack fail under names of their own. */
const LISTEN_CALLS = ["listen", "getaddrinfo"];

/** What a failed start means, with what to do about it. */
export function toStartError(step: StartStep, error: unknown): SlackError {
  if (error instanceof SlackError) return error;
  const reason = readSlackReason(error);
  if (reason !== undefined) return new SlackError(`${WHERE[step]}: ${ADVICE[reason] ?? reason}.`, { cause: error });
  if (isListenFault(error)) return toListenError(error, "Slack's requests");
  return new SlackError("Slack could not be reached: check the network and proxy.", { cause: error });
}

/**
 * Whether a rejection that nobody handled comes from the socket connecting again: socket-mode 3.1 starts that without
 * waiting for it, and rejects with nothing at all when a disconnect cuts in. Listeners never let an error out.
 */
export function isReconnectFailure(reason: unknown): boolean {
  const code = readCode(reason);
  return reason === undefined || code.startsWith("slack_webapi_") || code.startsWith("slack_socket_mode_");
}

/** Slack's own word for a refusal. Read by shape: socket-mode brings a web-api of its own, whose classes are not ours. */
export function readSlackReason(error: unknown): string | undefined {
  const data = typeof error === "object" && error !== null && "data" in error ? error.data : undefined;
  return typeof data === "object" && data !== null && "error" in data ? String(data.error) : undefined;
}

/** Whether a port of ours did not open, rather than a connection to Slack. */
function isListenFault(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && LISTEN_CALLS.includes(String(error.syscall));
}

function readCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
