import { sql, type Transaction } from "kysely";
import { formatWorkspaceQueue } from "../../digest/delivery-slot.ts";
import type { Tables } from "../tables.ts";
import { isQueueIn } from "./subject-rows.ts";

/** Every table whose rows are of one workspace. */
export const TEAM_TABLES = [
  "subscription",
  "delivery",
  "snooze",
  "feedback",
  "installation",
  "calendar_feed",
  "accepted_question",
  "model_tokens",
  "quotes_only",
  "thread_subject",
  "followed_thread",
  "threads_off",
  "chosen_language",
  "workspace_token",
] as const satisfies readonly (keyof Tables)[];

/**
 * Deletes everything kept of a workspace. Keys of Slack's events name none, and go with their days.
 * @param trx a transaction: all of it or nothing
 * @returns how many records
 */
export async function purgeTeam(trx: Transaction<Tables>, team: string): Promise<number> {
  let count = 0;
  for (const table of TEAM_TABLES) {
    const deleted = await trx.deleteFrom(table).where(sql<boolean>`team = ${team}`).executeTakeFirst();
    count += Number(deleted.numDeletedRows);
  }
  const queues = sql<boolean>`(key = ${formatWorkspaceQueue(team)} or ${isQueueIn(team)})`;
  const places = await trx.deleteFrom("post_budget").where(queues).executeTakeFirst();
  return count + Number(places.numDeletedRows);
}
