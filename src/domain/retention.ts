/** How many days each kind of record is kept. */
export interface Retention {
  /** From the first claim on. */
  readonly deliveries: number;
  readonly seenEvents: number;
  /** From the day on that a snooze ended. */
  readonly snoozes: number;
  /** From the moment on that an entry was marked done. */
  readonly done: number;
  readonly feedback: number;
}

/** In days. What a model replied is used no longer: models change behind their names. */
export const MODEL_REPLY_DAYS = 30;

/** How long one kind of record may be kept, in days, and why not shorter. */
export interface RetentionRule {
  /** Where the operator sets nothing. */
  readonly usual: number;
  /** The shortest that does no harm. */
  readonly least: number;
  /** What a shorter time would do, as the end of a sentence. */
  readonly harm: string;
}

/** A century: longer than anything here is of use, and far from dates that a database cannot hold. */
export const MAX_RETENTION_DAYS = 36_500;

export const RETENTION_RULES: Readonly<Record<keyof Retention, RetentionRule>> = {
  // A plan reads back to yesterday in UTC. The earliest claim of a digest on such a local date is two days and fourteen
  // hours old (UTC+14, at local midnight): whatever is younger than three days still says that its digest has come.
  deliveries: { usual: 400, least: 3, harm: "a digest could come twice" },
  // Slack tries an event again for up to a day.
  seenEvents: { usual: 7, least: 2, harm: "a message that Slack delivers again would be answered again" },
  // Digests come once a week at the least; one that is late or has to be repeated needs some days more.
  snoozes: { usual: 365, least: 31, harm: "a digest could miss that a deadline is back" },
  done: { usual: 3650, least: 365, harm: "what is done could be listed again within its year" },
  feedback: { usual: 365, least: 1, harm: "it would be gone before anybody reads it" },
};

/** What holds where the operator sets nothing. */
export const USUAL_RETENTION: Retention = {
  deliveries: RETENTION_RULES.deliveries.usual,
  seenEvents: RETENTION_RULES.seenEvents.usual,
  snoozes: RETENTION_RULES.snoozes.usual,
  done: RETENTION_RULES.done.usual,
  feedback: RETENTION_RULES.feedback.usual,
};
