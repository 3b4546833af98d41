import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { yearsOf } from "../../text/years.ts";

/** The year after the one that was spoken of, folded. */
const NEXT_YEAR = phrasePattern(
  [
    "следующ\\p{L}+ год\\p{L}{0,2}|год\\p{L}{0,2} позже|через год",
    "(?:the )?(?:year after(?: that)?|following year|next year)|(?:a|one) year later",
    "l'an(?:nee)? (?:suivante?|d'apres|prochaine?)|un an (?:plus tard|apres)",
    "(?:el )?ano (?:siguiente|despues|que viene)|un ano despues",
    "(?:ال)?(?:سنه|عام) (?:ال)?(?:تاليه?|قادمه?|مقبله?)|(?:ال)?(?:سنه|عام) (?:الذي |التي |اللي )بعد\\p{L}*",
  ],
  "再?下一年|次年|后一年|转年|第二年",
  "gu",
);

/**
 * A question with the year that it names by the one before it: after "what is due in 2026?", "and the year after?" is 2027.
 * @param before the question before it; the text stays as it is where that names no year, or several
 */
export function nameYearBeside(text: string, before: string | undefined): string {
  const [year, ...others] = yearsOf(before ?? "");
  if (year === undefined || others.length > 0 || fold(text).search(NEXT_YEAR) < 0) return text;
  const next = `${Number(year) + 1}${/\p{Script=Han}/u.test(text) ? "年" : ""}`;
  return takeOutWords(text, (folded) => findSpans(folded, NEXT_YEAR), next);
}
