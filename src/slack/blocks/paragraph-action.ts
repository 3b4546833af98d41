import type { Button } from "@slack/types";
import { isLanguage, type Language } from "../../domain/language.ts";
import { type ParagraphId, parseParagraphId } from "../../domain/paragraph-id.ts";
import { button } from "./elements.ts";

/** What a button about a paragraph carries. */
export interface ParagraphAction {
  readonly paragraph: ParagraphId;
  readonly language: Language;
}

export const OPEN_PARAGRAPH = /^open_paragraph:/u;
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
  const [id = "", language = ""] = value.split(" ");
  const paragraph = parseParagraphId(id);
  return paragraph !== undefined && isLanguage(language) ? { paragraph, language } : undefined;
}

function formatAction(action: ParagraphAction): string {
  return `${action.paragraph} ${action.language}`;
}
