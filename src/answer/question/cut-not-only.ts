import { findSpans } from "../../text/find-matches.ts";
import { takeOutWords } from "../../text/take-out-words.ts";

/** What is asked for beside something, folded, at the end of a sentence: "who reports in 2027, not only ITU?". Before "but" it goes on. */
const NOT_ONLY =
  /(?:[,،，]\s*|(?<!\p{L}))(?:(?:а )?не (?:только|одн\p{L}+|лишь)|(?:and )?not (?:only|just|merely)|(?:et )?pas (?:seulement|que|uniquement)|(?:y )?no (?:solo|solamente|unicamente)|(?:و)?ليس (?:فقط|مجرد)|(?:而)?(?:不只是?|不仅仅?是?|不光是?))(?!\p{Script=Latin}|\p{Script=Cyrillic})[^,،，.;:?!؟。？！]{1,60}(?=[.;?!؟。？！)]|$)/gu;

/** A question without what it wants more than: it asks for all, and of that too. @returns the text itself where nothing else is said */
export function cutNotOnly(text: string): string {
  return takeOutWords(text, (folded) => findSpans(folded, NOT_ONLY));
}
