import type { Span } from "../../domain/document.ts";
import { findMatches } from "../../text/find-matches.ts";
import { writeOut } from "../../text/letters.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { POLITENESS_PHRASES } from "./politeness-phrases.ts";

/** Of every language at once: a greeting is often in another than the question. */
function anyOf(kind: keyof (typeof POLITENESS_PHRASES)["en"]): string {
  return `(?:${Object.values(POLITENESS_PHRASES)
    .flatMap((phrases) => phrases[kind])
    .join("|")})`;
}

const MARK = "[\\s,.!?¿¡…:;،؛؟，。！？：；、()—–-]";
const MARKS_ALONE = new RegExp(`^${MARK}*$`, "u");
/** A phrase in letters ends where a mark, a space or a Chinese character follows; a Chinese one needs no edge. */
const EDGE = `(?:(?<=\\p{Script=Han})|(?<!\\p{Script=Han})(?=${MARK}|\\p{Script=Han}|$))`;

// Each pattern reads one phrase. The runs of phrases are walked by code: a repeated group of phrases that can be parsed in
// two ways ("спасибо большое спасибо") would be tried in every combination, 2ⁿ of them.
const OPENING_PHRASE = new RegExp(
  `(?:${anyOf("greetings")}${EDGE}(?:${MARK}*${anyOf("addressed")}${EDGE})?|${anyOf("addressed")}(?=\\s*[,،，!])|${anyOf("frames")}${EDGE})${MARK}*`,
  "uy",
);
const CLOSING_PHRASE = new RegExp(`(?<=${MARK}|\\p{Script=Han})${anyOf("thanks")}${EDGE}`, "gu");
const LEADING_MARKS = new RegExp(`^${MARK}*`, "u");

/** "¿" and quotation marks belong to the word that they open. */
const OPENING_MARK = writeOut(/(?<=\s)[^\s\p{L}\p{N}]+$/u);

/**
 * A question without the politeness phrases around it: greetings, whom they greet, "could you tell me", thanks. To the index they
 * are words like any others, and in a short question they would weigh more than what is asked.
 * @returns the question as it stands where nothing else is left
 */
export function stripPoliteness(question: string): string {
  return takeOutWords(question, function* (folded): Iterable<Span> {
    const opening = folded.slice(0, endOfOpening(folded)).replace(OPENING_MARK, "").length;
    if (opening > 0) yield { start: 0, end: opening };
    const closing = startOfClosing(folded.slice(opening));
    if (closing !== undefined) yield { start: opening + closing, end: folded.length };
  });
}

/** Where the phrases that lead in a text end; 0 where it begins with none. */
function endOfOpening(text: string): number {
  const start = LEADING_MARKS.exec(text)?.[0].length ?? 0;
  let end = start;
  for (;;) {
    OPENING_PHRASE.lastIndex = end;
    const phrase = OPENING_PHRASE.exec(text)?.[0];
    if (!phrase) return end === start ? 0 : end;
    end += phrase.length;
  }
}

/** Where the unbroken run of thanks begins that ends a text; undefined where it ends with anything else. */
function startOfClosing(text: string): number | undefined {
  let run: { readonly start: number; readonly end: number } | undefined;
  for (const { index, 0: phrase } of findMatches(text, CLOSING_PHRASE)) {
    const goesOn = run !== undefined && MARKS_ALONE.test(text.slice(run.end, index));
    run = { start: goesOn && run ? run.start : index, end: index + phrase.length };
  }
  return run && MARKS_ALONE.test(text.slice(run.end)) ? run.start : undefined;
}
