import type { Kysely, Selectable } from "kysely";
import type {
  DataSubject,
  KeptChoice,
  KeptFeed,
  KeptMessage,
  KeptQuestion,
  SubjectData,
} from "../../ports/subject-data.ts";
import type { AcceptedQuestionTable, CalendarFeedTable, ChoiceTable, SeenEventTable, Tables } from "../tables.ts";
import { readAcceptedQuestion } from "./accepted-questions.ts";
import { readCalendarFeed } from "./calendar-feeds.ts";
import { readDelivery } from "./delivery-rows.ts";
import { toDestination } from "./destination.ts";
import { readFeedback } from "./feedback-log.ts";
import { readLanguages } from "./languages.ts";
import { readSnooze } from "./snoozes.ts";
import { formatMessagePrefix, isAt, isFrom, isInChannel, isQueueOf, isSeenIn, isUsedBy } from "./subject-rows.ts";
import { readSubscription } from "./subscriptions.ts";
import { readFollowed, readSubject } from "./threads.ts";

/** Everything kept about a person or channel, a list for each kind of record. The secret of a calendar stays out. */
export async function exportSubject(db: Kysely<Tables>, subject: DataSubject): Promise<SubjectData> {
  const subscriptions = db
    .selectFrom("subscription")
    .selectAll()
    .where(isAt(subject, "created_by", "changed_by"));
  const deliveries = db.selectFrom("delivery").selectAll().where(isAt(subject));
  const snoozes = db.selectFrom("snooze").selectAll().where(isAt(subject, "by_person"));
  const feedback = db.selectFrom("feedback").selectAll().where(isFrom(subject));
  const feeds = db.selectFrom("calendar_feed").selectAll().where(isAt(subject));
  const questions = db.selectFrom("accepted_question").selectAll().where(isFrom(subject));
  const messages = db.selectFrom("seen_event").selectAll().where(isSeenIn(subject));
  const places = db.selectFrom("post_budget").selectAll().where(isQueueOf(subject));
  const tokens = db.selectFrom("model_tokens").select(["day", "tokens"]).where(isUsedBy(subject)).orderBy("day");
  const choices = db.selectFrom("quotes_only").selectAll().where(isAt(subject));
  const subjects = db.selectFrom("thread_subject").selectAll().where(isFrom(subject));
  const followed = db.selectFrom("followed_thread").selectAll().where(isInChannel(subject));
  const threadsOff = db.selectFrom("threads_off").selectAll().where(isAt(subject));
  const languages = db.selectFrom("chosen_language").selectAll().where(isAt(subject));
  return {
    subscriptions: (await subscriptions.execute()).map(readSubscription),
    deliveries: (await deliveries.execute()).map(readDelivery),
    snoozes: (await snoozes.execute()).map(readSnooze),
    feedback: (await feedback.execute()).map(readFeedback),
    calendarFeeds: (await feeds.execute()).map(describeFeed),
    acceptedQuestions: (await questions.execute()).map(describeQuestion),
    seenMessages: (await messages.execute()).map((row) => readMessage(row, subject.id)),
    postPlaces: (await places.execute()).map(({ key, at }) => ({ queue: key, at })),
    modelUse: (await tokens.execute()).map(({ day, tokens: amount }) => ({ day, amount: Number(amount) })),
    quotesOnly: (await choices.execute()).map(readChoice),
    threadSubjects: (await subjects.execute()).map(readSubject),
    followedThreads: (await followed.execute()).map(readFollowed),
    threadsOff: (await threadsOff.execute()).map(readChoice),
    languages: readLanguages(await languages.execute()),
  };
}

function describeFeed(row: Selectable<CalendarFeedTable>): KeptFeed {
  const { tokenHash: _, ...feed } = readCalendarFeed(row);
  return { ...feed, revoked: false };
}

function describeQuestion(row: Selectable<AcceptedQuestionTable>): KeptQuestion {
  const { key: _, source, ...question } = readAcceptedQuestion(row);
  return source.kind === "message"
    ? { ...question, ts: source.ts, words: null }
    : { ...question, ts: null, words: source.words };
}

function readChoice(row: Selectable<ChoiceTable>): KeptChoice {
  return { destination: toDestination(row), at: row.at };
}

function readMessage({ key, at }: Selectable<SeenEventTable>, channel: string): KeptMessage {
  return { channel, ts: key.slice(formatMessagePrefix(channel).length), at };
}
