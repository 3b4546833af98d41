import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import { displayText } from "./display-text.ts";

/** Characters. */
const MAX_BEGINNING = 90;
/** A Chinese character holds about as much as two letters and a half. */
const MAX_CHINESE_BEGINNING = 36;

/** The first words of a paragraph in a language, with "…" where there are more. Empty for a paragraph that is not there. */
export function formatBeginning({ versions, document }: Library, id: ParagraphId, language: Language): string {
  const version = versions.get(language) ?? versions.get(document.structure.language);
  const { text } = displayText(version?.texts.get(id)?.text ?? "", document);
  const most = language === "zh" ? MAX_CHINESE_BEGINNING : MAX_BEGINNING;
  return cutAtWord(text, most, language);
}

/** The first words of a text, at most so many characters of it, with "…" where there are more. */
export function cutAtWord(text: string, most: number, language?: Language): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    if (index + segment.length > most) return `${text.slice(0, end).replace(/[\s\p{P}]+$/u, "")} …`;
    end = index + segment.length;
  }
  return text;
}
