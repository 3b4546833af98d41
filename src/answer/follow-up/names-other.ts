import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";

/** What more than this share of the paragraphs names ("the UN") tells no subject apart. */
const MAX_PARAGRAPH_SHARE = 0.35;

/** Whether a question names a concept that some paragraphs do not, and few others do. */
export function namesOther(
  { languages, concepts }: SearchIndex,
  { text, language }: Query,
  paragraphs: readonly ParagraphId[],
): boolean {
  const named = languages.get(language)?.findConcepts(text) ?? [];
  return named.some((concept) => {
    const has = (id: ParagraphId) => concepts.get(id)?.some((sentence) => sentence.has(concept)) ?? false;
    const count = [...concepts.keys()].filter(has).length;
    return count <= MAX_PARAGRAPH_SHARE * concepts.size && !paragraphs.some(has);
  });
}
