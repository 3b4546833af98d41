import { sql, type Transaction } from "kysely";
import type { DataSubject, PurgeCounts } from "../../ports/subject-data.ts";
import type { Tables } from "../tables.ts";
import { inTeam, isAt, isFrom, isInChannel, isQueueOf, isSeenIn, isUsedBy } from "./subject-rows.ts";

/**
 * Deletes everything kept about a person or channel. What a person made for a channel is the channel's: it loses the name
 * and counts too.
 * @param trx a transaction: all of it or nothing
 */
export async function purgeSubject(trx: Transaction<Tables>, subject: DataSubject): Promise<PurgeCounts> {
  const subscriptions = await trx.deleteFrom("subscription").where(isAt(subject)).executeTakeFirst();
  const deliveries = await trx.deleteFrom("delivery").where(isAt(subject)).executeTakeFirst();
  const snoozes = await trx.deleteFrom("snooze").where(isAt(subject)).executeTakeFirst();
  const feedback = await trx.deleteFrom("feedback").where(isFrom(subject)).executeTakeFirst();
  const feeds = await trx.deleteFrom("calendar_feed").where(isAt(subject)).executeTakeFirst();
  const questions = await trx.deleteFrom("accepted_question").where(isFrom(subject)).executeTakeFirst();
  const messages = await trx.deleteFrom("seen_event").where(isSeenIn(subject)).executeTakeFirst();
  const places = await trx.deleteFrom("post_budget").where(isQueueOf(subject)).executeTakeFirst();
  const tokens = await trx.deleteFrom("model_tokens").where(isUsedBy(subject)).executeTakeFirst();
  const choices = await trx.deleteFrom("quotes_only").where(isAt(subject)).executeTakeFirst();
  const subjects = await trx.deleteFrom("thread_subject").where(isFrom(subject)).executeTakeFirst();
  const followed = await trx.deleteFrom("followed_thread").where(isInChannel(subject)).executeTakeFirst();
  const threadsOff = await trx.deleteFrom("threads_off").where(isAt(subject)).executeTakeFirst();
  const languages = await trx.deleteFrom("chosen_language").where(isAt(subject)).executeTakeFirst();
  const unnamed = subject.kind === "person" ? await forgetAuthor(trx, subject) : { subscriptions: 0, snoozes: 0 };
  return {
    subscriptions: Number(subscriptions.numDeletedRows) + unnamed.subscriptions,
    deliveries: Number(deliveries.numDeletedRows),
    snoozes: Number(snoozes.numDeletedRows) + unnamed.snoozes,
    feedback: Number(feedback.numDeletedRows),
    calendarFeeds: Number(feeds.numDeletedRows),
    acceptedQuestions: Number(questions.numDeletedRows),
    seenMessages: Number(messages.numDeletedRows),
    postPlaces: Number(places.numDeletedRows),
    modelUse: Number(tokens.numDeletedRows),
    quotesOnly: Number(choices.numDeletedRows),
    threadSubjects: Number(subjects.numDeletedRows),
    followedThreads: Number(followed.numDeletedRows),
    threadsOff: Number(threadsOff.numDeletedRows),
    languages: Number(languages.numDeletedRows),
  };
}

async function forgetAuthor(
  trx: Transaction<Tables>,
  subject: DataSubject,
): Promise<Pick<PurgeCounts, "subscriptions" | "snoozes">> {
  const team = inTeam(subject);
  const subscriptions = trx
    .updateTable("subscription")
    .set({
      created_by: sql`nullif(created_by, ${subject.id})`,
      changed_by: sql`nullif(changed_by, ${subject.id})`,
    })
    .where((row) => row.or([row("created_by", "=", subject.id), row("changed_by", "=", subject.id)]))
    .where(team);
  const snoozes = trx.updateTable("snooze").set({ by_person: null }).where("by_person", "=", subject.id).where(team);
  return {
    subscriptions: Number((await subscriptions.executeTakeFirst()).numUpdatedRows),
    snoozes: Number((await snoozes.executeTakeFirst()).numUpdatedRows),
  };
}
