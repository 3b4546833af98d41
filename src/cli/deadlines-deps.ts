import type { Calendar } from "../domain/calendar.ts";
import type { Library } from "../domain/library.ts";
import type { FileProblem, Obligation } from "../domain/obligation.ts";

/** What the commands about deadlines work on. */
export interface DeadlinesDeps {
  readonly library: Library;
  readonly obligations: readonly Obligation[];
  readonly calendar: Calendar;
  readonly problems: readonly FileProblem[];
  /** ISO date in the reader's zone; `--today` goes before it. */
  readonly today: string;
}
