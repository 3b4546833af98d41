import { replaceNoteSigns } from "../../domain/footnotes.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { withoutYears } from "../../text/years.ts";

/** Asks how many there are of each of some, folded: on either day, of governments and of others. */
const EACH = phrasePattern(
  [
    "сколько (?:\\p{L}+ ){0,4}кажд\\p{L}+|сколько [^?.!]{1,60}(?:и|а|,) сколько",
    "how many (?:\\p{L}+ ){0,3}each|how many [^?.!]{1,60}(?:and|,) how many",
    "combien (?:[\\p{L}']+ ){0,4}(?:chacun|chaque)\\p{L}*|combien [^?.!]{1,60}(?:et|,) combien",
    "cuant[oa]s (?:\\p{L}+ ){0,4}cada|cuant[oa]s [^?.!]{1,60}(?:y|,) cuant[oa]s",
    "كم [^؟?.!]{0,30}(?:لكل|كل واحد)|كم [^؟?.!]{1,60}وكم",
  ],
  "(?:分别|各)(?:自|占|有|是|为)?(?:几|多少)|多少[^？?。]{1,30}[，,又和][^？?。]{0,20}多少",
);
const NUMBER = /\d+(?:[.,]\d+)?/gu;
/** Of two things each has a number. */
const BOTH = 2;

/** Whether a number is asked for of each of several, and quotes, in the source's words, give one for all. */
export function lacksEach(question: string, quoted: readonly string[]): boolean {
  return (
    EACH.test(fold(question)) &&
    findMatches(withoutYears(replaceNoteSigns(quoted.join("\n"), " ")), NUMBER).length < BOTH
  );
}
