import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import type { FollowUp } from "./complete-question.ts";

/** The concepts, by id, that a question names and the one before it does not: what it brings up. */
export function newlyNamed(index: SearchIndex, { own, before }: Pick<FollowUp, "own" | "before">): string[] {
  const named = ({ text, language }: Query) => index.languages.get(language)?.findConcepts(text) ?? [];
  const known = named(before.question.query);
  return named(own).filter((concept) => !known.includes(concept));
}

/** Whether some paragraphs together name all of some concepts. */
export function namesAll(
  { concepts }: Pick<SearchIndex, "concepts">,
  paragraphs: readonly ParagraphId[],
  named: readonly string[],
): boolean {
  const sentences = paragraphs.flatMap((id) => concepts.get(id) ?? []);
  return named.every((concept) => sentences.some((sentence) => sentence.has(concept)));
}
