import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { askedStems } from "./asked-words.ts";

/** What says that something is or was believed, folded: "I thought it was 2026". */
export const BELIEVED = phrasePattern(
  [
    "(?:я|мы) (?:всегда |раньше |почему-то )?(?:думал|считал|полагал|помню|слышал)[аи]?(?:,? что)?|мне (?:казалось|сказали|говорили)(?:,? что)?",
    "(?:i|we) (?:always |had )?(?:thought|assumed|believed|heard|understood|remember(?:ed)?|was told|were told)(?: that)?(?: (?:it|this|that) was)?",
    "(?:je|j'|on) ?(?:croyais|pensais (?:que|qu')|avais compris|ai (?:lu|entendu))(?: (?:que|qu'))?(?: ?c'etait)?",
    "(?:yo )?(?:pensaba|pense|creia|crei|entendia|tenia entendido)(?: que)?(?: (?:era|eran))?",
    "(?:كنت )?(?:اظن|اعتقد|احسب|ظننت|اعتقدت|حسبت|فكرت|افتكرت)(?: (?:انه|انها|ان))?",
  ],
  "我(?:还|一直)?(?:以为|记得|听说)(?:是)?",
);
const OPENING = new RegExp(`^\\P{L}*(?:${BELIEVED.source})`, "u");

/** With fewer words behind it leans on what was said before: "I thought it was 2026". */
const MIN_STEMS = 2;

/** A question without "I thought that" before what it takes for granted; the text itself where little is left. */
export function cutBelieved(text: string, language: Language): string {
  const opening = OPENING.exec(fold(text))?.[0];
  if (opening === undefined) return text;
  const rest = takeOutWords(text, () => [{ start: 0, end: opening.length }]);
  return askedStems(rest, language).length >= MIN_STEMS ? rest : text;
}
