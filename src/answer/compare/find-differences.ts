import type { AnswerSentence, Difference } from "../../domain/answer.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { takePercentages } from "../../text/percentages.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { sourceQuotes } from "../cite.ts";

/** Asks by how much two shares differ, or where they differ more, folded. */
const BY_HOW_MUCH = phrasePattern(
  [
    "на сколько|насколько (?:больше|меньше|выше|ниже|шире|отста\\p{L}+|опережа\\p{L}+|различ\\p{L}+)|процентн\\p{L}+ пункт\\p{L}*|как(?:ой|ая|ов|ова) (?:\\p{L}+ ){0,2}(?:разрыв\\p{L}*|разниц\\p{L}*)|разниц\\p{L} (?:\\p{L}+ ){0,2}в цифрах|(?:разрыв|разница|отставание) (?:\\p{L}+ ){0,6}(?:больше|шире|сильнее)|(?:больш|сильн)\\p{L}+ (?:разрыв|разница|отставание)",
    "by how (?:much|many)|how many (?:percentage )?points|percentage points|how (?:big|wide|large|great) (?:\\p{L}+ ){0,3}(?:gap|difference|divide)|what(?:'s| is| was) the (?:gap|difference)|how much (?:higher|lower|bigger|wider|more|less)|(?:gap|difference) (?:in|of) (?:each|points|percent\\p{L}*)|(?:gap|difference|divide) (?:\\p{L}+ ){0,6}(?:bigger|larger|wider|greater)|(?:bigger|larger|wider|greater|biggest|widest) (?:\\p{L}+ )?(?:gap|difference|divide)",
    "de combien|points de pourcentage|combien de points|quel(?:le)? (?:est )?(?:l'|la )?(?:ecart|difference)|(?:ecart|difference) (?:[\\p{L}-]+ ){0,6}plus (?:grande?|large|important\\p{L}*)|plus (?:grand|large) ecart",
    "(?:de |por )?cuanto (?:es |es la )?(?:la )?(?:diferencia|brecha)|cual es la (?:diferencia|brecha)|puntos (?:porcentuales|de diferencia)|en cuanto (?:supera|difiere)|cuantos puntos|(?:brecha|diferencia) (?:\\p{L}+ ){0,6}(?:mayor|mas (?:grande|amplia))|mayor (?:(?:la|el) )?(?:brecha|diferencia)",
    "كم (?:هو |هي |يبلغ |تبلغ )?(?:ال)?(?:فرق|فجوه|فارق)|(?:ما|شو) (?:هو |هي )?(?:ال)?(?:فرق|فجوه|فارق)|نقاط? (?:ال)?مئويه|بكم|(?:ال)?(?:فرق|فجوه|فارق) (?:\\p{L}+ ){0,6}(?:ال)?(?:اكبر|اوسع)",
  ],
  "差(?:了)?(?:多少|几)|相差|差距(?:是|有)?多[少大]|百分点|高(?:出)?多少|低多少|差[距别][^，,。]{0,6}[更最较]大|(?:更|最)大的差[距别]|哪[一个项种]{0,2}(?:差[距别])?更大",
);

/** What makes a number no exact one, in the languages of reports, and that number. */
const ABOUT =
  /(?<!\p{L})(?:почти|около|примерно|более|менее|(?:чуть|немного) (?:более|менее|больше|меньше)|свыше|almost|nearly|about|over|more than|less than)\s+(?:(?:чем|с|со|до)\s+)?(?<number>\d{1,3}(?:[.,]\d+)?)/gu;

/** More shares than this are compared by nobody in one sentence. */
const MAX_PAIRS = 2;

/**
 * How far the shares that quoted sentences set against each other lie apart, where a question asks that. A sentence that gives them in
 * pairs gives those of a pair one after the other: "78 per cent of women, against 87 per cent of men".
 * @returns in percentage points, larger less smaller; none where it is not asked or no sentence has pairs
 */
export function findDifferences(question: string, quoted: readonly AnswerSentence[]): Difference[] {
  if (!BY_HOW_MUCH.test(fold(question))) return [];
  return sourceQuotes(quoted).flatMap(pairsOf);
}

function pairsOf(quote: string): Difference[] {
  const folded = fold(quote);
  const inexact = findMatches(folded, ABOUT).map(({ groups }) => groups?.number?.replace(",", "."));
  const shares = takePercentages(folded).numbers.map((number) => ({
    value: Number(number),
    isAbout: inexact.includes(number),
  }));
  // What stands behind a pair, and is no exact one, is of some: "and in some countries it is below 20 per cent".
  const paired = shares.length % 2 > 0 && shares.at(-1)?.isAbout ? shares.slice(0, -1) : shares;
  if (paired.length % 2 > 0 || paired.length > 2 * MAX_PAIRS) return [];
  return paired.flatMap((first, i) => {
    const second = paired[i + 1];
    if (i % 2 > 0 || !second) return [];
    const [less, more] = [first.value, second.value].toSorted((a, b) => a - b) as [number, number];
    return [{ more, less, points: Number((more - less).toFixed(1)), isAbout: first.isAbout || second.isAbout }];
  });
}
