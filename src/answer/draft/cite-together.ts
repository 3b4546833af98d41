import type { AnswerSentence } from "../../domain/answer.ts";
import { isPreferred } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { citeSentence } from "../cite.ts";
import { citeItems } from "./cite-items.ts";

/** For the sake of what was asked an answer may be this long, its first sentence longer. Screens show its beginning first. */
const MAX_CHARS = 2500;
const MAX_SENTENCES = 12;

/**
 * Quotes sentences that answer together: as many as stay readable, each with the items it leads in, in the order of the
 * document within a paragraph. The paragraphs that were found come first, before each only one of the preferred part that it
 * restates.
 * @param places best first
 * @param found the paragraphs that the search found, in their order
 */
export function citeTogether(
  index: SearchIndex,
  language: Language,
  places: readonly SentencePlace[],
  found: readonly ParagraphId[],
): AnswerSentence[] {
  const kept: SentencePlace[] = [];
  let length = 0;
  for (const place of places.slice(0, MAX_SENTENCES)) {
    const chars = citeSentence(index.library, language, place.paragraph, place.number - 1).text.length;
    if (kept.length > 0 && length + chars > MAX_CHARS) continue;
    kept.push(place);
    length += chars;
  }
  const cited = orderParagraphs(index, kept, found).flatMap((paragraph) =>
    kept
      .filter((place) => place.paragraph === paragraph)
      .sort((a, b) => a.number - b.number)
      .flatMap(({ number }) => [
        citeSentence(index.library, language, paragraph, number - 1),
        ...citeItems(index, language, paragraph, number - 1),
      ]),
  );
  return [...new Map(cited.map((sentence) => [sentence.text, sentence])).values()];
}

function orderParagraphs(
  { library, restatements }: SearchIndex,
  places: readonly SentencePlace[],
  found: readonly ParagraphId[],
): ParagraphId[] {
  const quoted = new Set(places.map(({ paragraph }) => paragraph));
  const ranked = [...new Set([...found.filter((paragraph) => quoted.has(paragraph)), ...quoted])];
  const ordered = ranked.flatMap((paragraph) => [
    ...(restatements.get(paragraph) ?? []).filter(
      (other) => ranked.includes(other) && isPreferred(library.document.structure, other),
    ),
    paragraph,
  ]);
  return [...new Set(ordered)];
}
