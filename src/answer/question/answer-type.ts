import type { Language } from "../../domain/language.ts";
import { hasNumber } from "../../text/figures.ts";
import { fold } from "../../text/fold.ts";
import { keepRecent } from "../../text/keep-recent.ts";
import { writeOut } from "../../text/letters.ts";
import { LINK_NOUN } from "../../text/link-noun.ts";
import { monthPattern } from "../../text/months.ts";
import { YEAR_DIGITS } from "../../text/years.ts";
import { ASKED, isDirective } from "./directives.ts";

/** What kind of thing a question asks for. A question may ask for several, or for none of these. */
export type AnswerType = "date" | "number" | "actor" | "link" | "request";

/** The question words of the six languages, folded. Word edges are checked for scripts that have them. */
const QUESTION_WORDS: Readonly<Record<AnswerType, RegExp>> = {
  date: writeOut(
    /(?<!\p{L})(?:когда|срок\p{L}*|дедлайн\p{L}*|дат[аыу]|в каком (?:году|месяце)|какого числа|до какого|when|deadlines?|dates?|due|(?:what|which) (?:year|month|day)|how soon|quand|date limite|echeance|delai|quelle annee|quel (?:mois|jour)|cuando|fechas?|plazo|(?:en|hasta|de) que (?:ano|mes|dia)|[وف]?متي|موعد|تاريخ|[وف]?(?:في |ب|ل)?اي (?:عام|سنه|شهر|يوم))(?!\p{L})|什么时候|何时|哪年|哪一年|哪个?月|哪几?天|哪一天|(?<!哪)几号|几月|日期|期限|截止/u,
  ),
  number: writeOut(
    /(?<!\p{L})(?:сколько|процент\p{L}*|дол[яюи]|номер\p{L}*|какая часть|численность|цифр(?:[аыуе]|ой|ам|ами|ах)?|how many|how much|how often|percent\p{L}*|per cent|share|number|no\.|figures?|combien|pourcentage|numero|chiffres?|quelle part|cuant[oa]s?|porcentaje|cifras?|n\.º|[وف]?كم|نسبه|رقم|عدد)(?!\p{L})|[%٪]|多少|(?<!哪)几|百分|比例|编号|第几/u,
  ),
  actor: writeOut(
    /(?<!\p{L})(?:кто|кто-нибудь|кого|кому|кем|чья|чей|чье|чьи|с кем|у кого|who|whom|anyone|anybody|whose|who's|qui|quel organisme|quien(?:es)?|[وف]?(?:من الذي|من هو|من هي|من|لمن))(?!\p{L})|谁|哪个机构|哪些机构|由哪/u,
  ),
  link: writeOut(
    new RegExp(
      String.raw`(?<!\p{L})(?:ссылк\p{L}*|адрес(?!н)\p{L}*|сайт\p{L}*|${LINK_NOUN}|url|website|lien|enlace|رابط)(?!\p{L})|链接|网址`,
      "u",
    ),
  ),
  request: ASKED,
};

/** What happens every year. */
const RHYTHM = "ежегодн|annual|yearly|chaque annee|cada ano|سنوي|每年|年度";
const DATE: Readonly<Record<Language, RegExp>> = {
  ar: datePattern(`\\d{1,2} (?:${monthPattern("ar", true)})`),
  en: datePattern(`\\d{1,2} (?:${monthPattern("en", true)})|(?:${monthPattern("en", true)}) \\d{1,2}`),
  es: datePattern(`\\d{1,2} de (?:${monthPattern("es", true)})`),
  fr: datePattern(`\\d{1,2}(?:er)? (?:${monthPattern("fr", true)})`),
  ru: datePattern(`\\d{1,2} (?:${monthPattern("ru", true)})`),
  zh: datePattern("\\d{1,2}月\\d{1,2}日"),
};

function datePattern(day: string): RegExp {
  return new RegExp(`${YEAR_DIGITS}|${day}|${RHYTHM}`, "u");
}

const LINK = /https?:/u;
const ACTOR = writeOut(/\p{Lu}\p{L}+(?:[ \u00a0]\p{Lu}\p{L}+)|\p{Lu}{2,}/u);

/** What kinds of thing a question asks for. */
export function answerTypesOf(question: string): readonly AnswerType[] {
  return readTypes(fold(question));
}

const readTypes = keepRecent((folded) =>
  (Object.keys(QUESTION_WORDS) as AnswerType[]).filter((type) => QUESTION_WORDS[type].test(folded)),
);

/**
 * True when a sentence of the source gives a thing of that kind. Names show by their capitals, bodies by their acronyms.
 * @param language of the source
 */
export function givesType(sentence: string, type: AnswerType, language: Language): boolean {
  if (type === "date") return DATE[language].test(fold(sentence));
  if (type === "request") return isDirective(sentence, language);
  if (type === "number") return hasNumber(sentence);
  return { actor: ACTOR, link: LINK }[type].test(sentence);
}
