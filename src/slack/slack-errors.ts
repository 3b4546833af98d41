import { WebAPIPlatformError } from "@slack/web-api";
import { SlackError } from "../domain/error.ts";

const ADVICE: Readonly<Record<string, string>> = {
  invalid_auth: "the token is not valid: copy it again from api.slack.com/apps (bot token xoxb-…, app token xapp-…)",
  not_authed: "no token was sent: set SLACK_BOT_TOKEN",
  account_inactive: "the app was removed from the workspace: install it again",
  token_revoked: "the token was revoked: install the app again and copy the new token",
  missing_scope: "a scope is missing: update the app from manifest.json, then reinstall it",
  not_allowed_token_type: "this is the wrong kind of token: SLACK_APP_TOKEN begins with xapp-, SLACK_BOT_TOKEN with xoxb-",
};

/** What a failed start means, with what to do about it. */
export function toStartError(error: unknown): SlackError {
  const reason = error instanceof WebAPIPlatformError ? error.data.error : undefined;
  const advice = reason === undefined ? "Slack could not be reached: check the network and proxy" : (ADVICE[reason] ?? reason);
  return new SlackError(`The bot could not connect to Slack; ${advice}.`, { cause: error });
}

/**
 * Whether a rejection that nobody handled comes from the socket connecting again: socket-mode 3.1 starts that without
 * waiting for it, and rejects with nothing at all when a disconnect cuts in. Listeners never let an error out.
 */
export function isReconnectFailure(reason: unknown): boolean {
  if (reason === undefined) return true;
  const code = typeof reason === "object" && reason !== null && "code" in reason ? String(reason.code) : "";
  return code.startsWith("slack_webapi_") || code.startsWith("slack_socket_mode_");
}
