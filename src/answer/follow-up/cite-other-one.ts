import type { AnswerSentence } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { stemWords } from "../../text/stem-words.ts";
import { citeSentence, versionFor } from "../cite.ts";
import { citeItems, sourceSentences } from "../draft/cite-items.ts";
import type { Before } from "./complete-question.ts";
import { SECOND_ONE } from "./ellipsis-words.ts";

/**
 * Of a list that was cited, the items that the question before did not ask for, or the second, where that is asked for.
 * @param asked the question as typed
 * @returns empty where no list was cited
 */
export function citeOtherOne(
  index: SearchIndex,
  { question, paragraphs }: Before,
  asked: string,
  language: Language,
): AnswerSentence[] {
  for (const paragraph of paragraphs) {
    const lead = sourceSentences(index, paragraph).findIndex((text) => text.endsWith(":"));
    const count = lead < 0 ? 0 : citeItems(index, language, paragraph, lead).length;
    if (count < 2) continue;
    const { query } = question;
    const stored = versionFor(index.library, query.language).texts.get(paragraph);
    const before = new Set(stemWords(query.text, query.language));
    const items = Array.from({ length: count }, (_, i) => lead + 1 + i);
    const likeness = items.map((sentence) => {
      const span = stored?.sentences[sentence];
      const words = new Set(stemWords(stored?.text.slice(span?.start, span?.end) ?? "", query.language));
      return [...words].filter((word) => before.has(word)).length;
    });
    const seen = items[likeness.indexOf(Math.max(...likeness))];
    const second = SECOND_ONE.test(fold(asked)) ? items[1] : undefined;
    return items
      .filter((sentence) => (second === undefined ? sentence !== seen : sentence === second))
      .map((sentence) => citeSentence(index.library, language, paragraph, sentence));
  }
  return [];
}
