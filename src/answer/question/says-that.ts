import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Speaking of a statement, folded: a claim may be made in other words than those that it is asked after with. */
const SAYS_THAT = phrasePattern(
  [
    "(?:сказан|говорит|упомин|упомян|написан|указ|утвержда|пиш)\\p{L}*(?:[ -]\\p{L}+){0,4},? (?:что(?![ -](?:нибудь|либо|то))|будто)",
    "(?:says?|said|state[sd]?|mention(?:s|ed)?|claim(?:s|ed)?|written)(?: \\p{L}+){0,3} that",
    "(?:dit|dire|mentionn\\p{L}*|indiqu\\p{L}*|precis\\p{L}*|ecrit|affirm\\p{L}*)(?:[ -]\\p{L}+){0,3} qu(?:e|')",
    "(?:dice|dicen|menciona|indica|pone|afirma|escrito|consta)(?:[ -]\\p{L}+){0,3} que",
    "(?:[يت]قول|قالوا?|[يت]ذكر|ذكر|ورد|مكتوب|[يت]نص)(?: \\p{L}+){0,3} (?:ب?ان|انه|انها|انو)",
  ],
  "(?:说明|写明|注明|指出|声明)(?:了|过)?(?:该|这|那|此|所有)",
);

/** Whether a text asks of what is said that a sentence follows: "does it say that UNESCO leads it?" */
export function saysThat(text: string): boolean {
  return SAYS_THAT.test(fold(text));
}
