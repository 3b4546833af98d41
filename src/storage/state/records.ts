import { type Kysely, sql, type Transaction } from "kysely";
import type { DataSubject, PurgeCounts, Records, Retention, SubjectData } from "../../deadlines/state-store.ts";
import type { Tables } from "../tables.ts";
import { readDelivery } from "./deliveries.ts";
import { readFeedback } from "./feedback-log.ts";
import { readSnooze } from "./snoozes.ts";
import { readSubscription } from "./subscriptions.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A delivery younger than this may still be needed to keep its digest from coming twice. */
const SHORTEST_DELIVERY_DAYS = 3;

export function createRecords(db: Kysely<Tables>): Records {
  return {
    expire: (retention, now) => expire(db, retention, now),
    exportSubject: (subject) => exportSubject(db, subject),
    purgeSubject: (subject) => db.transaction().execute((trx) => purgeSubject(trx, subject)),
  };
}

/** One statement after another, each on its own: half of it done is no harm, and nobody has to wait for the whole. */
async function expire(db: Kysely<Tables>, retention: Retention, now: number): Promise<number> {
  const before = (days: number): number => now - days * DAY_MS;
  const deliveries = before(Math.max(retention.deliveries, SHORTEST_DELIVERY_DAYS));
  const results = [
    await db.deleteFrom("seen_event").where("at", "<", before(retention.seenEvents)).executeTakeFirst(),
    await db.deleteFrom("feedback").where("at", "<", before(retention.feedback)).executeTakeFirst(),
    await db
      .deleteFrom("delivery")
      .where("claimed_at", "<", deliveries)
      .where(isNotLastAnnouncement)
      .executeTakeFirst(),
  ];
  return results.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
}

/** The next digest compares itself with the last message, however old that is. */
const isNotLastAnnouncement = sql<boolean>`(state <> 'sent' or announcement is null or exists (
  select 1 from delivery as later where later.team = delivery.team and later.kind = delivery.kind
  and later.destination = delivery.destination and later.state = 'sent' and later.announcement is not null
  and later.local_date > delivery.local_date))`;

async function exportSubject(db: Kysely<Tables>, subject: DataSubject): Promise<SubjectData> {
  const subscriptions = db.selectFrom("subscription").selectAll().where(isAt(subject, "created_by"));
  const deliveries = db.selectFrom("delivery").selectAll().where(isAt(subject));
  const snoozes = db.selectFrom("snooze").selectAll().where(isAt(subject, "by_person"));
  const feedback = db.selectFrom("feedback").selectAll().where(isFrom(subject));
  return {
    subscriptions: (await subscriptions.execute()).map(readSubscription),
    deliveries: (await deliveries.execute()).map(readDelivery),
    snoozes: (await snoozes.execute()).map(readSnooze),
    feedback: (await feedback.execute()).map(readFeedback),
  };
}

async function purgeSubject(trx: Transaction<Tables>, subject: DataSubject): Promise<PurgeCounts> {
  const subscriptions = await trx.deleteFrom("subscription").where(isAt(subject)).executeTakeFirst();
  const deliveries = await trx.deleteFrom("delivery").where(isAt(subject)).executeTakeFirst();
  const snoozes = await trx.deleteFrom("snooze").where(isAt(subject)).executeTakeFirst();
  const feedback = await trx.deleteFrom("feedback").where(isFrom(subject)).executeTakeFirst();
  // An address is no record of anybody's: it goes, and is not counted.
  await trx.deleteFrom("calendar_feed").where(isAt(subject)).execute();
  const unnamed = subject.kind === "person" ? await forgetAuthor(trx, subject) : { subscriptions: 0, snoozes: 0 };
  return {
    subscriptions: Number(subscriptions.numDeletedRows) + unnamed.subscriptions,
    deliveries: Number(deliveries.numDeletedRows),
    snoozes: Number(snoozes.numDeletedRows) + unnamed.snoozes,
    feedback: Number(feedback.numDeletedRows),
  };
}

async function forgetAuthor(
  trx: Transaction<Tables>,
  subject: DataSubject,
): Promise<{ subscriptions: number; snoozes: number }> {
  const team = inTeam(subject);
  const subscriptions = trx
    .updateTable("subscription")
    .set({ created_by: null })
    .where("created_by", "=", subject.id)
    .where(team);
  const snoozes = trx.updateTable("snooze").set({ by_person: null }).where("by_person", "=", subject.id).where(team);
  return {
    subscriptions: Number((await subscriptions.executeTakeFirst()).numUpdatedRows),
    snoozes: Number((await snoozes.executeTakeFirst()).numUpdatedRows),
  };
}

/** The row belongs to the subject's destination or, where a column names its author, was made by the subject. */
function isAt(subject: DataSubject, author?: "created_by" | "by_person") {
  const made =
    author !== undefined && subject.kind === "person" ? sql<boolean>` or ${sql.ref(author)} = ${subject.id}` : sql``;
  return sql<boolean>`((kind = ${subject.kind} and destination = ${subject.id})${made}) and ${inTeam(subject)}`;
}

/** The feedback was given by the person, or in the channel. */
function isFrom(subject: DataSubject) {
  return sql<boolean>`${sql.ref(subject.kind)} = ${subject.id} and ${inTeam(subject)}`;
}

function inTeam({ team }: DataSubject) {
  return team === null ? sql<boolean>`1 = 1` : sql<boolean>`team = ${team}`;
}
