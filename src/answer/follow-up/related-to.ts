import { type ParagraphId, sectionOf } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";

/** The paragraphs themselves, and those that say the same. */
export function relatedTo({ restatements }: SearchIndex, paragraphs: readonly ParagraphId[]): ParagraphId[] {
  return [...new Set(paragraphs.flatMap((id) => [id, ...(restatements.get(id) ?? [])]))];
}

/** Whether a paragraph is the same as another one or stands right behind it. */
export function isNextTo({ positions }: SearchIndex, cited: ParagraphId, id: ParagraphId): boolean {
  const distance = (positions.get(id) ?? 0) - (positions.get(cited) ?? 0);
  return distance === 0 || (distance === 1 && sectionOf(id) === sectionOf(cited));
}
