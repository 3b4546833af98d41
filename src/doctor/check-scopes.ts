import type { Check } from "../domain/check.ts";
import type { TokenFinding } from "../domain/token-finding.ts";
import { fail, ok, warn } from "./checks.ts";

const NAME = "scopes";

/**
 * Whether the workspace has granted what the manifest asks for.
 * @param finding null where no token is set
 * @param wanted the bot scopes of manifest.json
 */
export function checkScopes(finding: TokenFinding | null, wanted: readonly string[]): Check {
  if (finding === null) return ok(NAME, "SLACK_BOT_TOKEN is not set: local workspace.");
  if (finding.kind !== "accepted" || finding.scopes === null)
    return warn(NAME, "Slack did not say what the bot may do.", "Mend the bot token first, then look again.");
  const { scopes } = finding;
  const missing = wanted.filter((scope) => !scopes.includes(scope));
  const surplus = scopes.filter((scope) => !wanted.includes(scope));
  if (missing.length > 0)
    return fail(
      NAME,
      `Slack has not granted ${missing.join(", ")}.`,
      "Update the app from manifest.json (api.slack.com/apps > App Manifest) and install it again.",
    );
  if (surplus.length > 0)
    return warn(
      NAME,
      `Slack has granted more than the bot needs: ${surplus.join(", ")}.`,
      "Take them out in api.slack.com/apps > OAuth & Permissions and install the app again.",
    );
  return ok(NAME, `Slack has granted all ${wanted.length} scopes of manifest.json, and no other.`);
}
