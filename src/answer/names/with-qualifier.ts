import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { writeOut } from "../../text/letters.ts";

/**
 * "More than", "almost", "only": a figure without it would say something else. Not the Arabic "only": half of it is a negation
 * that stands before the verb, and the other half alone says "but". Of the Arabic "is below" the verb stands apart.
 */
const BEFORE: Readonly<Record<Language, RegExp>> = {
  ar: writeOut(
    /(?:أكثر(?: بقليل)? من|أقل(?: بقليل)? من|ما يقرب من|نحو|[تي](?:قل|زيد)(?: [\p{L}\p{M}]+){0,6} عن|عن)\s(?:و)?$/u,
  ),
  en: /(?:more than|just over|just under|over|almost|nearly|about|below|less than|only)\s$/u,
  es: /(?:poco )?(?:más|menos) del?\s$|(?:casi|solo|inferior al?|cerca del?)(?: el| la| al)?\s$/u,
  fr: /(?:un peu )?(?:plus|moins) de\s$|(?:près de|seulement|inférieure? à|environ)\s$/u,
  ru: /(?:чуть )?(?:более(?: чем)?|менее|почти|только|около)(?: с)?\s$|чуть более\s$/u,
  zh: /(?:略高于|接近|不足|只有|超过|高于|约)$/u,
};
const AFTER: Readonly<Partial<Record<Language, RegExp>>> = { zh: /^以[上下]/u };

/** A figure in a text together with the words that bound it. */
export function withQualifier(text: string, { start, end }: Span, language: Language): Span {
  const before = BEFORE[language].exec(text.slice(0, start))?.[0].length ?? 0;
  const after = AFTER[language]?.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
