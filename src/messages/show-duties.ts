import type { Answer, AnswerSentence } from "../domain/answer.ts";
import type { Citation } from "../domain/citation.ts";
import type { Document } from "../domain/document.ts";
import type { AnsweredDuty } from "../domain/duty.ts";
import { cutAtWord } from "./beginning.ts";
import { displayText } from "./display-text.ts";

type Emended = Pick<Document, "emendations">;

/** A duty of an answer as it is shown: with its quotes, each once in the answer. */
export interface ShownDuty {
  readonly duty: AnsweredDuty;
  readonly quotes: readonly Citation[];
}

/** More characters of quotes than this under a list of duties, and each shows only how it begins. */
const MAX_QUOTED_CHARS = 1200;
/** How much of a quote shows then; the paragraph has it all. */
const BEGINNING_CHARS = 110;

/** The duties of an answer, each with the quotes it stands on that stand under no duty before it. */
export function showDuties({ duties = [], sentences }: Pick<Answer, "duties" | "sentences">): ShownDuty[] {
  const seen = new Set<number>();
  return duties.map((duty) => {
    const fresh = duty.sentences.filter((i) => !seen.has(i));
    for (const i of fresh) seen.add(i);
    return { duty, quotes: fresh.flatMap((i) => (sentences[i] as AnswerSentence).citations[0] ?? []) };
  });
}

/** Says how a quote is shown under a list of duties: whole where all of them are short enough together, else how it begins. */
export function quoteShower(shown: readonly ShownDuty[], document: Emended): (quote: string) => string {
  const tidy = (quote: string) => tidyQuote(quote, document);
  const length = shown.flatMap(({ quotes }) => quotes).reduce((sum, { quote }) => sum + tidy(quote).length, 0);
  return length <= MAX_QUOTED_CHARS ? tidy : (quote) => cutAtWord(tidy(quote), BEGINNING_CHARS);
}

/** A quote on one line. */
export function tidyQuote(quote: string, document: Emended): string {
  return displayText(quote, document).text.replace(/\s+/gu, " ");
}
