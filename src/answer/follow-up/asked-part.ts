import type { Language } from "../../domain/language.ts";
import { APPENDED_PART } from "../../text/appended-part.ts";
import { byLanguage } from "../../text/by-language.ts";
import { fold } from "../../text/fold.ts";
import { subjectWords } from "./subject-words.ts";

/** The two parts of a document that reproduces another: what is appended, and the report before it. */
export type DocumentPart = "appended" | "report";

/** "In the", folded; Chinese says it behind the noun. */
const IN_THE: Readonly<Record<Language, string>> = {
  ar: "في ",
  en: "in the ",
  es: "en el ",
  fr: "dans l(?:'|e )",
  ru: "в (?:самом )?",
  zh: "",
};
const REPORT: Readonly<Record<Language, string>> = {
  ar: "(?:ال)?تقرير",
  en: "(?:itu )?report",
  es: "informe(?: de la uit)?",
  fr: "rapport(?: de l'uit)?",
  ru: "(?:отчете|докладе)(?: мсэ)?",
  zh: "报告",
};
const ITSELF: Readonly<Record<Language, string>> = {
  ar: "(?: نفسه)?",
  en: "(?: itself)?",
  es: "(?: mismo)?",
  fr: "(?: lui-meme| elle-meme)?",
  ru: "",
  zh: "(?:里|中|本身)",
};

function inPart(nouns: Readonly<Record<Language, string>>): Readonly<Record<Language, RegExp>> {
  return byLanguage((language) => {
    const [before, after] = language === "zh" ? ["", ""] : ["(?<!\\p{L})", "(?!\\p{L})"];
    return new RegExp(`${before}${IN_THE[language]}(?:${nouns[language]})${ITSELF[language]}${after}`, "u");
  });
}

const IN_PART: readonly (readonly [DocumentPart, Readonly<Record<Language, RegExp>>])[] = [
  ["appended", inPart(APPENDED_PART)],
  ["report", inPart(REPORT)],
];

/**
 * The part of the document that is asked to tell the same, where nothing else is said: "and in the annex?".
 * @param untied a question without what links it to the one before
 */
export function askedPart(untied: string, language: Language): DocumentPart | undefined {
  const folded = fold(untied);
  return IN_PART.find(([, patterns]) => {
    const found = patterns[language].exec(folded);
    return found !== null && subjectWords(folded.replace(found[0], " "), language).length === 0;
  })?.[0];
}
