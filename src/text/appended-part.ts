import type { Language } from "../domain/language.ts";

/** What an appended part of any document is called, folded: a common word, not the name of a part of this one. */
export const APPENDED_PART: Readonly<Record<Language, string>> = {
  ar: "(?:ال)?(?:مرفق|ملحق)",
  en: "annex(?:es)?",
  es: "anexos?",
  fr: "annexes?",
  ru: "приложени\\p{L}*",
  zh: "附件",
};
