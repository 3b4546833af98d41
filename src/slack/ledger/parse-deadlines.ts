import { isYear } from "../../text/years.ts";
import { readWord } from "../platform/command-words.ts";
import { spellYears } from "./relative-years.ts";

/** What `/wsis deadlines …` asks for. */
export interface DeadlinesRequest {
  /** Any of them; none: whatever is open. */
  readonly years: readonly number[];
  /** Names of bodies as written, any of them; none: all. */
  readonly actors: readonly string[];
  readonly all: boolean;
  /** Names and words that are no body's: what the deadlines are to be about, if anything. */
  readonly about: readonly string[];
  /** Of these, the words that nobody here knows as a name. */
  readonly unknown: readonly string[];
}

/** How a name is known: as somebody who owes something, as anything else that has a name, or not at all. */
export type Known = "actor" | "name" | undefined;

const CONJUNCTION = /^(?:and|or|и|или|et|ou|y|e|و|أو|和|或|及|&|\+)$/iu;
/** The words of the longest name that is looked for. */
const MAX_NAME_WORDS = 8;

/**
 * Reads what stands after `deadlines`, in any order: years, `all`, names of bodies, several of each; and notes what is
 * none of these.
 * @param know what a name is known as
 */
export function parseDeadlines(text: string, know: (name: string) => Known, thisYear: number): DeadlinesRequest {
  const found: Found = { years: [], actors: [], all: false, about: [], unknown: [] };
  for (const part of spellYears(text, thisYear).split(/[,;،、，；]/u)) {
    const words = part.split(/\s+/u).filter((word) => word !== "");
    for (let i = 0; i < words.length; ) i += readNext(words.slice(i, i + MAX_NAME_WORDS), know, found);
  }
  return found;
}

type Found = {
  -readonly [K in keyof DeadlinesRequest]: DeadlinesRequest[K] extends readonly (infer T)[] ? T[] : boolean;
};

/** Reads the first of some words, with those that belong to it. @param words as many as a name may have @returns how many were read */
function readNext(words: readonly string[], know: (name: string) => Known, found: Found): number {
  const word = words[0] ?? "";
  const name = isYear(word) ? undefined : findName(words, know);
  if (name === undefined) {
    readWordAlone(word, found);
    return 1;
  }
  (name.known === "actor" ? found.actors : found.about).push(name.text);
  return name.length;
}

function readWordAlone(word: string, found: Found): void {
  if (isYear(word)) found.years.push(Number(word));
  else if (readWord(word)?.kind === "everybody") found.all = true;
  else if (!isEmptyWord(word)) {
    found.about.push(word);
    found.unknown.push(word);
  }
}

/** The longest name that some words begin with; a word that only joins others begins none. */
function findName(words: readonly string[], know: (name: string) => Known) {
  if (isEmptyWord(words[0] ?? "")) return undefined;
  for (let { length } = words; length > 0; length -= 1) {
    const text = words.slice(0, length).join(" ");
    const known = know(text);
    if (known !== undefined) return { text, known, length };
  }
  return undefined;
}

function isEmptyWord(word: string): boolean {
  const said = readWord(word);
  const isList = said?.kind === "verb" && said.verb === "list";
  return isList || said?.kind === "filler" || said?.kind === "label" || CONJUNCTION.test(word);
}
