import { lookUp } from "../../corpus/look-up.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { findReferences } from "../../references/references.ts";
import type { AnswerDeps } from "../answer-deps.ts";

/** The paragraphs that a question names by number. */
export function lookedUp({ index, references }: AnswerDeps, text: string): ParagraphId[] {
  return lookUp(index.library, findReferences(text, references)).paragraphs.map(({ paragraph }) => paragraph);
}
