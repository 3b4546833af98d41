import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { FoundDue } from "../question/find-asked-due.ts";
import { answerLedger } from "./answer-ledger.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/** What falls due, with the days that were asked about; an honest no where the ledger has nothing that is still to come. */
export function answerDue(library: Library, { entries, period }: FoundDue, language: Language): DraftedAnswer {
  const drafted = answerLedger(library, entries, language);
  const due = period && { due: period };
  return entries.length > 0 ? { ...drafted, ...due } : { ...drafted, outcome: "not_found", ...due };
}
