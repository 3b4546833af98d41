import type { WebClient } from "@slack/web-api";
import type { Access } from "../../digest/permission.ts";
import type { Destination } from "../../domain/subscription.ts";
import { readOutcome } from "./post-outcome.ts";

export const CHANNEL_SCOPES = ["channels:read", "groups:read", "mpim:read"] as const;

/** Slack gives at most this many members a page; a channel of fifty pages has more people than can be asked for here. */
const PAGE = 1000;
const PAGES = 50;

/**
 * Whether a person may change what the bot does in a channel: the bot must be in it, or it could not post (nor see who
 * else is), and so must the person.
 * A private channel the bot is not in looks to it as if it did not exist.
 */
export async function checkChannel(client: WebClient, channel: string, user: string): Promise<Access> {
  if (!(await isBotIn(client, channel))) return "bot_absent";
  return (await isMember(client, channel, user)) ? "ok" : "not_a_member";
}

interface AccessDeps {
  readonly client: WebClient;
  /** Whether the operator has named a person an administrator of the bot. */
  readonly isAdmin: (user: string) => Promise<boolean>;
}

/**
 * What `checkChannel` says of a destination; a person's own is nobody else's matter, and Slack is not asked. An administrator
 * of the bot need not be in the channel.
 * @param adminsAlone whether nobody but they may
 */
export async function readAccess(
  { client, isAdmin }: AccessDeps,
  { kind }: Destination,
  { channel, user }: { readonly channel: string; readonly user: string },
  adminsAlone = false,
): Promise<Access> {
  if (kind === "person") return "ok";
  if (await isAdmin(user)) return (await isBotIn(client, channel)) ? "ok" : "bot_absent";
  return adminsAlone ? "not_an_admin" : checkChannel(client, channel, user);
}

/** Whether the bot may post in a channel. A private one it is not in looks to it as if it did not exist. */
export async function isBotIn(client: WebClient, channel: string): Promise<boolean> {
  try {
    const { channel: info } = await client.conversations.info({ channel });
    return info?.is_member === true || info?.is_mpim === true;
  } catch (error) {
    const outcome = readOutcome(error);
    if (outcome.kind === "refused" && outcome.reason === "channel_not_found") return false;
    throw error;
  }
}

async function isMember(client: WebClient, channel: string, user: string): Promise<boolean> {
  let cursor = "";
  for (let page = 0; page < PAGES; page++) {
    const place = { channel, limit: PAGE, ...(cursor === "" ? {} : { cursor }) };
    const { members, response_metadata: more } = await client.conversations.members(place);
    if (members?.includes(user)) return true;
    cursor = more?.next_cursor ?? "";
    if (cursor === "") return false;
  }
  return false;
}
