import { findSpans } from "../../text/find-matches.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";

/** What stands behind, up to the end of its sentence: before "but" it goes on. */
const REST =
  "[^,،，.;:?!؟。？！]{1,60}(?=[.;?!؟。？！)]|$|[,،，] ?(?:а (?:вообще|все)|but (?:all|every)|mais tou|sino tod|بل|而是所有))";

/** What is asked for beside something, folded, at the end of a sentence: "who reports in 2027, not only ITU?". */
const NOT_ONLY = phrasePattern(
  [
    `(?:а )?не (?:только|одн\\p{L}+|лишь) ${REST}`,
    `(?:and )?not (?:only|just|merely) ${REST}`,
    `(?:et )?pas (?:seulement|que|uniquement) ${REST}`,
    `(?:y )?no (?:solo|solamente|unicamente) ${REST}`,
    `(?:و)?ليس (?:فقط|مجرد) ${REST}`,
  ],
  `(?:而)?(?:不只是?|不仅仅?是?|不光是?)${REST}`,
  "gu",
);

/** A question without what it wants more than: it asks for all, and of that too. @returns the text itself where nothing else is said */
export function cutNotOnly(text: string): string {
  return takeOutWords(text, (folded) => findSpans(folded, NOT_ONLY));
}
