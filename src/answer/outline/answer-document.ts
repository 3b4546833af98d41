import type { Language } from "../../domain/language.ts";
import { FRONT, partOf, sectionOf } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { yearsOf } from "../../text/years.ts";
import { citeSentence } from "../cite.ts";
import { citeItems, sourceSentences } from "../draft/cite-items.ts";
import type { DraftedAnswer } from "../draft/drafted-answer.ts";
import { chooseLines } from "./choose-lines.ts";

/**
 * A document in a few lines: how each of its sections opens, and what these ask to be done in a year that they name.
 * @returns undefined where it has no sections
 */
export function answerDocument(index: SearchIndex, language: Language): DraftedAnswer | undefined {
  const ids = index.library.document.paragraphs
    .map(({ id }) => id)
    .filter((id) => sectionOf(id) !== partOf(id) && sectionOf(id) !== FRONT);
  const firsts = new Set(new Map(ids.toReversed().map((id) => [sectionOf(id), id])).values());
  const places = ids.flatMap((paragraph) => {
    if (firsts.has(paragraph)) return [{ paragraph, number: 1 }];
    const sentences = sourceSentences(index, paragraph);
    return chooseLines(index, paragraph, new Set(sentences.keys()))
      .filter(({ sentence, isOperative }) => isOperative && yearsOf(sentences[sentence] ?? "").length > 0)
      .slice(0, 1)
      .map(({ sentence }) => ({ paragraph, number: sentence + 1 }));
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
