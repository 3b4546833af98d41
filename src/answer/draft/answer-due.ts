import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { FoundDue } from "../question/find-asked-due.ts";
import { answerLedger } from "./answer-ledger.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";
import { findDueYear } from "./find-due-year.ts";

/**
 * What falls due, with the days that were asked about, or as what is next; an honest no where the ledger has nothing that is
 * still to come.
 */
export function answerDue(library: Library, { entries, period, isNext }: FoundDue, language: Language): DraftedAnswer {
  const drafted = { ...answerLedger(library, entries, language), ...(period && { due: period }) };
  if (entries.length === 0) return { ...drafted, outcome: "not_found" };
  return isNext ? { ...drafted, isNext, headline: findDueYear(entries, drafted) } : drafted;
}
