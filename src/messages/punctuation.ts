import type { Language } from "../domain/language.ts";

interface Marks {
  /** Between names of a list. */
  readonly list: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly quotes: readonly [open: string, close: string];
}

const LATIN: Marks = { list: ", ", comma: ", ", semicolon: "; ", colon: ": ", quotes: ["«", "»"] };

/** Marks with the spaces that belong to them; French keeps a no-break space before the tall ones. */
const MARKS: Readonly<Record<Language, Marks>> = {
  ar: { ...LATIN, list: "، ", comma: "، ", semicolon: "؛ " },
  en: { ...LATIN, quotes: ["“", "”"] },
  es: LATIN,
  fr: { ...LATIN, semicolon: "\u00a0; ", colon: "\u00a0: ", quotes: ["«\u00a0", "\u00a0»"] },
  ru: LATIN,
  zh: { list: "、", comma: "，", semicolon: "；", colon: "：", quotes: ["“", "”"] },
};

/** Names one after another: "ITU, UNDP". */
export function joinNames(names: readonly string[], language: Language): string {
  return names.join(MARKS[language].list);
}

/** Parts that may hold commas themselves: "Annex, para 67; Annex, para 113". */
export function joinParts(parts: readonly string[], language: Language): string {
  return parts.join(MARKS[language].semicolon);
}

/** Words with what qualifies them: "2026, date not set". */
export function joinWithComma(words: readonly string[], language: Language): string {
  return words.join(MARKS[language].comma);
}

/** Words with what explains them, if anything does: "Guy Ryder (Under-Secretary-General)". */
export function withAside(words: string, aside: readonly string[], language: Language): string {
  if (aside.length === 0) return words;
  const [open, close] = language === "zh" ? ["（", "）"] : [" (", ")"];
  return `${words}${open}${joinNames(aside, language)}${close}`;
}

/** What is spoken of, and what is said of it: "ITU: report". */
export function joinWithColon(words: readonly string[], language: Language): string {
  return words.join(MARKS[language].colon);
}

/** Words as somebody else's, each by itself: “cables”, “satellites”. */
export function quoteWords(words: readonly string[], language: Language): string {
  const [open, close] = MARKS[language].quotes;
  return joinNames(
    words.map((one) => `${open}${one}${close}`),
    language,
  );
}
