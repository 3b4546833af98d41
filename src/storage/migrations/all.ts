import { state } from "./0001-state.ts";
import { calendarFeed } from "./0002-calendar-feed.ts";
import { feedbackOutcome } from "./0003-feedback-outcome.ts";
import { acceptedQuestion } from "./0004-accepted-question.ts";
import { subscriptionChange } from "./0005-subscription-change.ts";
import { model } from "./0006-model.ts";
import { workspaceToken } from "./0007-workspace-token.ts";
import { threads } from "./0008-threads.ts";
import { feedbackForm } from "./0009-feedback-form.ts";
import { language } from "./0010-language.ts";
import type { Migration } from "./migration.ts";

/** In the order of their names, in which they are run. */
export const MIGRATIONS: readonly Migration[] = [
  state,
  calendarFeed,
  feedbackOutcome,
  acceptedQuestion,
  subscriptionChange,
  model,
  workspaceToken,
  threads,
  feedbackForm,
  language,
];
