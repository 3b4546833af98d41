import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { formatSentenceId } from "../../domain/sentence-id.ts";
import { sourceVersion } from "../cite.ts";

/** A sentence as a model reads it. */
export interface NumberedSentence {
  readonly id: string;
  /** `[67.2] text`, on one line. */
  readonly line: string;
}

/** The sentences of a paragraph of the source, in their order. */
export function numberParagraph(library: Library, paragraph: ParagraphId): NumberedSentence[] {
  const { structure } = library.document;
  const { text = "", sentences = [] } = sourceVersion(library).texts.get(paragraph) ?? {};
  return sentences.map(({ start, end }, i) => {
    const id = formatSentenceId(structure, { paragraph, number: i + 1 });
    return { id, line: `[${id}] ${text.slice(start, end).replace(/\s+/gu, " ").trim()}` };
  });
}

/** The source as a model reads it, in the order of the document. @param paragraphs those that are to be there; all by default */
export function numberSentences(library: Library, paragraphs?: ReadonlySet<ParagraphId>): string {
  return library.document.paragraphs
    .filter(({ id }) => paragraphs?.has(id) ?? true)
    .flatMap(({ id }) => numberParagraph(library, id))
    .map(({ line }) => line)
    .join("\n");
}
