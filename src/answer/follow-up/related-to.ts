import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";

/** The paragraphs themselves, and those that say the same. */
export function relatedTo({ restatements }: SearchIndex, paragraphs: readonly ParagraphId[]): ParagraphId[] {
  return [...new Set(paragraphs.flatMap((id) => [id, ...(restatements.get(id) ?? [])]))];
}
