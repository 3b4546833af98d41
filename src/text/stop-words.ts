import { stopwords as ar } from "@orama/stopwords/arabic";
import { stopwords as en } from "@orama/stopwords/english";
import { stopwords as fr } from "@orama/stopwords/french";
import { stopwords as zh } from "@orama/stopwords/mandarin";
import { stopwords as ru } from "@orama/stopwords/russian";
import { stopwords as es } from "@orama/stopwords/spanish";
import type { Language } from "../domain/language.ts";
import { stem } from "./stem.ts";
import { stemWords } from "./stem-words.ts";

const STEMS = new Map(
  Object.entries({ ar, en, es, fr, ru, zh }).map(([language, words]) => [
    language,
    new Set(words.flatMap((word) => stemWords(word, language as Language))),
  ]),
);

/** True for a word that every text has ("about", "чем", "dans"), in any of its forms. */
export function isStopWord(word: string, language: Language): boolean {
  return STEMS.get(language)?.has(stem(word, language)) ?? false;
}
