import type { ParagraphText } from "../../domain/document.ts";
import type { Library } from "../../domain/library.ts";
import { formatSentenceId } from "../../domain/sentence-id.ts";
import { sourceVersion } from "../cite.ts";

/** The source as a model reads it: a line for each sentence, `[67.2] text`, in the order of the document. */
export function numberSentences(library: Library): string {
  const { texts } = sourceVersion(library);
  return library.document.paragraphs.flatMap(({ id }) => numberParagraph(library, texts.get(id))).join("\n");
}

function numberParagraph({ document: { structure } }: Library, stored: ParagraphText | undefined): string[] {
  if (stored === undefined) return [];
  const { paragraph, text, sentences } = stored;
  return sentences.map(({ start, end }, i) => {
    const id = formatSentenceId(structure, { paragraph, number: i + 1 });
    return `[${id}] ${text.slice(start, end).replace(/\s+/gu, " ").trim()}`;
  });
}
