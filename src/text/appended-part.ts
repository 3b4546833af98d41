import type { Language } from "../domain/language.ts";
import { byLanguage } from "./by-language.ts";
import { fold } from "./fold.ts";
import { writeOut } from "./letters.ts";

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
  return writeOut(new RegExp(`${before}(?:${APPENDED_PART[language]})${after}`, "u"));
});

/** True where a question names that part, in any way. */
export function namesAppendedPart(text: string, language: Language): boolean {
  return NAMED[language].test(fold(text));
}

/** A folded text without its name. */
export function withoutAppendedPart(folded: string, language: Language): string {
  return folded.replace(new RegExp(NAMED[language], "gu"), " ");
}

/** What that part is appended to, folded, where it is named by that alone: "the annex to the report". */
const ITS_WHOLE = writeOut(
  /приложени\p{L}* (?:к|из) (?:\p{L}+ )?(?:отчет|доклад)\p{L}*|annex(?:es)? (?:to|of|in) (?:the|this) report|report'?s annex|annexes? (?:du|au|a ce) rapport|anexos? (?:del|al|de este) informe|(?:ملحق|مرفق) (?:ب|هذا )?(?:ال)?تقرير|报告的?附件/gu,
);
/** The other part, or all of a document, folded. */
const MORE = writeOut(
  /(?<!\p{L})(?:отчет\p{L}*|доклад\p{L}*|вс(?:ем|его) (?:документ|текст)\p{L}*|report|whole|entire|everywhere|rapport|corps|cuerpo|main (?:body|text)|основн\p{L}+ (?:текст|част)\p{L}*|متن|(?:tout le|ensemble du) (?:document|texte)|informe|todo el (?:documento|texto)|(?:[بفل]?ال)?تقرير|كامل)(?!\p{L})|报告|正文|全文|整[份个]/u,
);

/** True where a question is of that part alone, and not of what it is appended to as well: "in the report and the annex". */
export function asksAppendedPartAlone(text: string, language: Language): boolean {
  return namesAppendedPart(text, language) && !MORE.test(fold(text).replace(ITS_WHOLE, " "));
}
