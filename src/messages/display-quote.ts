import type { Document } from "../domain/document.ts";
import { type DisplayText, displayText } from "./display-text.ts";

/**
 * Turns a quote into text for people who have not read what stands before it: whom or what it means by "she" or "this
 * work" stands in square brackets behind these words, where the quote begins with their sentence.
 * @param stored words of the document, to the letter
 */
export function displayQuote(stored: string, document: Pick<Document, "emendations" | "referents">): DisplayText {
  const pointing = document.referents.find((referent) => stored.startsWith(referent.stored));
  const told = pointing ? `${pointing.shown}${stored.slice(pointing.stored.length)}` : stored;
  return displayText(told, document);
}
