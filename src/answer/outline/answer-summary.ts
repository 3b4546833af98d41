import type { Language } from "../../domain/language.ts";
import { FRONT, type ParagraphId, partOf, sectionOf } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { yearsOf } from "../../text/years.ts";
import { citeSentence } from "../cite.ts";
import { citeItems, sourceSentences } from "../draft/cite-items.ts";
import type { DraftedAnswer } from "../draft/drafted-answer.ts";
import type { Summarised } from "../question/read-summarised.ts";
import { chooseLines, type Line } from "./choose-lines.ts";

/**
 * A document in a few lines: how each of its sections opens, and what these ask to be done in a year that they name. A resolution that it
 * reports on: the same openings, and what tells most in each paragraph that speaks of it.
 * @param isSaying which paragraphs speak of what is summed up (find-saying.ts)
 * @returns undefined where it has no sections
 */
export function answerSummary(
  index: SearchIndex,
  of: Summarised,
  isSaying: (id: ParagraphId) => boolean,
  language: Language,
): DraftedAnswer | undefined {
  const ids = index.library.document.paragraphs
    .map(({ id }) => id)
    .filter((id) => sectionOf(id) !== partOf(id) && sectionOf(id) !== FRONT && isSaying(id));
  const firsts = new Set(new Map(ids.toReversed().map((id) => [sectionOf(id), id])).values());
  const opens = (paragraph: ParagraphId) => firsts.has(paragraph);
  const telling = (paragraph: ParagraphId) => {
    const sentences = sourceSentences(index, paragraph);
    const isWanted = ({ sentence, isOperative }: Line) =>
      of === "resolution" || (!opens(paragraph) && isOperative && yearsOf(sentences[sentence] ?? "").length > 0);
    return chooseLines(index, paragraph, new Set(sentences.keys())).filter(isWanted).slice(0, 1);
  };
  const places = ids.flatMap((paragraph): SentencePlace[] => {
    const told = telling(paragraph).map(({ sentence }) => sentence + 1);
    const numbers = new Set(opens(paragraph) ? [1, ...told] : told);
    return [...numbers].map((number) => ({ paragraph, number }));
  });
  if (places.length === 0) return undefined;
  return {
    outcome: "answered",
    draft: {
      mode: "list",
      sentences: places.flatMap(({ paragraph, number }) => [
        citeSentence(index.library, language, paragraph, number - 1),
        ...citeItems(index, language, paragraph, number - 1),
      ]),
    },
    closest: [],
    related: [],
    missing: [],
    gate: null,
    seeAlso: [],
  };
}
