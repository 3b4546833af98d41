import type { Footnote } from "../domain/document.ts";

export interface DisplayText {
  readonly text: string;
  readonly notes: readonly Footnote[];
}

const BROKEN_URL = /(https?:\/\/[^\s\]]*[/_=&?-])\n(?=[A-Za-z0-9])/gu;
const NOTE_BODY = /\s*\[(\d+):\s([^\]]*)\]/gu;
const NOTE_MARKER = /\[footnoteRef:(\d+)\]/gu;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Turns stored text into text for people: a footnote's marker becomes ¹, its body moves to `notes`, an address broken by
 * a line break is joined, tabs become spaces. A text that is nothing but footnotes is shown as these footnotes.
 * Only for showing: quotes are always checked against the stored text.
 * @param stored a paragraph's text, or any quote from it
 */
export function displayText(stored: string): DisplayText {
  const joined = stored.replace(BROKEN_URL, "$1");
  const notes = [...joined.matchAll(NOTE_BODY)].map((match) => ({
    number: Number(match[1]),
    text: tidy(match[2] ?? ""),
  }));
  const text = tidy(
    joined.replace(NOTE_BODY, "").replace(NOTE_MARKER, (_, number: string) => formatNoteMarker(Number(number))),
  );
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
