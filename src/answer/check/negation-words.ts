import type { Language } from "../../domain/language.ts";
import { compileWords } from "../../text/compile-words.ts";
import { findMatches } from "../../text/find-matches.ts";

/** Words that turn a statement into its opposite, folded. */
const NEGATORS: Readonly<Record<Language, string>> = {
  en: "not|no|never|neither|nor|none|non|cannot|[a-z]+n't",
  ru: "не|ни|нет|никогда|нельзя|никак",
  fr: "ne|n|pas|jamais|aucune?|ni|non",
  es: "no|nunca|jamas|ningun[oa]?|ni|tampoco",
  ar: "لا|لم|لن|ليست?|غير|دون|بدون",
  zh: "不(?!断|仅|同|少|久|足|到|过|超|低|多|及)|没有|没|未(?!来)|无(?!论)|非(?!常|洲|政)|勿",
};

/** Words of a quote that a "not" may stand for: "avoids duplication" is "does not duplicate". */
const NEGATIVES: Readonly<Record<Language, string>> = {
  en: String.raw`without|avoid\p{L}*|less|below|fewer|lacks?|un\p{L}{4,}|under\p{L}{4,}|prevent\p{L}*|remains?`,
  ru: String.raw`без|избе[гж]\p{L}*|менее|ниже|не\p{L}{4,}|отсутств\p{L}*|предотвра\p{L}*`,
  fr: String.raw`sans|evit\p{L}*|moins|in\p{L}{5,}|absence|eviter`,
  es: String.raw`sin|evit\p{L}*|menos|inferior|in\p{L}{5,}|ausencia`,
  ar: String.raw`(?:[يتن]ت|[يت])جنب\p{L}*|تفادي|اقل|نقص`,
  zh: "避免|低于|少于|不足|缺",
};

/** Words of a quote that deny what stands right behind them: "avoids duplication". */
const AVERTING: Readonly<Record<Language, string>> = {
  en: String.raw`avoid\p{L}*|prevent\p{L}*`,
  ru: String.raw`избе[гж]\p{L}*|предотвра\p{L}*`,
  fr: String.raw`evit\p{L}*|prevenir`,
  es: String.raw`evit\p{L}*|prevenir`,
  ar: "(?:[يتن]ت|[يت])جنب|تفادي",
  zh: "避免|防止",
};

/** By what else a claim may say the same: "no duplication" is what is ruled out, reduced, done away with. */
const ENDING: Readonly<Record<Language, string>> = {
  en: String.raw`reduc\p{L}*|eliminat\p{L}*|rul\p{L}* out|minimi[sz]\p{L}*|remov\p{L}*|exclud\p{L}*`,
  ru: String.raw`исключ\p{L}*|устран\p{L}*|сокра\p{L}*|сниж\p{L}*|сниз\p{L}*|миним\p{L}*|недопущ\p{L}*`,
  fr: String.raw`elimin\p{L}*|redui\p{L}*|reduct\p{L}*|supprim\p{L}*|exclu\p{L}*|limit\p{L}*`,
  es: String.raw`elimin\p{L}*|redu\p{L}*|suprim\p{L}*|exclu\p{L}*|limit\p{L}*`,
  ar: "(?:ال)?قضاء|ازاله|(?:ال)?حد|تقليل|تقليص|الغاء|منع",
  zh: "消除|减少|杜绝|不再",
};

/** What looks like a negation and is none: bounds, "not only", "none but", answers that open with "No,". */
const HARMLESS =
  /^\s*(?:no|non|нет|لا|不|否)(?=\s*[,.:;!،：，。—–-])|(?:not|no|не|pas|no) (?:only|less|more|fewer|later|только|менее|более|меньше|больше|позднее|ранее|seulement|moins de|plus de|solo|menos|mas)|n'est autre|не (?:достигает|дотягивает)|不仅|不只|不但|不断|不少于|不超过|علي لا يقل|لا يقل|لا يزيد|لا سيما|(?:لا|لم|لن)(?=[^.؛]{1,120} (?:سوي|الا) )|n(?:e |')(?=[^.,;]{1,60} que (?:l[ea]s? )?\d)|non gouvern\p{L}*|неправительств\p{L}*/gu;

const NEGATOR_PATTERNS = compile(NEGATORS);
const NEGATIVE_PATTERNS = compile(NEGATIVES);
const AVERTING_PATTERNS = compile(AVERTING);
const ENDING_PATTERNS = compile(ENDING);

function compile(table: Readonly<Record<Language, string>>): ReadonlyMap<string, RegExp> {
  return new Map(
    Object.entries(table).map(([language, words]) => [language, compileWords(words, language as Language, "gu")]),
  );
}

/** A table's cell that says that there is nothing to say. */
const EMPTY_CELL =
  /(?<=^|[|;])\s*(?:не (?:указан|назван|определен|установлен)\p{L}*|нет|not (?:specified|stated|given|named|set)|none|no (?:especificad|indicad|fijad)[oa]s?|non (?:precise|indique|fixe)e?s?|غير (?:محدد|مذكور)ه?|未(?:注明|说明|指明|规定)|无)\s*(?=[|;]|$)/gu;

/** Where the negators of a folded text end, in order. */
export function findNegators(folded: string, language: Language): number[] {
  const blank = (match: string) => " ".repeat(match.length);
  const text = folded.replace(EMPTY_CELL, blank).replace(HARMLESS, blank);
  return findMatches(text, NEGATOR_PATTERNS.get(language) as RegExp).map((match) => match.index + match[0].length);
}

/** True where a folded text lacks or falls short of something, though it has no "not". */
export function isLacking(folded: string, language: Language): boolean {
  return folded.search(NEGATIVE_PATTERNS.get(language) as RegExp) >= 0;
}

/** Where the words of a folded text end that deny what stands right behind them, in order. */
export function findAverting(folded: string, language: Language): number[] {
  return findMatches(folded, AVERTING_PATTERNS.get(language) as RegExp).map(
    ({ index, 0: word }) => index + word.length,
  );
}

/** True where a folded text does away with something. */
export function isEnding(folded: string, language: Language): boolean {
  return folded.search(ENDING_PATTERNS.get(language) as RegExp) >= 0;
}
