import type { Answer } from "../domain/answer.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";

/** The paragraphs that were found near, without those that are quoted as the closest: these are seen already. */
export function listRelated({ related, closest }: Pick<Answer, "related" | "closest">): ParagraphId[] {
  const quoted = new Set(closest.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)));
  return related.map(({ paragraph }) => paragraph).filter((paragraph) => !quoted.has(paragraph));
}
