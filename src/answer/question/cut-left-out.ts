import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { wholeWords } from "../../text/whole-words.ts";

/** What stands behind such a word, up to a mark, with the bracket that closes it. */
const BEHIND = "[^,.;:?!()،؛؟，。；：？！（）]+[)）]?";

/** A word that leaves something out, and what it leaves out ("all resolutions but those of the Council"), in folded text. */
const LEFT_OUT: Readonly<Record<Language, RegExp>> = {
  ar: pattern("ما عدا|فيما عدا|عدا|باستثناء|سوى|بخلاف"),
  en: pattern(
    "except(?:ing)?(?: for)?|excluding|other than|apart from|aside from|besides|not counting|leaving out|without|but not|but those",
  ),
  es: pattern("excepto|salvo|(?:a|con) excepcion de|excluyendo|aparte de|ademas de|sin contar|sin|menos"),
  fr: pattern(
    "sauf|hormis|exceptee?s?|a l['’]exception d(?:e|es|u)|a part|en dehors d(?:e|es|u)|outre|autres? que|sans compter|sans|hors",
  ),
  ru: pattern("кроме|помимо|за исключением|исключая|не считая|без"),
  zh: new RegExp(
    `除了?[^,.;:?!，。；：？！]+?(?:之外|以外|外)|(?:不包括|不含|不算)${BEHIND}|(?<=[?？。；;,，]|^)[^?？。；;,，]{2,40}(?:都|均)?(?:不算|除外|不计入?|不包括)(?:在内)?(?=[。.!！）)]|$)`,
    "gu",
  ),
};

/** What stands before or behind such words, within its sentence, is not wanted, folded: "bodies are not needed". */
const NOT_WANTED: Readonly<Record<Language, RegExp>> = {
  ar: writeOut(/(?<![\p{L}])(?:و)?(?:لا (?:اريد|احتاج|نحتاج|نريد)|بدون|بلا)(?!\p{L})[^.;:?!؛؟،,]+/gu),
  en: writeOut(
    /(?<!\p{L})(?:no need for|(?:i|we) (?:do not|don't) (?:need|want)|not interested in|skip|leave out)(?!\p{L})[^.;:?!,]+|(?<=[.;?!,(] ?|^)(?:and |but )?not (?:about )?(?:the|those|these) [^.;:?!,)]+|(?<=[.;?!,] ?|^)[^.;:?!,]+ (?:(?:is|are) )?not (?:needed|wanted|required)(?!\p{L})/gu,
  ),
  es: writeOut(
    /(?<!\p{L})(?:no (?:hace falta|hacen falta|necesit[oa]\p{L}*|quiero|queremos|me interesan?|me cuentes))(?!\p{L})[^.;:?!,]+|(?<=[.;?!,(] ?|^)(?:y |pero )?no (?:sobre )?(?:los|las) [^.;:?!,)]+/gu,
  ),
  fr: /(?<!\p{L})(?:pas besoin d(?:e|es|u)|inutile d(?:e|es|u)|(?:je|nous) ne (?:veux|voulons) pas)(?!\p{L})[^.;:?!,]+|(?<=[.;?!,(] ?|^)(?:et |mais )?pas (?:sur )?(?:les|des|la|le) [^.;:?!,)]+/gu,
  ru: writeOut(
    /(?<=[.;?!,] ?|^)[^.;:?!,]+ не (?:надо|нужн[ыоа]?|интересу[ею]т|требу[ею]тся)(?!\p{L})|(?<!\p{L})не (?:надо|нужн[ыоа]?) (?!ли)[^.;:?!,]+|(?<=[.;?!,(] ?|^)(?:а |но )?не (?:про|об?) [^.;:?!,)]+/gu,
  ),
  zh: /(?:不要|不需要|不用列?|无需|别[说讲提列])[^,.;:?!，。；：？！]+/gu,
};

/** What a list may be without and be the same list, folded: comments, details, what stands twice. */
const MANNER = phrasePattern(
  [
    "комментари\\p{L}*|пояснени\\p{L}*|объяснени\\p{L}*|детал\\p{L}*|подробност\\p{L}*|описани\\p{L}*|повтор\\p{L}*|дубл\\p{L}*|лишн\\p{L}*",
    "comment\\p{L}*|details?|explanations?|descriptions?|context|duplicates?|repetitions?|repeats?",
    "commentaires?|details?|explications?|descriptions?|contexte|doublons?|repetitions?",
    "comentarios?|detalles?|explicaci\\p{L}+|descripci\\p{L}+|contexto|duplicad[oa]s?|repetici\\p{L}+|repetir",
    "(?:ال)?تعليق\\p{L}*|(?:ال)?تفاصيل|(?:ال)?شرح|تكرار|(?:ال)?مكرر\\p{L}*",
  ],
  "评论|细节|详情|解释|说明|描述|展开|重复",
);

/** A question for a list in two: what it asks for, and what it leaves out of it; null where it leaves out nothing. */
export interface LeftOut {
  readonly kept: string;
  readonly leftOut: string | null;
  /** Whether what is left out is only said not to be wanted, or is no thing: that may be anything ("no need for details", "without comments"). */
  readonly isUnwanted: boolean;
}

export function cutLeftOut(text: string, language: Language): LeftOut {
  const folded = fold(text);
  const find = (one: string) => [LEFT_OUT, NOT_WANTED].flatMap((words) => findSpans(one, words[language]));
  if (find(folded).length === 0) return { kept: text, leftOut: null, isUnwanted: false };
  return {
    kept: takeOutWords(text, find),
    leftOut: takeOutWords(text, (one) => findBetween(find(one), one)),
    isUnwanted: findSpans(folded, LEFT_OUT[language]).every(({ start, end }) => MANNER.test(folded.slice(start, end))),
  };
}

/** What lies before, between and behind some spans of a text: a mark that touches a span belongs to its word. */
function findBetween(spans: readonly Span[], folded: string): Span[] {
  const endOf = (end: number) => end + (/^\p{P}+/u.exec(folded.slice(end))?.[0].length ?? 0);
  const starts = [0, ...spans.map(({ end }) => endOf(end))];
  return starts.map((start, i) => ({ start, end: spans[i]?.start ?? folded.length }));
}

function pattern(words: string): RegExp {
  return new RegExp(wholeWords(words).source + BEHIND, "gu");
}
