import type { Document, Footnote } from "../domain/document.ts";
import { cutNoteBodies, findNoteBodies, replaceNoteMarkers } from "../domain/footnotes.ts";
import { emend } from "./emend.ts";

export interface DisplayText {
  readonly text: string;
  readonly notes: readonly Footnote[];
}

const BROKEN_URL = /(https?:\/\/[^\s\]]*[/_=&?-])\n(?=[A-Za-z0-9])/gu;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Turns stored text into text for people: a footnote's marker becomes ¹, its body moves to `notes`, an address broken by
 * a line break is joined, tabs become spaces, signs that the source lost stand in square brackets. A text that is nothing but footnotes is shown as these footnotes.
 * Only for showing: quotes are always checked against the stored text.
 * @param stored a paragraph's text, or any quote from it
 */
export function displayText(stored: string, document: Pick<Document, "emendations">): DisplayText {
  const joined = stored.replace(BROKEN_URL, "$1");
  // Last of all: a bracket within a footnote would end it.
  const show = (part: string) => emend(tidy(part), document);
  const notes = findNoteBodies(joined).map(({ number, text }) => ({ number, text: show(text) }));
  const text = show(replaceNoteMarkers(cutNoteBodies(joined), formatNoteMarker));
  return { text: text === "" ? notes.map(formatNote).join("\n") : text, notes };
}

/** A footnote's number as it stands in running text: 12 → ¹². */
export function formatNoteMarker(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)]).join("");
}

/** A footnote as one line. */
export function formatNote(note: Footnote): string {
  return `${formatNoteMarker(note.number)} ${note.text}`;
}

function tidy(text: string): string {
  return text.replace(/\t+/gu, " ").trim();
}
