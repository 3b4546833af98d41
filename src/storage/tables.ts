/*
 * The tables as Kysely sees them: one shape for SQLite and PostgreSQL. Times are epoch milliseconds, lists and objects are
 * JSON texts, yes and no are 1 and 0.
 */

/** The three columns that name a destination in every table that has one. */
export interface DestinationColumns {
  team: string;
  kind: "channel" | "person";
  destination: string;
}

export interface SubscriptionTable extends DestinationColumns {
  id: string;
  language: string;
  time: string;
  zone: string;
  days: string;
  horizon: number;
  actor: string | null;
  quiet: "line" | "silence";
  paused_reason: string | null;
  paused_at: number | null;
  paused_told: number;
  created_by: string | null;
  created_at: number;
  changed_by: string | null;
  /** Null where a program that does not know of changes has made the row. */
  changed_at: number | null;
  effective_from: number;
}

export interface DeliveryTable extends DestinationColumns {
  slot: string;
  /** The slot again where it is a date, null for notices. */
  local_date: string | null;
  state: "claimed" | "sent" | "silent";
  token: string;
  claimed_at: number;
  expires_at: number;
  unsure: number;
  message_ts: string | null;
  late: number;
  announcement: string | null;
}

export interface SnoozeTable extends DestinationColumns {
  entry: string;
  mode: "snoozed" | "done";
  until: string | null;
  by_person: string | null;
  at: number;
}

export interface FeedbackTable {
  id: string;
  team: string;
  channel: string | null;
  person: string;
  verdict: "up" | "down";
  question: string | null;
  language: string;
  paragraphs: string;
  edition: string;
  outcome: string | null;
  gate: number | null;
  reason: string | null;
  comment: string | null;
  /** Null where a program that asks for none has made the row. */
  right_paragraphs: string | null;
  at: number;
}

export interface InstallationTable {
  team: string;
  name: string;
  bot_user: string;
  scopes: string;
  installed_at: number;
  last_seen_at: number;
}

/** Nothing in a row opens what is sealed. */
export interface WorkspaceTokenTable {
  team: string;
  key_id: string;
  sealed: string;
  at: number;
}

export interface CalendarFeedTable extends DestinationColumns {
  token_hash: string;
  language: string;
  created_at: number;
}

export interface AcceptedQuestionTable {
  key: string;
  team: string;
  channel: string;
  person: string;
  /** Null for a slash command, which has words and an address instead. */
  ts: string | null;
  thread_ts: string | null;
  words: string | null;
  response_url: string | null;
  at: number;
  token: string;
  expires_at: number;
  takeovers: number;
}

/** The row of nobody (`team` and `person` empty) counts all. */
export interface ModelTokensTable {
  team: string;
  person: string;
  /** ISO date, in UTC. */
  day: string;
  tokens: number;
}

export interface ModelReplyTable {
  key: string;
  replies: string;
  at: number;
}

/** The three columns that name a thread. */
export interface ThreadColumns {
  team: string;
  channel: string;
  /** Empty for a direct conversation as a whole. */
  thread_ts: string;
}

export interface ThreadSubjectTable extends ThreadColumns {
  question: string;
  paragraphs: string;
  person: string;
  at: number;
}

export interface FollowedThreadTable extends ThreadColumns {
  state: "followed" | "stopped";
  at: number;
}

/** What a destination chose. */
export interface ChoiceTable extends DestinationColumns {
  at: number;
}

export interface SeenEventTable {
  key: string;
  at: number;
}

export interface PostBudgetTable {
  key: string;
  /** The place handed out last. */
  at: number;
}

/** Kysely's own record of the steps that were run; the time is ISO text. */
export interface MigrationTable {
  name: string;
  timestamp: string;
}

/** The record of version 0.1.0: see schema-version.ts. */
export interface SchemaVersionTable {
  version: number;
  name: string;
  applied_at: number;
}

export interface ChosenLanguageTable extends DestinationColumns {
  language: string;
  at: number;
}

export interface Tables {
  subscription: SubscriptionTable;
  delivery: DeliveryTable;
  snooze: SnoozeTable;
  feedback: FeedbackTable;
  installation: InstallationTable;
  workspace_token: WorkspaceTokenTable;
  calendar_feed: CalendarFeedTable;
  accepted_question: AcceptedQuestionTable;
  model_tokens: ModelTokensTable;
  model_reply: ModelReplyTable;
  quotes_only: ChoiceTable;
  thread_subject: ThreadSubjectTable;
  followed_thread: FollowedThreadTable;
  threads_off: ChoiceTable;
  chosen_language: ChosenLanguageTable;
  seen_event: SeenEventTable;
  post_budget: PostBudgetTable;
  kysely_migration: MigrationTable;
  schema_version: SchemaVersionTable;
}
