import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { segmentWords } from "../../text/segment-words.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { wordsThatAsk } from "./asks-whether.ts";
import { isLightWord } from "./light-words.ts";
import { APART, JOINING } from "./things-apart.ts";

const MAX_SMALL_LETTERS = 4;
/** Both, each, of what was named, folded. */
const EACH = writeOut(
  /(?<!\p{L})(?:both|either|each|оба|обе|обоих|les deux|toutes les deux|tous les deux|l'un|l'autre|ambos|ambas|l[ao]s dos|كلاهما|كليهما|كلتاهما|الاثنين|اثنينهم|(?:ل|عن|في|من)?(?:ها|هم|هما))(?!\p{L})|[这那]?[两几][者个类样家种位国点项](?!\p{Script=Han}?[会议])\p{Script=Han}?都?/gu,
);

/** The words of a text that say something, those of one thing together: what a name has is one. */
export function readRuns(
  text: string,
  language: Language,
  wholes: readonly Span[],
  speaking: readonly Span[],
): Span[][] {
  const folded = fold(text);
  const asking = [...speaking, ...wordsThatAsk(text), ...findSpans(folded, EACH)];
  const isPart = (word: Span) => wholes.some((one) => isIn(word, one));
  const isApart = (before: Span, word: Span) =>
    !wholes.some((one) => isIn(word, one) && isIn(before, one)) && APART.test(text.slice(before.end, word.end));
  const runs: Span[][] = [];
  let before: Span | undefined;
  for (const word of segmentWords(text, language)) {
    const breaks = !isPart(word) && asking.some((one) => isIn(word, one));
    if (breaks || (before && isApart(before, word))) before = undefined;
    if (breaks || (!isPart(word) && isSmall(cut(text, word), language))) continue;
    if (before) runs.at(-1)?.push(word);
    else runs.push([word]);
    before = word;
  }
  return runs;
}

/** A run with a light word right beside it: "personnes handicapées", "disabled people". */
export function withLight(run: readonly Span[], text: string, language: Language, asking: readonly Span[]): Span[] {
  const words = segmentWords(text, language);
  const [first, last] = [run[0], run.at(-1)];
  const isLight = (word: Span) =>
    !asking.some((one) => isIn(word, one)) && isLightWord(fold(cut(text, word)), language);
  const before = words.findLast(({ end }) => first !== undefined && end <= first.start);
  const behind = words.find(({ start }) => last !== undefined && start >= last.end);
  const isBeside = (from: number | undefined, to: number | undefined) => text.slice(from, to).trim() === "";
  return [
    ...(before && isLight(before) && isBeside(before.end, first?.start) ? [before] : []),
    ...run,
    ...(behind && isLight(behind) && isBeside(last?.end, behind.start) ? [behind] : []),
  ];
}

function isSmall(word: string, language: Language): boolean {
  const folded = fold(word);
  return !/\p{L}{2}|\p{Script=Han}/u.test(folded) || isStopWord(folded, language) || isLightWord(folded, language);
}

/** What is spoken of stands together: "does UNESCO mention Norway?" has a thing on either side of what speaks, and asks something else. */
export function areTogether(runs: readonly (readonly Span[])[], speaking: readonly Span[]): boolean {
  const gaps = runs.map(([first]) => speaking.filter(({ start }) => start < (first?.start ?? 0)).length);
  return new Set(gaps).size <= 1;
}

/** Things are named one after the other, with no more between them than small words: "…, so that officials learn of AI" is no other thing. */
export function areJoined(runs: readonly (readonly Span[])[], text: string): boolean {
  return runs.slice(1).every((run, i) => {
    const between = text.slice(runs[i]?.at(-1)?.end, run[0]?.start);
    return (
      fold(between)
        .replace(EACH, " ")
        .match(/\p{L}+/gu) ?? []
    ).every(({ length }) => length <= MAX_SMALL_LETTERS);
  });
}

/** The words of a run from the first to the last that tell something, and those that are joined to one: "discursos de odio". */
export function withoutBeside(
  run: readonly Span[],
  text: string,
  isTelling: (word: Span) => boolean,
  mayEnd: (word: Span) => boolean,
): Span[] {
  const isJoined = (i: number) => {
    const [word, next] = [run[i], run[i + 1]];
    return word !== undefined && next !== undefined && JOINING.test(fold(text.slice(word.end, next.start)));
  };
  const start = run.findIndex((word, i) => isTelling(word) || isJoined(i));
  return start < 0 || !run.some(isTelling) ? [] : run.slice(start, run.findLastIndex(mayEnd) + 1);
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Whether two spans have any character in common. */
export const isIn = (word: Span, { start, end }: Span): boolean => word.start < end && start < word.end;
