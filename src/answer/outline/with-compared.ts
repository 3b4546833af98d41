import { lookUp } from "../../corpus/look-up.ts";
import type { Reference } from "../../domain/lookup.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import type { Question } from "../question/read-question.ts";
import { COMPARES } from "./compared-words.ts";

/**
 * What a question names, and where it compares one paragraph with something ("how does the report differ from paragraph 86?")
 * the paragraphs of the other part that say the same, too: nobody compares a paragraph with itself.
 */
export function withCompared(
  { library, restatements }: SearchIndex,
  { query }: Question,
  references: readonly Reference[],
): readonly Reference[] {
  const [named, ...others] = lookUp(library, references, {}).paragraphs;
  if (!named || others.length > 0 || fold(query.text).search(COMPARES) < 0) return references;
  const partners = restatements.get(named.paragraph) ?? [];
  return [...references, ...partners.map((id): Reference => ({ kind: "paragraph", id, ref: id }))];
}
