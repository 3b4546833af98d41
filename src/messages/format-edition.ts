import type { Edition } from "../domain/document.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import { edition } from "./answer.ts";
import { formatMessage } from "./format-message.ts";

/** The short form of an edition, to the letter: its title and the first eight hex digits of its hash. */
export function formatEdition({ title, sha256 }: Edition): string {
  return `${title} (${sha256.slice(0, 8)})`;
}

/** What an answer is from, as a reader calls it. */
export function formatSource({ titles }: DocumentStructure, language: Language): string {
  return formatMessage(edition, language, { edition: titles[language] });
}
