import { cutWords, type Stretch } from "../text/cut-words.ts";
import { COURTESIES } from "./courtesies.ts";

/** Of every language at once: a greeting is often in another than the question. */
function anyOf(kind: keyof (typeof COURTESIES)["en"]): string {
  return `(?:${Object.values(COURTESIES)
    .flatMap((courtesies) => courtesies[kind])
    .join("|")})`;
}

const MARKS = "[\\s,.!?¿¡…:;،؛؟，。！？：；、()—–-]";
/** A phrase in letters ends where a mark, a space or a Chinese character follows; a Chinese one needs no edge. */
const EDGE = `(?:(?<=\\p{Script=Han})|(?<!\\p{Script=Han})(?=${MARKS}|\\p{Script=Han}|$))`;
const OPENING = new RegExp(
  `^${MARKS}*(?:(?:${anyOf("greetings")}${EDGE}(?:${MARKS}*${anyOf("addressed")}${EDGE})?|${anyOf("addressed")}(?=\\s*[,،，!])|${anyOf("frames")}${EDGE})${MARKS}*)+`,
  "u",
);
const CLOSING = new RegExp(`(?<=${MARKS}|\\p{Script=Han})(?:${anyOf("thanks")}${EDGE}${MARKS}*)+$`, "u");

/** "¿" and quotation marks belong to the word that they open. */
const OPENING_MARK = /(?<=\s)[^\s\p{L}\p{N}]+$/u;

/**
 * A question without the courtesies around it: greetings, whom they greet, "could you tell me", thanks. To the index they
 * are words like any others, and in a short question they would weigh more than what is asked.
 * @returns the question as it stands where nothing else is left
 */
export function stripCourtesy(question: string): string {
  return cutWords(question, function* (folded): Iterable<Stretch> {
    const opening = (OPENING.exec(folded)?.[0] ?? "").replace(OPENING_MARK, "").length;
    if (opening > 0) yield [0, opening];
    const closing = CLOSING.exec(folded.slice(opening));
    if (closing) yield [opening + closing.index, folded.length];
  });
}
