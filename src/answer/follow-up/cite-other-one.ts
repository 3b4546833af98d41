import type { AnswerSentence } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { citeSentence } from "../cite.ts";
import { citeItems, sourceSentences } from "../draft/cite-items.ts";
import type { Before } from "./complete-question.ts";
import { SECOND_ONE } from "./ellipsis-words.ts";

/**
 * Of a list that was cited, the items that the question before did not ask for, or the second, where that is asked for.
 * @param asked the question as typed
 * @param toldBefore how likely (0..1) a sentence is one of the answer to the question before
 * @returns empty where no list was cited
 */
export function citeOtherOne(
  index: SearchIndex,
  { paragraphs }: Before,
  asked: string,
  language: Language,
  toldBefore: (place: SentencePlace) => number,
): AnswerSentence[] {
  for (const paragraph of paragraphs) {
    const lead = sourceSentences(index, paragraph).findIndex((text) => text.endsWith(":"));
    const count = lead < 0 ? 0 : citeItems(index, language, paragraph, lead).length;
    if (count < 2) continue;
    const items = Array.from({ length: count }, (_, i) => lead + 1 + i);
    const likelihoods = items.map((sentence) => toldBefore({ paragraph, number: sentence + 1 }));
    const seen = items[likelihoods.indexOf(Math.max(...likelihoods))];
    const second = SECOND_ONE.test(fold(asked)) ? items[1] : undefined;
    return items
      .filter((sentence) => (second === undefined ? sentence !== seen : sentence === second))
      .map((sentence) => citeSentence(index.library, language, paragraph, sentence));
  }
  return [];
}
