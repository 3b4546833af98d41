import type { Check } from "../domain/check.ts";
import type { TokenFinding } from "../domain/token-finding.ts";
import { fail, ok, warn } from "./checks.ts";

/** How a token is known to the operator. */
export interface TokenName {
  readonly name: string;
  readonly variable: string;
  /** Where a new one comes from. */
  readonly place: string;
}

export const BOT_TOKEN: TokenName = {
  name: "bot token",
  variable: "SLACK_BOT_TOKEN",
  place: "OAuth & Permissions (api.slack.com/apps)",
};
export const APP_TOKEN: TokenName = {
  name: "app token",
  variable: "SLACK_APP_TOKEN",
  place: "Basic Information > App-Level Tokens (api.slack.com/apps), with the scope connections:write",
};

/** Whether Slack takes a token. @param finding null where none is set */
export function checkToken({ name, variable, place }: TokenName, finding: TokenFinding | null): Check {
  if (finding === null) return ok(name, `${variable} is not set: local workspace.`);
  switch (finding.kind) {
    case "accepted":
      return ok(name, `Slack accepts ${variable}${finding.workspace === "" ? "" : ` (${finding.workspace})`}.`);
    case "unreachable":
      return fail(name, `Slack did not answer about ${variable}.`, "Check the network and the proxy of this machine.");
    case "refused":
      if (finding.reason === "ratelimited")
        return warn(name, `Slack was asked too often to say what ${variable} is worth.`, "Try again in a minute.");
      return fail(name, `Slack does not accept ${variable} (${finding.reason}).`, `Copy it again from ${place}.`);
  }
}
