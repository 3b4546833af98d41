import type { WebClient } from "@slack/web-api";
import { LRUCache } from "lru-cache";
import type { AdmissionRules } from "../../domain/admission.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";

/** @returns whether a person is in one of the groups; null where Slack does not say */
export type IsInGroup = (user: string, groups: readonly string[]) => Promise<boolean | null>;

const LIFETIME_MS = 5 * 60 * 1000;
const MAX_GROUPS = 100;

/**
 * Asks Slack who is in a group, once in five minutes for each. The scope it needs, usergroups:read, is not in the manifest: who
 * binds the bot to no group need not grant it (.env.example).
 */
export function createUserGroups(client: WebClient, log: Log): IsInGroup {
  const members = new LRUCache<string, Promise<ReadonlySet<string> | null>>({ max: MAX_GROUPS, ttl: LIFETIME_MS });
  const membersOf = (group: string) => {
    const known = members.get(group);
    if (known !== undefined) return known;
    const asked = askSlack(client, group, log).then((found) => {
      if (found === null) members.delete(group);
      return found;
    });
    members.set(group, asked);
    return asked;
  };
  return async (user, groups) => {
    const found = await Promise.all(groups.map(membersOf));
    if (found.some((one) => one?.has(user))) return true;
    return found.includes(null) ? null : false;
  };
}

async function askSlack(client: WebClient, usergroup: string, log: Log): Promise<ReadonlySet<string> | null> {
  try {
    const { users } = await client.usergroups.users.list({ usergroup });
    return new Set(users ?? []);
  } catch (error) {
    log.warn({ err: describeError(error) }, "Slack did not say who is in a user group");
    return null;
  }
}

/** Whether the operator has named a person, or one of their groups, an administrator of the bot. */
export async function isAdmin(
  { admins }: Pick<AdmissionRules, "admins">,
  isInGroup: IsInGroup,
  user: string,
): Promise<boolean> {
  if (admins.includes(user)) return true;
  const groups = admins.filter((id) => id.startsWith("S"));
  return groups.length > 0 && (await isInGroup(user, groups)) === true;
}
