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

/** What is read sooner is not looked at: nothing that grows with the square is so quick at two hundred repeats. */
const QUICK_MS = 3;
/** Twice the text may take twice the time; four times is the square. */
const MAX_GROWTH = 3;
const TRIES = 3;

/**
 * Whether a reader takes more than its share of time for a text that is twice as long. Time grows with the load of a machine,
 * so the least of several tries counts, and only what grows too much three times over.
 */
export function isSuperlinear({ read }: Pick<StringReader, "read">, build: (repeats: number) => string): boolean {
  const [text, doubled] = [build(200), build(400)];
  if (timeOf(read, text) < QUICK_MS) return false;
  for (let round = 0; round < TRIES; round += 1) {
    const [once, twice] = [bestOf(read, text), bestOf(read, doubled)];
    if (once < QUICK_MS || twice / once < MAX_GROWTH) return false;
  }
  return true;
}

function bestOf(read: StringReader["read"], text: string): number {
  return Math.min(...Array.from({ length: TRIES }, () => timeOf(read, text)));
}

/** A refusal of the text is an answer too. */
function timeOf(read: StringReader["read"], text: string): number {
  const start = performance.now();
  try {
    read(text);
  } catch {}
  return performance.now() - start;
}
