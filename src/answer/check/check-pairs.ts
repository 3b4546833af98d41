import type { Language } from "../../domain/language.ts";
import type { FoundNumber } from "../../text/found-number.ts";
import { foldForNumbers, readNumbers } from "../../text/read-numbers.ts";
import { type Claim, type ClaimCheck, keepPerText } from "./claim.ts";
import { createWordMatcher } from "./match-words.ts";
import { readWords, type TextWord } from "./read-words.ts";

/** A percentage and the word right behind it, which it counts ("71 per cent of women"). */
interface NumberPair {
  readonly value: string;
  readonly counted: string;
}

/** How far behind a percentage the word it counts may begin, in characters. */
const REACH = 28;
const CLAUSE_END = /[,.;:|()،؛。，；]/u;
/** The unit itself counts nothing. */
const UNIT = /^(?:per|cent|percent|pct|процент\p{L}*|pour|por|ciento|المائه|المئه|بالمائه|مائه|الماءه|بالمئه)$/u;

type ReadText = Pick<Claim, "folded" | "numbers" | "words">;

function readPairs({ folded, numbers, words }: ReadText): NumberPair[] {
  return numbers.flatMap((number) => {
    const counted = number.kind === "percentage" ? readCounted(number, folded.slice(number.end), words) : null;
    return counted === null ? [] : [{ value: number.value, counted }];
  });
}

function readCounted({ end }: FoundNumber, rest: string, words: readonly TextWord[]): string | null {
  const stop = rest.search(CLAUSE_END);
  const until = end + Math.min(REACH, stop < 0 ? rest.length : stop);
  const next = words.find(
    ({ start, text, isContent }) => start >= end && start < until && isContent && !UNIT.test(text),
  );
  return next?.text ?? null;
}

function readText(text: string, language: Language): ReadText {
  const folded = foldForNumbers(text);
  return { folded, numbers: readNumbers(folded, language), words: readWords(folded, language) };
}

/** Builds the check of what a percentage is a percentage of: where the quoted sentences count a word by others only, the claim has mixed two up. */
export function createPairCheck(): ClaimCheck {
  const read = keepPerText((text, language) => readPairs(readText(text, language)));
  return (claim) => {
    const said = readPairs(claim);
    if (said.length === 0) return undefined;
    const known = claim.quoted.flatMap((sentence) => read(sentence, claim.language) ?? []);
    const wrong = said.find((pair) => isMixedUp(pair, known));
    return (
      wrong && {
        state: "number",
        reason: { name: "pair", value: wrong.value, counted: wrong.counted },
      }
    );
  };
}

function isMixedUp({ value, counted }: NumberPair, known: readonly NumberPair[]): boolean {
  const is = createWordMatcher([counted]);
  const values = known.flatMap((pair) => (is(pair.counted) ? [pair.value] : []));
  return values.length > 0 && !values.includes(value);
}
