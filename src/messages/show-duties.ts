import type { Answer, AnswerSentence } from "../domain/answer.ts";
import type { Citation } from "../domain/citation.ts";
import type { Document } from "../domain/document.ts";
import type { AnsweredDuty } from "../domain/duty.ts";
import { fairLength } from "../text/fair-length.ts";
import { shortenInMiddle } from "../text/shorten-in-middle.ts";
import { cutAtWord } from "./beginning.ts";
import { displayText } from "./display-text.ts";
import { MAX_GLANCE_CHARS } from "./glance.ts";

type Emended = Pick<Document, "emendations">;

/** A duty of an answer as it is shown: with its quotes, each once in the answer. */
export interface ShownDuty {
  readonly duty: AnsweredDuty;
  readonly quotes: readonly Citation[];
}

/** However many quotes there are, of each so much is shown; the paragraph has it all. */
const BEGINNING_CHARS = 110;
/** With more room a quote is cut in its middle: such sentences say at their end to whom and by when. */
const MIN_MIDDLE_CHARS = 200;

/** The duties of an answer, each with the quotes it stands on that stand under no duty before it. */
export function showDuties({ duties = [], sentences }: Pick<Answer, "duties" | "sentences">): ShownDuty[] {
  const seen = new Set<number>();
  return duties.map((duty) => {
    const fresh = duty.sentences.filter((i) => !seen.has(i));
    for (const i of fresh) seen.add(i);
    return { duty, quotes: fresh.flatMap((i) => (sentences[i] as AnswerSentence).citations[0] ?? []) };
  });
}

/** Says how a quote is shown under a list of duties: whole where there is room for all of them together, else by its fair share of it. */
export function quoteShower(shown: readonly ShownDuty[], document: Emended): (quote: string) => string {
  const tidy = (quote: string) => tidyQuote(quote, document);
  const lengths = shown.flatMap(({ quotes }) => quotes).map(({ quote }) => tidy(quote).length);
  const longest = fairLength(lengths, MAX_GLANCE_CHARS);
  return longest < MIN_MIDDLE_CHARS
    ? (quote) => cutAtWord(tidy(quote), Math.max(BEGINNING_CHARS, longest))
    : (quote) => shortenInMiddle(tidy(quote), longest, { cut: cutAtWord, lengthOf: (text) => text.length });
}

/** A quote on one line. */
export function tidyQuote(quote: string, document: Emended): string {
  return displayText(quote, document).text.replace(/\s+/gu, " ");
}
