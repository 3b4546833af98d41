import type { Language } from "../domain/language.ts";
import { byLanguage } from "./by-language.ts";
import { keepPerWord } from "./keep-per-word.ts";

/** The script that each language is written in. */
export const SCRIPT_OF = { ar: "Arabic", en: "Latin", es: "Latin", fr: "Latin", ru: "Cyrillic", zh: "Han" } as const;
export type Script = (typeof SCRIPT_OF)[Language];

/** Letters of each script, one at least. */
export const LETTERS_OF: Readonly<Record<Script, RegExp>> = {
  Arabic: /\p{Script=Arabic}+/u,
  Cyrillic: /\p{Script=Cyrillic}+/u,
  Han: /\p{Script=Han}+/u,
  Latin: /\p{Script=Latin}+/u,
};

const WORDS_OF: Readonly<Record<Script, RegExp>> = {
  Arabic: /^[\p{Script=Arabic}\p{M}]+$/u,
  Cyrillic: /^[\p{Script=Cyrillic}\p{M}]+$/u,
  Han: /^\p{Script=Han}+$/u,
  Latin: /^[\p{Script=Latin}\p{M}]+$/u,
};

/** True for a word in the script of a language and in no other, without numbers: "WSIS" is none of Russian. */
export function isInScriptOf(word: string, language: Language): boolean {
  return IS_WORD_OF[language](word);
}

const IS_WORD_OF = byLanguage((language) => keepPerWord((word) => WORDS_OF[SCRIPT_OF[language]].test(word)));
