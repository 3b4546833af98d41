import type { Headline } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Entry } from "../../domain/obligation.ts";
import { yearsOf } from "../../text/years.ts";
import type { FoundDue } from "../question/find-asked-due.ts";
import { answerLedger } from "./answer-ledger.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/**
 * What falls due, with the days that were asked about, or as what is next; an honest no where the ledger has nothing that is
 * still to come.
 */
export function answerDue(library: Library, { entries, period, isNext }: FoundDue, language: Language): DraftedAnswer {
  const drafted = { ...answerLedger(library, entries, language), ...(period && { due: period }) };
  if (entries.length === 0) return { ...drafted, outcome: "not_found" };
  return isNext ? { ...drafted, isNext, headline: findYear(entries, drafted) } : drafted;
}

/** The year in which all that is next falls due, where the text gives no more and nobody has set the day. */
function findYear(entries: readonly Entry[], { draft }: DraftedAnswer): Headline | null {
  const [due] = entries.map((entry) => entry.due);
  const citation = draft.sentences[0]?.citations[0];
  if (!due || !citation || due.year === null || due.month !== null || due.date !== null) return null;
  const text = String(due.year);
  return yearsOf(citation.quote).includes(text) ? { text, kind: "date", citation } : null;
}
