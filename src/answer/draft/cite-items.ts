import type { AnswerSentence } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { citeSentence, sourceVersion } from "../cite.ts";

const ITEM = /^[–—-]\t/u;

/** Whether a sentence of the source is an item of a list. */
export function isItem(source: string): boolean {
  return ITEM.test(source);
}

/** The items of a list, where a sentence leads in one ("…the following side events:"): it says nothing without them. */
export function citeItems(
  index: SearchIndex,
  language: Language,
  paragraph: ParagraphId,
  sentence: number,
): AnswerSentence[] {
  const source = sourceSentences(index, paragraph);
  if (!source[sentence]?.endsWith(":")) return [];
  const after = source.slice(sentence + 1);
  const end = after.findIndex((text) => !ITEM.test(text));
  return after
    .slice(0, end < 0 ? undefined : end)
    .map((_, i) => citeSentence(index.library, language, paragraph, sentence + 1 + i));
}

/** The sentence that leads in the list which a sentence is an item of: who asks for all of them wants the others too; else itself. */
export function leadOf(index: SearchIndex, place: SentencePlace): SentencePlace {
  const source = sourceSentences(index, place.paragraph);
  let number = place.number;
  while (number > 1 && ITEM.test(source[number - 1] ?? "")) number -= 1;
  return source[number - 1]?.endsWith(":") ? { ...place, number } : place;
}

/** The sentences of a paragraph in the source's own words. */
export function sourceSentences(index: SearchIndex, paragraph: ParagraphId): string[] {
  const stored = sourceVersion(index.library).texts.get(paragraph);
  return stored ? stored.sentences.map(({ start, end }) => stored.text.slice(start, end)) : [];
}

/** One of them by its place; "" where there is none. */
export function sourceSentence(index: SearchIndex, { paragraph, number }: SentencePlace): string {
  return sourceSentences(index, paragraph)[number - 1] ?? "";
}
