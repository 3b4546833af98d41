import type { Language } from "../../domain/language.ts";
import type { SectionId } from "../../domain/paragraph-id.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** The last section, folded; a last "part" may be the appended one. */
const LAST_SECTION = phrasePattern(
  [
    "(?:последн|заключительн)(?:ий|его|ем|ему|им) раздел(?:а|е|у|ом)?|(?:последн|заключительн)(?:яя|ей|юю|ая|ой|ую) глав(?:а|е|ы|у)",
    "(?:the )?(?:very )?(?:last|final|closing) (?:section|chapter)",
    "(?:la )?(?:toute )?derniere (?:section|rubrique)|(?:le )?dernier chapitre",
    "(?:la )?ultima seccion|(?:el )?ultimo (?:apartado|capitulo)",
    "(?:ال)?(?:قسم|فصل|باب) (?:ال)?(?:اخير|ختامي)|اخر (?:قسم|فصل)",
  ],
  "最后的?(?:[一那这]|那一|这一)?个?(?:小?节|章节?|部分)|末节",
  "gu",
);

const SECTION: Readonly<Record<Language, (section: SectionId) => string>> = {
  ar: (section) => `القسم ${section}`,
  en: (section) => `section ${section}`,
  es: (section) => `la sección ${section}`,
  fr: (section) => `la section ${section}`,
  ru: (section) => `раздел ${section}`,
  zh: (section) => `第${section}节`,
};

/** A question with the last section called by its number: what names it by its place is a reference like any other. */
export function nameLastSection(text: string, language: Language, last: SectionId | undefined): string {
  const folded = fold(text);
  const [span] = last !== undefined && folded.length === text.length ? findSpans(folded, LAST_SECTION) : [];
  if (!span || last === undefined) return text;
  return `${text.slice(0, span.start)}${SECTION[language](last)}${text.slice(span.end)}`;
}
