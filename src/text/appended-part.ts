import type { Language } from "../domain/language.ts";
import { byLanguage } from "./by-language.ts";
import { fold } from "./fold.ts";

/** What an appended part of any document is called, folded: a common word, not the name of a part of this one. */
export const APPENDED_PART: Readonly<Record<Language, string>> = {
  ar: "(?:ال)?(?:مرفق|ملحق)",
  en: "annex(?:es)?",
  es: "anexos?",
  fr: "annexes?",
  ru: "приложени\\p{L}*",
  zh: "附件",
};

const NAMED = byLanguage((language) => {
  const [before, after] = language === "zh" ? ["", ""] : ["(?<!\\p{L})(?:[بفل])?", "(?!\\p{L})"];
  return new RegExp(`${before}(?:${APPENDED_PART[language]})${after}`, "u");
});

/** True where a question names that part, in any way. */
export function namesAppendedPart(text: string, language: Language): boolean {
  return NAMED[language].test(fold(text));
}
