import type { DocumentStructure } from "./document-structure.ts";
import { type ParagraphId, parseParagraphId } from "./paragraph-id.ts";

/** A sentence of the document: the paragraph it stands in, and its place there, from 1. It is the same in every language. */
export interface SentencePlace {
  readonly paragraph: ParagraphId;
  readonly number: number;
}

/** Writes a place as a model reads it: `67.2`, `preamble.1`, `report/IV/2.1`; the preferred part's name is left out. */
export function formatSentenceId(structure: DocumentStructure, { paragraph, number }: SentencePlace): string {
  return `${formatShortId(structure, paragraph)}.${number}`;
}

/** Writes a paragraph's id as a model reads it: without the preferred part's name. */
export function formatShortId({ preferred }: DocumentStructure, paragraph: ParagraphId): string {
  const prefix = `${preferred}/`;
  return paragraph.startsWith(prefix) ? paragraph.slice(prefix.length) : paragraph;
}

const SHAPE = /^(?<paragraph>[^.\s]+)\.(?<number>[1-9]\d{0,3})$/;

/** Reads what `formatSentenceId` writes, with the preferred part's name or without. Undefined when the text is no such id. */
export function parseSentenceId({ preferred }: DocumentStructure, text: string): SentencePlace | undefined {
  return parseSentencePlace(text) ?? parseSentencePlace(`${preferred}/${text}`);
}

/** Reads a place that names its part: `annex/67.2`. Undefined when the text is none. */
export function parseSentencePlace(text: string): SentencePlace | undefined {
  const { paragraph = "", number } = SHAPE.exec(text)?.groups ?? {};
  const found = parseParagraphId(paragraph);
  return found && { paragraph: found, number: Number(number) };
}
