import { writeOut } from "../../text/letters.ts";

/**
 * Small words of Arabic as it is spoken in Egypt, the Levant, the Gulf and Iraq, and the written ones for them: what asks, what
 * joins a clause, what points, and the passive of what is done at meetings. Longer ways of saying come first. Of other words of a dialect those alone that figures are asked of.
 */
const WRITTEN: readonly (readonly [spoken: string, written: string])[] = [
  ["كل قد\u0651? [إا]يش|كل قد\u0651?يش|كل كام", "كل كم"],
  ["قد\u0651? [إا]يش|قد\u0651?يش|كام", "كم"],
  ["شحال(?: د)?", "كم"],
  ["انلق[ىي]|اتلق[ىي]", "أُلقي"],
  ["انقال|اتقال", "قيل"],
  ["مين|منو|شكون", "من"],
  ["[إا]يش|شو|شنو|وش|[إا]يه", "ما"],
  ["واش", "هل"],
  ["فين|وين", "أين"],
  ["[أا]نهي(?=\\s+(?!ال)\\p{L})", "أي"],
  ["[إا]متى|[إا]يمتى|[إا]مته", "متى"],
  ["ليش|ليه|علاش", "لماذا"],
  ["[إا]زاي|شلون|كيفاش", "كيف"],
  ["كل (?:[إا]?شي|حاج[هة])", "كل شيء"],
  ["اللي|يلي", "الذي"],
  ["ده|هاد|هادا|هاذا", "هذا"],
  ["دي|هاي|هادي|هاذي", "هذه"],
  ["مش|مو", "ليس"],
  ["التاني", "الثاني"],
  ["التاني[هة]", "الثانية"],
  ["كمان|برضه|برضو", "أيضاً"],
  ["الجاي", "القادم"],
  ["الجاي[هة]", "القادمة"],
  ["دلوقتي|هلق|هلأ|الحين", "الآن"],
  ["انذكرت|اتذكرت", "ذُكرت"],
  ["انذكر|اتذكر", "ذُكر"],
  ["النت", "الإنترنت"],
  ["الستات", "النساء"],
  ["الرجال[ةه]", "الرجال"],
];
const SPOKEN = WRITTEN.map(
  ([spoken, written]) =>
    [writeOut(new RegExp(`(?<![\\p{L}\\p{M}])([وف]?)(?:${spoken})(?![\\p{L}\\p{M}])`, "gu")), written] as const,
);

/** A question in Arabic with the written words for those of speech. */
export function toStandardArabic(question: string): string {
  return SPOKEN.reduce((text, [spoken, written]) => text.replace(spoken, `$1${written}`), question);
}
