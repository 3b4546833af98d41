import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { formatSentenceId } from "../../domain/sentence-id.ts";
import { sourceVersion } from "../cite.ts";
import { estimateTokens } from "./estimate-tokens.ts";

/** A paragraph of the source as a model reads it: a line for each sentence, `[67.2] text`. */
export interface NumberedParagraph {
  readonly text: string;
  /** Of its sentences, in their order. */
  readonly ids: readonly string[];
  /** How many it takes, at most. */
  readonly tokens: number;
}

/** The source as a model reads it, in the order of the document. Read once: a long one takes its time. */
export interface NumberedDocument {
  readonly paragraphs: ReadonlyMap<ParagraphId, NumberedParagraph>;
  readonly tokens: number;
}

export function numberSentences(library: Library): NumberedDocument {
  const paragraphs = new Map(
    library.document.paragraphs.flatMap(({ id }) => {
      const numbered = numberParagraph(library, id);
      return numbered.text === "" ? [] : [[id, numbered] as const];
    }),
  );
  return { paragraphs, tokens: [...paragraphs.values()].reduce((sum, { tokens }) => sum + tokens, 0) };
}

/** The text of paragraphs, in the order of the document. @param chosen those that are to be there */
export function joinParagraphs({ paragraphs }: NumberedDocument, chosen: ReadonlySet<ParagraphId>): string {
  return [...paragraphs].flatMap(([id, { text }]) => (chosen.has(id) ? [text] : [])).join("\n");
}

function numberParagraph(library: Library, paragraph: ParagraphId): NumberedParagraph {
  const { structure } = library.document;
  const { text = "", sentences = [] } = sourceVersion(library).texts.get(paragraph) ?? {};
  const ids = sentences.map((_, i) => formatSentenceId(structure, { paragraph, number: i + 1 }));
  const lines = sentences.map(
    ({ start, end }, i) => `[${ids[i]}] ${text.slice(start, end).replace(/\s+/gu, " ").trim()}`,
  );
  const numbered = lines.join("\n");
  return { text: numbered, ids, tokens: estimateTokens(numbered) };
}
