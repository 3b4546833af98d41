import { lookUp } from "../corpus/look-up.ts";
import type { Language } from "../domain/language.ts";
import type { Candidate } from "../domain/passage.ts";
import { retrieve } from "../retrieval/retrieve.ts";
import type { Desk } from "./answer-deps.ts";
import { listFirst, listParagraphs } from "./draft/list-paragraphs.ts";
import { nameReferences } from "./question/name-references.ts";
import { readQuestion } from "./question/read-question.ts";

export interface SearchResults {
  readonly language: Language;
  readonly results: Candidate[];
  /** Milliseconds. */
  readonly milliseconds: number;
}

/** Ranks the paragraphs for a query: those it names first, then those of a list it asks for, then by score. */
export async function search(desk: Desk, typed: string, limit: number): Promise<SearchResults> {
  const started = desk.now();
  const question = readQuestion(typed, desk.lexicon);
  const query = { text: question.text, language: question.language ?? "en" };
  const retrieval = await retrieve(desk.index, query);
  const named = lookUp(desk.index.library, desk.lastParagraph, nameReferences(desk, question)).paragraphs.map(
    ({ paragraph }) => paragraph,
  );
  const listed =
    named.length > 0
      ? named
      : question.wantsAll
        ? listParagraphs(desk.index, desk.facts(), query, retrieval).map(({ paragraph }) => paragraph)
        : [];
  const results = listFirst(retrieval, listed).slice(0, limit);
  return { language: query.language, results, milliseconds: desk.now() - started };
}
