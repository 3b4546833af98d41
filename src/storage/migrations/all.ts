import { state } from "./0001-state.ts";
import { calendarFeed } from "./0002-calendar-feed.ts";
import { feedbackOutcome } from "./0003-feedback-outcome.ts";
import type { Migration } from "./migration.ts";

/** In order: the n-th (from 1) leads to schema version n. */
export const MIGRATIONS: readonly Migration[] = [state, calendarFeed, feedbackOutcome];
