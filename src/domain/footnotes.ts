import type { Footnote, Span } from "./document.ts";

/**
 * How stored texts write footnotes: a marker where it is referred to, its body behind the sentence or the paragraph,
 * `…in Geneva[footnoteRef:1]. [1: The list is at https://…]`. Folding a text makes the marker lower case.
 */
const MARKER = /\[footnoteRef:(\d+)\]/giu;
/** A body ends where another begins: else one that is not closed would be looked for to the end of the text, each time. */
const BODY = /\[(\d+):\s((?:[^\][]|\[(?!\d+:\s))*)\]/gu;
const SPACED_BODY = new RegExp(`(?<!\\s)\\s*${BODY.source}`, "gu");
const SIGN = /\[(?:footnoteRef:)?\d+(?:\]|:)/giu;

/** As the source of a pattern on folded text: the sign of a footnote, its number in a group. */
export const FOLDED_NOTE_SIGN = String.raw`\[(?:footnoteref:)?(\d+)[\]:]`;

/** A footnote with the place of its whole body. */
export interface FootnoteBody extends Footnote, Span {}

/** The numbers of the footnotes that a text refers to, in order. */
export function findNoteMarkers(text: string): number[] {
  return (text.match(MARKER) ?? []).map((marker) => Number(marker.replace(/\D/gu, "")));
}

/** The bodies of footnotes in a text, in order; their words trimmed. */
export function findNoteBodies(text: string): FootnoteBody[] {
  const bodies: FootnoteBody[] = [];
  text.replace(BODY, (whole: string, number: string, words: string, start: number) => {
    bodies.push({ number: Number(number), text: words.trim(), start, end: start + whole.length });
    return whole;
  });
  return bodies;
}

/** Markers and the beginnings of bodies, as written: they are the same in every language. */
export function findNoteSigns(text: string): string[] {
  return text.match(SIGN) ?? [];
}

export function replaceNoteSigns(text: string, replacement: string): string {
  return text.replace(SIGN, replacement);
}

export function replaceNoteMarkers(text: string, replace: (number: number) => string): string {
  return text.replace(MARKER, (_, number: string) => replace(Number(number)));
}

export function replaceNoteBodies(text: string, replace: (body: string) => string): string {
  return text.replace(BODY, replace);
}

/** A text without the bodies of its footnotes and the space before each. */
export function cutNoteBodies(text: string): string {
  return text.replace(SPACED_BODY, "");
}

/** True for a text that begins with the body of a footnote. */
export function isNoteBody(text: string): boolean {
  return /^\[\d+:\s/u.test(text);
}

/** True for a text that ends inside the body of a footnote. */
export function hasOpenNoteBody(text: string): boolean {
  return /\[\d+:[^\]]*$/u.test(text);
}
