/** What an answer, or the honest no in its place, is shown with. */
export interface AnswerOptions {
  /** The question, where it should be repeated above the answer; null where people see it anyway. */
  readonly question: string | null;
  /** SHA-256 of the edition, for the votes on the answer; absent where nobody takes votes. */
  readonly votesOn?: string | undefined;
}
