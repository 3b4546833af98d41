import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { COMPARES } from "../outline/compared-words.ts";

/** Sets what was against what is, folded: "more than in 2015?" */
const THAN = phrasePattern(
  [
    "(?:больше|меньше|чаще)[^?.!]{0,60}чем",
    "(?:more|fewer|less)[^?.!]{0,60}than",
    "(?:plus|moins)[^?.!]{0,60}qu(?:e|'\\p{L}+)",
    "(?:mas|menos)[^?.!]{0,60}que",
    "(?:اكثر|اقل)[^؟?.!]{0,60}(?:من|مما)",
  ],
  "[多少]了还是[多少]了",
);

/** Whether a question compares with another time: its year is that of the other, and nothing that is taken for granted. */
export function comparesTimes(question: string): boolean {
  const folded = fold(question);
  return THAN.test(folded) || folded.search(COMPARES) >= 0;
}
