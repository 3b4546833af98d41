import type { Headline } from "../../domain/answer.ts";
import type { Entry } from "../../domain/obligation.ts";
import { yearsOf } from "../../text/years.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/**
 * The year in which all of some entries fall due, as the line that answers by itself: where the text gives no more than it, nobody
 * has set the day, and one of the quotes has it. Null where they differ, or one has no time.
 */
export function findDueYear(entries: readonly Entry[], { draft }: DraftedAnswer): Headline | null {
  const years = new Set(entries.map(({ due }) => (due.month === null && due.date === null ? due.year : null)));
  const [year] = years;
  if (years.size !== 1 || typeof year !== "number") return null;
  const text = String(year);
  const citation = draft.sentences
    .flatMap(({ citations: [shown] }) => shown ?? [])
    .find(({ quote }) => yearsOf(quote).includes(text));
  return citation ? { text, kind: "date", citation } : null;
}
