import type { AnswerMode, ModelUse, ModeNote, Outcome } from "../domain/answer.ts";

/** What became of a message that the bot wanted to post. */
export type PostResult = "posted" | "refused" | "unknown";

/**
 * What an operator may see of the running bot, as numbers alone: never a text, a place or a person. None of these throws,
 * and none of them waits.
 */
export interface Metrics {
  /** A question has its answer. */
  countAnswer(outcome: Outcome, mode: AnswerMode, milliseconds: number): void;
  /** A model was set for a question; `use` is null where none was asked, `note` where the answer is its own and whole. */
  countModel(use: ModelUse | null, note: ModeNote | null, milliseconds: number): void;
  /** A question got none, by a failure of ours. */
  countFailedAnswer(): void;
  countPost(result: PostResult): void;
  /** Slack said: too many calls (429). */
  countRateLimit(): void;
  /** How many messages wait for their turn to be posted. */
  setPostingQueue(length: number): void;
  /** How many digests and notices were found due when the scheduler last looked. */
  setDigestsDue(count: number): void;
  countDigestSent(isLate: boolean): void;
  /** What answers questions was replaced, since it was past its time or had ended. */
  countWorkerRestart(): void;
  countStoreError(): void;
  /** An error that nobody waited for. */
  countUnhandled(): void;
}

const nothing = () => undefined;

/** Where nobody looks, nothing is measured. */
export const NO_METRICS: Metrics = {
  countAnswer: nothing,
  countModel: nothing,
  countFailedAnswer: nothing,
  countPost: nothing,
  countRateLimit: nothing,
  setPostingQueue: nothing,
  setDigestsDue: nothing,
  countDigestSent: nothing,
  countWorkerRestart: nothing,
  countStoreError: nothing,
  countUnhandled: nothing,
};
