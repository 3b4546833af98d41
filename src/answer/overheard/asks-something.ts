import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { hasQuestionWord } from "../question/question-words.ts";

const QUESTION_MARK = /[?？؟]/u;
const HAN = /\p{Script=Han}/u;
const WORDS = /[\p{L}\p{M}\p{N}'’-]+/gu;
/** What may stand before a question. */
const LINKS = phrasePattern(["and|so|but|а|и|но|так|et|mais|alors|y|e|pero|entonces|ثم|لكن"], "那|那么");
/** The Russian particle stands after the word that is asked about. */
const ASKING_PARTICLE = "ли";

/**
 * Whether people's talk asks something: by a question mark, or by a question word where a question begins. Chinese asks
 * anywhere in a sentence.
 */
export function asksSomething(text: string): boolean {
  if (QUESTION_MARK.test(text)) return true;
  const folded = fold(text);
  if (HAN.test(folded)) return hasQuestionWord(folded);
  const words = folded.match(WORDS) ?? [];
  const [first = "", second] = LINKS.test(words[0] ?? "") ? words.slice(1) : words;
  return second === ASKING_PARTICLE || hasQuestionWord(first);
}
