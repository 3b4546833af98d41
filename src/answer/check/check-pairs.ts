import type { Language } from "../../domain/language.ts";
import type { FoundNumber } from "../../text/found-number.ts";
import { foldForNumbers, readNumbers } from "../../text/read-numbers.ts";
import { type Claim, type ClaimCheck, keepPerText } from "./claim.ts";
import { createWordMatcher } from "./match-words.ts";
import { readWords, type TextWord } from "./read-words.ts";

/** A number and what stands right behind it: the year in its brackets ("1332 (Mod. 2024)"), the word it counts ("71 per cent of women"). */
interface NumberPair {
  readonly value: string;
  readonly year: string | null;
  readonly counted: string | null;
}

const BRACKETS = /^\s*\((?<inside>[^()]{0,40})\)/u;
const YEAR = /(?:19|20)\d\d/u;
/** How far behind a percentage the word it counts may begin, in characters. */
const REACH = 28;
const CLAUSE_END = /[,.;:|()،؛。，；]/u;
/** The unit itself counts nothing. */
const UNIT = /^(?:per|cent|percent|pct|процент\p{L}*|pour|por|ciento|المائه|المئه|بالمائه|مائه|الماءه|بالمئه)$/u;

type ReadText = Pick<Claim, "folded" | "numbers" | "words">;

function readPairs({ folded, numbers, words }: ReadText): NumberPair[] {
  return numbers
    .filter(({ kind, ordinal }) => (kind === "number" || kind === "percentage") && !ordinal)
    .map((number) => {
      const rest = folded.slice(number.end);
      const year = YEAR.exec(BRACKETS.exec(rest)?.groups?.["inside"] ?? "")?.[0] ?? null;
      return {
        value: number.value,
        year,
        counted: number.kind === "percentage" ? readCounted(number, rest, words) : null,
      };
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

/**
 * Builds the check of what belongs together: the year in a number's brackets, and what a percentage is a percentage of. Where
 * the quoted sentences give the same year or word to other numbers only, the claim has mixed two up.
 */
export function createPairCheck(): ClaimCheck {
  const read = keepPerText((text, language) => readPairs(readText(text, language)));
  return (claim) => {
    const { language, quoted } = claim;
    const said = readPairs(claim).filter(({ year, counted }) => year !== null || counted !== null);
    if (said.length === 0) return undefined;
    const known = quoted.flatMap((sentence) => read(sentence, language) ?? []);
    const wrong = said.find((pair) => isMixedUp(pair, known));
    return (
      wrong && {
        state: "number",
        detail: `The named sentences do not give ${wrong.value} together with "${wrong.year ?? wrong.counted}".`,
      }
    );
  };
}

function isMixedUp({ value, year, counted }: NumberPair, known: readonly NumberPair[]): boolean {
  const years = known.flatMap((pair) => (pair.value === value && pair.year !== null ? [pair.year] : []));
  if (year !== null && years.length > 0 && !years.includes(year)) return true;
  if (counted === null) return false;
  const is = createWordMatcher([counted]);
  const values = known.flatMap((pair) => (pair.counted !== null && is(pair.counted) ? [pair.value] : []));
  return values.length > 0 && !values.includes(value);
}
