import { FRONT, type ParagraphId, sectionOf } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { namesDocument } from "../../text/names-document.ts";
import type { AnswerDeps } from "../answer-deps.ts";

/** A field of the front page is asked for by this share (0..1) of the question's words, or by the document. */
const MIN_SAID = 0.75;

/**
 * Whether a paragraph is one of the fields that a document has of itself (its budget, what is to be done with it), and a question
 * after another asks for none of them: "does it get extra money?" asks that of what was spoken of.
 * @param cited the paragraphs of the answer before
 */
export function isOwnField(
  { coverageOf }: Pick<AnswerDeps, "coverageOf">,
  query: Query,
  cited: readonly ParagraphId[],
  paragraph: ParagraphId,
): boolean {
  if (sectionOf(paragraph) !== FRONT || cited.some((id) => sectionOf(id) === FRONT)) return false;
  return !namesDocument(query.text) && coverageOf(query, [paragraph]).text < MIN_SAID;
}
