import { findMatches, findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { YEAR_DIGITS, yearsOf } from "../../text/years.ts";

/** What may stand between such a word and its year, folded. */
const BETWEEN =
  "(?:(?:за|в|на|по|the|for|in|of|from|l'annee|annee|pour|en|de|ceux|el|ano|para|los|ل?عام|ل?سنه|في)[ -]){0,3}ل?";
/** How a year goes on: "2027-й год". */
const BEHIND = "(?:-\\p{L}{1,2})?(?: (?:год\\p{L}*|ones?))?";

/** A year alone of several, folded: "only 2027". */
const ONLY = writeOut(
  new RegExp(
    `(?:${phrasePattern(["только|лишь|исключительно|именно", "only|just|strictly|specifically", "seulement|uniquement|rien que|precisement", "solo|solamente|unicamente|justo", "فقط|تحديدا"], "只(?:要|看|需要?|列)?|仅").source})[\\s(«"]{0,3}${BETWEEN}(?<year>${YEAR_DIGITS})${BEHIND}|(?<year2>${YEAR_DIGITS})${BEHIND}年?,? ?(?:only|seulement|uniquement|solamente|nada mas|فقط|而已)`,
    "gu",
  ),
);

/** A year that is left out, folded: "without 2026". */
const NOT = writeOut(
  new RegExp(
    `(?:${phrasePattern(["без|не|кроме|исключая", "not|without|no|except|excluding|minus", "sans|pas|hors|hormis|sauf", "sin|no|excepto|salvo|menos", "(?:و)?(?:بدون|دون|ليس|عدا)"], "不要|不含|不包括|不算|不是|除(?:了|去)?").source})[\\s(«"]{0,3}${BETWEEN}${YEAR_DIGITS}${BEHIND}年?|${YEAR_DIGITS}${BEHIND}年?的?,? ?(?:не (?:надо|нуж\\p{L}+)|(?:is |are )?not needed|(?:n'est|ne sont) pas (?:utile|necessaire)s?|no hace falta|no (?:me )?interesa|(?:لا |مش )(?:يهمني|مهم|لازم)|不用|不要|不需要?|不算|除外|(?:先)?不管|先放(?:一边|着))(?!\\s*${YEAR_DIGITS})`,
    "gu",
  ),
);

/** A question without the years that it leaves out: all but one, where it says that it wants that alone. */
export function cutOtherYears(text: string): string {
  const kept = takeOutWords(text, (folded) => findSpans(folded, NOT));
  const alone = findMatches(fold(kept), ONLY).map(({ groups }) => groups?.year ?? groups?.year2);
  if (alone.length === 0 || yearsOf(kept).length < 2) return kept;
  const others = yearsOf(kept).filter((year) => !alone.includes(year));
  return takeOutWords(kept, (folded) =>
    findSpans(folded, new RegExp(`(?<![\\p{N}/])(?:${others.join("|")})(?![\\p{N}/])`, "gu")),
  );
}
