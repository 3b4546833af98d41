import type { Answer, AnswerSentence } from "../domain/answer.ts";
import type { Citation } from "../domain/citation.ts";
import type { Document } from "../domain/document.ts";
import type { AnsweredDuty } from "../domain/duty.ts";
import { displayQuote } from "./display-quote.ts";

type Emended = Pick<Document, "emendations" | "referents">;

/** A duty of an answer as it is shown: with its quotes, each once in the answer. */
export interface ShownDuty {
  readonly duty: AnsweredDuty;
  readonly quotes: readonly Citation[];
}

/** The duties of an answer, each with the quotes it stands on that stand under no duty before it. */
export function showDuties({ duties = [], sentences }: Pick<Answer, "duties" | "sentences">): ShownDuty[] {
  const seen = new Set<number>();
  return duties.map((duty) => {
    const fresh = duty.sentences.filter((i) => !seen.has(i));
    for (const i of fresh) seen.add(i);
    return { duty, quotes: fresh.flatMap((i) => (sentences[i] as AnswerSentence).citations[0] ?? []) };
  });
}

/** A quote on one line. */
export function tidyQuote(quote: string, document: Emended): string {
  return displayQuote(quote, document).text.replace(/\s+/gu, " ");
}
