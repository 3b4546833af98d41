import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import { findMatches, findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { tokenise } from "../../text/tokenise.ts";
import { stripQuestionWords } from "./question-words.ts";

/** What stands for the symbol where no such word stands beside it. */
const RESOLUTION: Readonly<Record<Language, string>> = {
  ar: "القرار",
  en: "the resolution",
  es: "la resolución",
  fr: "la résolution",
  ru: "резолюция",
  zh: "决议",
};
/** A word for a resolution, and what may stand between it and the number. */
const NOUN = "(?:resolution|r[eé]solution|resoluci[oó]n|резолюци\\p{L}*|(?:ال)?قرار)";
const SIGN = "(?:№|no\\.?|n[°º]|رقم)";

/**
 * A question with the symbol of the resolution whose paragraphs the document reproduces written as "the resolution": whoever asks what
 * A/RES/80/173 says of women asks what the resolution says of them, and no paragraph names itself by its symbol.
 * @returns the text itself where the symbol is all that it asks about ("what is A/RES/80/173?")
 */
export function nameOwnResolution(text: string, language: Language, structure: DocumentStructure): string {
  const symbol = patternOf(structure);
  if (!symbol) return text;
  const bare = text.replace(symbol, " ");
  const telling = tokenise(stripQuestionWords(fold(bare))).filter((word) => !isStopWord(word, language));
  if (bare === text || telling.length === 0) return text;
  return text.replace(symbol, (_, noun?: string) => noun ?? RESOLUTION[language]);
}

/** Words for the one that a document is about: not several, and none with a number of its own. */
const OWN = phrasePattern(
  [
    "резолюци(?:я|и|ю|ей)|итогов\\p{L}+ документ\\p{L}*",
    "resolution|outcome document",
    "document final",
    "resolucion|documento final",
    "(?:ال|لل)?قرار|الوثيقه الختاميه",
  ],
  "决议|成果文件",
  "gu",
);
const NUMBERED = /^[\s№#°º.]*(?:no?\.?\s*)?\d/u;

/** True where a question asks what the resolution itself says, which the document reproduces and reports on. */
export function asksOwnResolution(text: string): boolean {
  const folded = fold(text);
  const [found] = findMatches(folded, OWN);
  return found !== undefined && !NUMBERED.test(folded.slice(found.index + found[0].length));
}

/** A text without the words that name the resolution, where it does: "what must ITU do under the resolution?" asks what it must do. */
export function withoutOwnResolution(text: string): string {
  return asksOwnResolution(text) ? takeOutWords(text, (folded) => findSpans(folded, OWN)).trim() : text;
}

/** The symbol in full or its number alone ("80/173"), with the noun before it or, in Chinese, after it. */
const patternOf = keepPerObject(({ numbered }: DocumentStructure): RegExp | undefined => {
  const symbol = numbered?.symbol;
  if (!symbol) return undefined;
  const number = symbol.split("/").slice(-2).join("/");
  const series = symbol.slice(0, -number.length);
  const before = `(?:(${NOUN})\\s*(?:${SIGN}\\s*)?|第\\s*)?`;
  return new RegExp(
    `${before}(?<![\\p{Lu}\\p{Ll}\\p{N}/])(?:${series})?${number}(?![\\p{N}/])(?:\\s*号\\s*(?:决议)?)?`,
    "giu",
  );
});
