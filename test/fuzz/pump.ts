import { POLITENESS_PHRASES } from "../../src/answer/question/politeness-phrases.ts";
import { REFERENCE_WORDS } from "../../src/references/reference-words.ts";
import { readVocabulary } from "./read-vocabulary.ts";
import type { StringReader } from "./string-readers.ts";

const SIGNS = [
  ..." ,.;:!?-–/()[]<>\"'\n№#§¶&|_*`@，、。？ـ\u200b",
  "67",
  "1,",
  "IV",
  "第",
  "段",
  "A/RES/",
  "[1: ",
  "<@",
  "&lt;",
];
const SYNTAX = /\\\w|\(\?[:=!<]+|[|()[\]?*+^$\\]/u;

/** The first words of every part that a word can play, the first phrases of politeness of each kind, all signs, and a sample of the rest. */
export function choosePumped(sampled: number): readonly string[] {
  const roles = Object.values(REFERENCE_WORDS).flatMap((words) => takeSpread(words.split(/\s+/u), 5));
  const polite = Object.values(POLITENESS_PHRASES).flatMap((kinds) =>
    Object.values(kinds).flatMap((phrases: readonly string[]) =>
      takeSpread(
        phrases.flatMap((phrase) => phrase.split(SYNTAX)).filter((word) => word.trim() !== ""),
        3,
      ),
    ),
  );
  const words = [...roles, ...polite].map((word) => word.replace(/[*_]/gu, " ").trim());
  return [...new Set([...SIGNS, ...words, ...takeSpread(readVocabulary(), sampled)])].filter((word) => word !== "");
}

function takeSpread(words: readonly string[], count: number): string[] {
  const step = Math.max(1, words.length / Math.max(1, count));
  return Array.from({ length: Math.min(count, words.length) }, (_, i) => words[Math.floor(i * step)] ?? "");
}

/** Two words over and over. */
export function pump(first: string, second: string, repeats: number): string {
  return `${first} ${second}`.repeat(repeats);
}

const REPEATS = 200;
const LONGER = 8;
/** What is read sooner is not looked at: nothing that grows with the square is so quick at two hundred repeats. */
const QUICK_MS = 3;
/** Eight times the text may take eight times the time, and garbage collected in between; the square is sixty-four times. */
const MAX_GROWTH = 24;
const TRIES = 3;
/** What then still grows faster than its text, four times as long again, does; the square takes sixteen times as long. */
const LONGEST = 4;
const MAX_LAST_GROWTH = 10;

/**
 * Whether a reader takes more than its share of time for a text that is eight times as long. It is the processor's time, since
 * other programs share the machine; what else this one does, such as compiling a function or collecting garbage, only ever adds to
 * a time: the quickest of some tries is the reader's own, for the short text as for the long one.
 */
export function isSuperlinear({ read }: Pick<StringReader, "read">, build: (repeats: number) => string): boolean {
  // A text of its own each time, since what was read before may be kept, and begun alike: what "[" begins is YAML, "0 [" is not.
  const timed = (round: number, repeats: number) => timeOf(read, `${round} ${build(repeats)}`);
  const short = Math.min(...Array.from({ length: TRIES }, (_, round) => timed(round, REPEATS)));
  if (short < QUICK_MS) return false;
  let long = Number.POSITIVE_INFINITY;
  for (let round = 0; round < TRIES; round += 1) {
    long = Math.min(long, timed(round, REPEATS * LONGER));
    if (long / short < MAX_GROWTH) return false;
  }
  return timed(TRIES, REPEATS * LONGER * LONGEST) / long >= MAX_LAST_GROWTH;
}

/** Beside what is usual for the reader, so much a letter makes a text conspicuous. */
const CONSPICUOUS = 1.5;
/** So many texts of a reader tell what is usual for it. */
const USUAL_AFTER = 100;

/** Twice the text may take so many times as long before it is timed at eight times the length: the bound of that is as strict. */
const MAX_DOUBLED = 2.5;

/**
 * The same for one reader and very many texts: what is slow for the reader itself is timed at twice the length and, where that
 * takes more than its share, at eight times; so are its first slow texts, since a reader may be slow for all.
 */
export function createGrowthCheck({
  read,
}: Pick<StringReader, "read">): (build: (repeats: number) => string) => boolean {
  const usual: number[] = [];
  return (build) => {
    const text = `0 ${build(REPEATS)}`;
    const short = timeOf(read, text);
    const rate = short / text.length;
    const isLearning = usual.length < USUAL_AFTER;
    const median = usual[Math.floor(usual.length / 2)] ?? 0;
    if (isLearning) insertSorted(usual, rate);
    if (short < QUICK_MS || (!isLearning && rate < CONSPICUOUS * median)) return false;
    const quickest = Math.min(short, timeOf(read, `1 ${build(REPEATS)}`));
    if (!isLearning && timeOf(read, `0 ${build(2 * REPEATS)}`) < MAX_DOUBLED * quickest) return false;
    return isSuperlinear({ read }, build);
  };
}

function insertSorted(numbers: number[], one: number): void {
  const after = numbers.findIndex((number) => number > one);
  numbers.splice(after === -1 ? numbers.length : after, 0, one);
}

/** In ms. A refusal of the text is an answer too. */
function timeOf(read: StringReader["read"], text: string): number {
  const start = process.cpuUsage();
  try {
    read(text);
  } catch {}
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
