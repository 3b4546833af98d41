import type { Check } from "../domain/check.ts";
import type { TokenFinding } from "../domain/token-finding.ts";
import { fail, ok, warn } from "./checks.ts";

const NAME = "scopes";
/** Asked for by WSIS_ALLOWED_USER_GROUPS and WSIS_ADMINS alone. */
const GROUPS = "usergroups:read";

/**
 * Whether the workspace has granted what the manifest asks for.
 * @param finding null where no token is set
 * @param inManifest the bot scopes of manifest.json
 * @param asksForGroups whether a setting names user groups, for which the manifest has no scope
 */
export function checkScopes(
  finding: TokenFinding | null,
  inManifest: readonly string[],
  asksForGroups: boolean,
): Check {
  if (finding === null) return ok(NAME, "SLACK_BOT_TOKEN is not set: local workspace.");
  if (finding.kind !== "accepted" || finding.scopes === null)
    return warn(NAME, "Slack did not say what the bot may do.", "Mend the bot token first, then look again.");
  const { scopes } = finding;
  const wanted = asksForGroups ? [...inManifest, GROUPS] : inManifest;
  const missing = wanted.filter((scope) => !scopes.includes(scope));
  const surplus = scopes.filter((scope) => scope !== GROUPS && !wanted.includes(scope));
  if (missing.length > 0)
    return fail(
      NAME,
      `Slack has not granted ${missing.join(", ")}.`,
      "Update the app from manifest.json (usergroups:read is added by hand) and install it again.",
    );
  if (surplus.length > 0)
    return warn(
      NAME,
      `Slack has granted more than the bot needs: ${surplus.join(", ")}.`,
      "Take them out in api.slack.com/apps > OAuth & Permissions and install the app again.",
    );
  return ok(NAME, `Slack has granted all ${wanted.length} scopes that the bot needs, and no other.`);
}
