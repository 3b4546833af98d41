import { stopwords as ar } from "@orama/stopwords/arabic";
import { stopwords as en } from "@orama/stopwords/english";
import { stopwords as fr } from "@orama/stopwords/french";
import { stopwords as zh } from "@orama/stopwords/mandarin";
import { stopwords as ru } from "@orama/stopwords/russian";
import { stopwords as es } from "@orama/stopwords/spanish";
import type { Language } from "../domain/language.ts";
import { byLanguage } from "./by-language.ts";
import { stem } from "./stem.ts";
import { stemWords } from "./stem-words.ts";

const WORDS: Readonly<Record<Language, readonly string[]>> = { ar, en, es, fr, ru, zh };

/** Those of a language are stemmed when it is first asked for. */
const STEMS = byLanguage((language) => {
  let stems: ReadonlySet<string> | undefined;
  return () => {
    stems ??= new Set(WORDS[language].flatMap((word) => stemWords(word, language)));
    return stems;
  };
});

/** True for a word that every text has ("about", "чем", "dans"), in any of its forms. */
export function isStopWord(word: string, language: Language): boolean {
  return STEMS[language]().has(stem(word, language));
}
