import type { Library } from "../../domain/library.ts";

/** How votes on an answer are taken. */
export interface VoteOptions {
  /** SHA-256 of the edition the answer came from. */
  readonly edition: string;
  /** Whether one person alone sees the answer, in a channel. */
  readonly isEphemeral: boolean;
}

/** What an answer, or the honest no in its place, is shown with. */
export interface AnswerOptions {
  /** What the answer is from. */
  readonly library: Library;
  /** The question, where it should be repeated above the answer; null where people see it anyway. */
  readonly question: string | null;
  /** Absent where nobody takes votes. */
  readonly votesOn?: VoteOptions | undefined;
}
