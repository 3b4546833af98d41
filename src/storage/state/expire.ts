import { type Kysely, sql } from "kysely";
import { MODEL_REPLY_DAYS, RETENTION_RULES, type Retention } from "../../domain/retention.ts";
import { THREAD_HOURS } from "../../domain/thread.ts";
import type { Tables } from "../tables.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A place in a queue is worth something for seconds; a day later, whoever asks gets the present moment anyway. */
const POST_PLACE_DAYS = 1;
/** A question that could not be answered for a day has been asked again by then, or is of no use any more. */
const ACCEPTED_QUESTION_DAYS = 1;
/** Tokens are counted by the day; a week of days is there to be looked at. */
const MODEL_TOKENS_DAYS = 7;
/** More threads than anybody talks in on a day. */
const MAX_THREADS = 10_000;

/**
 * Deletes what is older than its time. Subscriptions, calendars, choices and installations have none: there is one for each
 * destination or workspace, and it holds until somebody changes it.
 * One statement after another, each on its own: half of it done is no harm, and nobody has to wait for the whole.
 * @param now epoch ms
 * @returns how many records
 */
export async function expire(db: Kysely<Tables>, retention: Retention, now: number): Promise<number> {
  const before = (days: number): number => now - days * DAY_MS;
  const results = [
    await db.deleteFrom("seen_event").where("at", "<", before(retention.seenEvents)).executeTakeFirst(),
    await db.deleteFrom("feedback").where("at", "<", before(retention.feedback)).executeTakeFirst(),
    await db.deleteFrom("accepted_question").where("at", "<", before(ACCEPTED_QUESTION_DAYS)).executeTakeFirst(),
    await db.deleteFrom("post_budget").where("at", "<", before(POST_PLACE_DAYS)).executeTakeFirst(),
    await db
      .deleteFrom("model_tokens")
      .where("day", "<", dateAt(before(MODEL_TOKENS_DAYS)))
      .executeTakeFirst(),
    await db.deleteFrom("model_reply").where("at", "<", before(MODEL_REPLY_DAYS)).executeTakeFirst(),
    await deleteThreads(db, "thread_subject", before(THREAD_HOURS / 24)).executeTakeFirst(),
    await deleteThreads(db, "followed_thread", before(THREAD_HOURS / 24)).executeTakeFirst(),
    await deleteSnoozes(db, before(retention.snoozes), before(retention.done)).executeTakeFirst(),
    // Whatever was set: a younger one may still be all that keeps its digest from coming twice.
    await deleteDeliveries(
      db,
      before(Math.max(retention.deliveries, RETENTION_RULES.deliveries.least)),
    ).executeTakeFirst(),
  ];
  return results.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}

/** What was last touched before a moment (epoch ms), and what is over the number that is kept at all: the oldest. */
function deleteThreads(db: Kysely<Tables>, table: "thread_subject" | "followed_thread", moment: number) {
  const newest = db.selectFrom(table).select("at").orderBy("at", "desc").offset(MAX_THREADS).limit(1);
  return db.deleteFrom(table).where((eb) => eb.or([eb("at", "<", moment), eb("at", "<=", newest)]));
}

/** Snoozes that ended on a day before one moment, and marks that were set before the other (epoch ms). */
function deleteSnoozes(db: Kysely<Tables>, ended: number, done: number) {
  const endedOn = dateAt(ended);
  return db
    .deleteFrom("snooze")
    .where((eb) =>
      eb.or([
        eb.and([eb("mode", "=", "snoozed"), eb("until", "<", endedOn)]),
        eb.and([eb("mode", "=", "done"), eb("at", "<", done)]),
      ]),
    );
}

/** @param moment epoch ms @returns its ISO date in UTC */
function dateAt(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** Deliveries first claimed before a moment (epoch ms), but those still needed. */
function deleteDeliveries(db: Kysely<Tables>, claimedBefore: number) {
  return db
    .deleteFrom("delivery")
    .where("claimed_at", "<", claimedBefore)
    .where(isNotLastAnnouncement)
    .where(isNoOpenNotice);
}

/**
 * The next digest compares itself with the last message, however old that is; without a subscription there is no next.
 * The slot is the local date again: with it the primary key finds a later one at once.
 */
const isNotLastAnnouncement = sql<boolean>`(state <> 'sent' or announcement is null or exists (
  select 1 from delivery as later where later.team = delivery.team and later.kind = delivery.kind
  and later.destination = delivery.destination and later.slot > delivery.slot and later.state = 'sent'
  and later.announcement is not null and later.local_date > delivery.local_date)
  or not exists (select 1 from subscription where subscription.team = delivery.team
  and subscription.kind = delivery.kind and subscription.destination = delivery.destination))`;

/** A notice has no day that ends: while its owner counts as not told, its record is what keeps it from coming twice. */
const isNoOpenNotice = sql<boolean>`(local_date is not null or not exists (
  select 1 from subscription where subscription.team = delivery.team and subscription.paused_told = 0
  and delivery.slot = 'paused:' || subscription.id || ':' || subscription.paused_at))`;
