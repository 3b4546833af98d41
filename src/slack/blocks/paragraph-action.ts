import type { Button } from "@slack/types";
import { isLanguage, type Language } from "../../domain/language.ts";
import { type ParagraphId, parseParagraphId } from "../../domain/paragraph-id.ts";
import { button } from "./elements.ts";

/** What a button about a paragraph is about. */
export interface ParagraphAction {
  readonly paragraph: ParagraphId;
  readonly language: Language;
  /** The place of a quote in its text of that language (UTF-16 offsets), to be marked. */
  readonly quote?: { readonly start: number; readonly end: number } | undefined;
}

export const OPEN_PARAGRAPH = /^open_paragraph:/u;
/** Another paragraph, or another language, in the same window. */
export const TURN_PARAGRAPH = /^turn_paragraph:/u;
export const OPEN_NOTES = /^open_notes:/u;

/** A button that opens the whole paragraph. Its action id names the paragraph, since ids are unique within a row. */
export function openParagraphButton(text: string, action: ParagraphAction): Button {
  return button(text, `open_paragraph:${action.paragraph}`, formatAction(action));
}

export function openNotesButton(text: string, action: ParagraphAction): Button {
  return button(text, `open_notes:${action.paragraph}`, formatAction(action));
}

/** Reads a button's value. Undefined for anything this program did not write. */
export function parseAction(value: string): ParagraphAction | undefined {
  const [id = "", language = "", place] = value.split(" ");
  const paragraph = parseParagraphId(id);
  if (paragraph === undefined || !isLanguage(language)) return undefined;
  const { start, end } = /^(?<start>\d{1,5})-(?<end>\d{1,5})$/u.exec(place ?? "")?.groups ?? {};
  if (start === undefined || end === undefined) return { paragraph, language };
  return { paragraph, language, quote: { start: Number(start), end: Number(end) } };
}

/** What a button about a paragraph carries. */
export function formatAction({ paragraph, language, quote }: ParagraphAction): string {
  return [paragraph, language, ...(quote === undefined ? [] : [`${quote.start}-${quote.end}`])].join(" ");
}
