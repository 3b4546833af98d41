import type { Kysely } from "kysely";
import type { StateStore } from "../ports/state-store.ts";
import { closeInTime } from "./close-in-time.ts";
import { type Around, guardPort } from "./foreign-error.ts";
import { createAcceptedQuestions } from "./state/accepted-questions.ts";
import { createCalendarFeeds } from "./state/calendar-feeds.ts";
import { createChoices } from "./state/choices.ts";
import { createDeliveries } from "./state/deliveries.ts";
import { createFeedbackLog } from "./state/feedback-log.ts";
import { createInstallations } from "./state/installations.ts";
import { createLanguages } from "./state/languages.ts";
import { createModelReplies } from "./state/model-replies.ts";
import { createModelTokens } from "./state/model-tokens.ts";
import { createPostBudget } from "./state/post-budget.ts";
import { createRecords } from "./state/records.ts";
import { createSeenEvents } from "./state/seen-events.ts";
import { createSnoozes } from "./state/snoozes.ts";
import { createSubscriptions } from "./state/subscriptions.ts";
import { createThreads } from "./state/threads.ts";
import { createWorkspaceTokens } from "./state/workspace-tokens.ts";
import type { Tables } from "./tables.ts";

/**
 * The state store over a migrated database, the same for both kinds.
 * @param around runs each piece of work; it may repeat work that failed without effect
 * @param brief another way to the same database, for what is written with each answer and is of use for minutes
 */
export function createSqlStateStore(db: Kysely<Tables>, around: Around, brief: Kysely<Tables> = db): StateStore {
  return {
    subscriptions: guardPort("subscriptions", createSubscriptions(db), around),
    deliveries: guardPort("deliveries", createDeliveries(db), around),
    snoozes: guardPort("snoozes", createSnoozes(db), around),
    feedback: guardPort("feedback", createFeedbackLog(db), around),
    installations: guardPort("installations", createInstallations(db), around),
    workspaceTokens: guardPort("the tokens of workspaces", createWorkspaceTokens(db), around),
    calendarFeeds: guardPort("calendar feeds", createCalendarFeeds(db), around),
    accepted: guardPort("accepted questions", createAcceptedQuestions(brief), around),
    seen: guardPort("seen events", createSeenEvents(brief), around),
    budget: guardPort("the post budget", createPostBudget(brief), around),
    modelTokens: guardPort("tokens of models", createModelTokens(db), around),
    modelReplies: guardPort("replies of models", createModelReplies(db), around),
    quotesOnly: guardPort("who wants quotes alone", createChoices(db, "quotes_only"), around),
    threads: guardPort("threads", createThreads(brief), around),
    threadsOff: guardPort("where no thread is followed", createChoices(db, "threads_off"), around),
    languages: guardPort("languages of people", createLanguages(db), around),
    records: guardPort("records", createRecords(db), around),
    ...guardPort("the connection", { close: () => closeInTime(() => destroyAll(new Set([db, brief]))) }, (work) =>
      work(),
    ),
  };
}

async function destroyAll(ways: Iterable<Kysely<Tables>>): Promise<void> {
  for (const way of ways) await way.destroy();
}
