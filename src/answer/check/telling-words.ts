import type { Language } from "../../domain/language.ts";
import { APPENDED_PART } from "../../text/appended-part.ts";
import { byLanguage } from "../../text/by-language.ts";
import { compileWords } from "../../text/compile-words.ts";
import { keepPerWord } from "../../text/keep-per-word.ts";

/** Words by which a claim speaks of the text, its parts and who says it, folded; what they say is not in the quotes. */
const TELLING: Readonly<Record<Language, string>> = {
  en: String.raw`resolution|text|document|report|reports|paragraph|paragraphs|section|${APPENDED_PART.en}|preamble|footnote|sentence|wording|list|lists|listed|states?|stated|says?|said|notes?|noted|names?|named|mention\p{L}*|cite[sd]?|reads|translated|yes|also|among|related|given|gives?|describ\p{L}*|point\p{L}*|link|set|make|makes|making|take|takes|place|carry|carried|part|one|two|three|first|second|third|way|ways|year|years|data|shows?|less|more|nearly|almost|people|percent|per|cent`,
  ru: String.raw`резолюци\p{L}*|текст\p{L}*|документ\p{L}*|отчет\p{L}*|доклад\p{L}*|пункт\p{L}*|раздел\p{L}*|${APPENDED_PART.ru}|преамбул\p{L}*|сноск\p{L}*|ссылк\p{L}*|слов\p{L}*|указан\p{L}*|назван\p{L}*|назвал\p{L}*|упомянут\p{L}*|упомина\p{L}*|сказан\p{L}*|говорит\p{L}*|содерж\p{L}*|призыв\p{L}*|просьб\p{L}*|предложен\p{L}*|поручени\p{L}*|также|кроме|среди|наряду|который|которые|которых|которую|которой|котором|это|да|нет|является|служит|сделать|год\p{L}*|дня|дней|процент\p{L}*|вводн\p{L}*|част\p{L}*|справочн\p{L}*|материал\p{L}*|перечн\p{L}*|дана|дан`,
  fr: String.raw`resolution|texte|document|documents|rapport|paragraphe|section|${APPENDED_PART.fr}|note|mot|phrase|dit|indique|cite\p{L}*|mentionn\p{L}*|oui|non|aussi|egalement|premier|premiere|deuxieme|troisieme|deux|trois|fait|ans?|annees?|cotes|selon|comme|matiere`,
  es: String.raw`resolucion|texto|documento|informe|parrafo|seccion|${APPENDED_PART.es}|nota|frase|dice|senala|cita|citad\p{L}*|mencion\p{L}*|si|tambien|ademas|primer[oa]?|segund[oa]|tercer[oa]?|dos|tres|anos?|hacer|labor|grupo|cuy[oa]s?`,
  ar: `(?:ال)?قرار|(?:ال)?وثيقه|(?:ال)?تقرير|(?:ال)?فقره|(?:ال)?قسم|${APPENDED_PART.ar}|(?:ال)?ملحق|(?:ال)?نص|نعم|ايضا|عام|خلال|و?جود|(?:ي|ت)?شمل|(?:ي|ت)?تضمن`,
  zh: `超过|决议|文件|报告|段|节|${APPENDED_PART.zh}|脚注|是的|年|该|它`,
};

const READERS = byLanguage((language) => {
  const pattern = new RegExp(`^(?:[ivxl]+|${compileWords(TELLING[language], language).source})$`, "u");
  return keepPerWord((word) => pattern.test(word));
});

/** True for a folded word by which a claim speaks of the text, not of what the text is about. */
export function isTelling(word: string, language: Language): boolean {
  return READERS[language](word);
}
