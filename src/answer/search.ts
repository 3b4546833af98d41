import { lookUp } from "../corpus/look-up.ts";
import type { Language } from "../domain/language.ts";
import type { Candidate } from "../domain/passage.ts";
import { retrieve } from "../retrieval/retrieve.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { listFirst, listParagraphs } from "./draft/list-paragraphs.ts";
import { nameReferences } from "./question/name-references.ts";
import { type AskOptions, readQuestion } from "./question/read-question.ts";

export interface SearchResults {
  readonly language: Language;
  readonly results: Candidate[];
  /** Milliseconds. */
  readonly milliseconds: number;
}

/** The language to fall back on where the query's own cannot be told. */
export type SearchOptions = Pick<AskOptions, "fallback">;

/** Ranks the paragraphs for a query: those it names first, then those of a list it asks for, then by score. */
export async function search(
  deps: AnswerDeps,
  typed: string,
  limit: number,
  options: SearchOptions = {},
): Promise<SearchResults> {
  const started = deps.now();
  const question = readQuestion(typed, deps, options);
  const { query } = question;
  const retrieval = await retrieve(deps.index, query);
  const named = lookUp(deps.index.library, nameReferences(deps, question)).paragraphs.map(({ paragraph }) => paragraph);
  const listed =
    named.length > 0
      ? named
      : question.isListQuestion
        ? listParagraphs(deps.index, deps.annotations(), query, retrieval).map(({ paragraph }) => paragraph)
        : [];
  const results = listFirst(retrieval, listed, deps.index.library.document.structure).slice(0, limit);
  return { language: query.language, results, milliseconds: deps.now() - started };
}
