import { LANGUAGES, type Language } from "../../domain/language.ts";
import { compileWords, PREFIX } from "../../text/compile-words.ts";
import { keepPerWord } from "../../text/keep-per-word.ts";
import { isOneWord, splitAlternatives } from "./alternatives.ts";

/** By language, the words and phrases of each class: alternatives of a pattern on folded text. */
export type WordClassTable<Class extends string> = Readonly<Record<Language, Readonly<Record<Class, string>>>>;

/** Finds the classes whose words a folded text uses, in the order of their table. */
export type WordClassReader<Class extends string> = (folded: string, language: Language) => Set<Class>;

/** Builds the reader of a table. */
export function createWordClassReader<Class extends string>(table: WordClassTable<Class>): WordClassReader<Class> {
  const readers = new Map(LANGUAGES.map((language) => [language, createReader(table[language], language)]));
  return (folded, language) => readers.get(language)?.(folded) ?? new Set();
}

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A pattern that knows all letters is large, and to go through a text with one for each class is dear. So single words are looked
 * up, each read once however often it comes, and phrases are looked for only in a text that has some of the table.
 */
function createReader<Class extends string>(
  classes: Readonly<Record<Class, string>>,
  language: Language,
): (folded: string) => Set<Class> {
  const parts = Object.entries<string>(classes).map(([name, words]) => ({
    name: name as Class,
    ...partWords(words, language),
  }));
  const classesOf = keepPerWord((text) => parts.filter(({ word }) => word?.test(text)).map(({ name }) => name));
  const anyPhrase = new RegExp(parts.flatMap(({ phrases }) => phrases).join("|") || "$^", "u");
  return (folded) => {
    const said = new Set(folded.match(WORD)?.flatMap(classesOf));
    const isPhrased = anyPhrase.test(folded);
    const isUsed = ({ name, phrase }: (typeof parts)[number]) =>
      said.has(name) || (isPhrased && (phrase?.test(folded) ?? false));
    return new Set(parts.filter(isUsed).map(({ name }) => name));
  };
}

interface WordParts {
  /** Of a single word; undefined where the class has phrases only. */
  readonly word: RegExp | undefined;
  /** Of a text; undefined where the class has single words only. */
  readonly phrase: RegExp | undefined;
  readonly phrases: readonly string[];
}

function partWords(words: string, language: Language): WordParts {
  const alternatives = splitAlternatives(words);
  const single = alternatives.filter((one) => language !== "zh" && isOneWord(one));
  const phrases = alternatives.filter((one) => !single.includes(one));
  return {
    word: single.length > 0 ? new RegExp(`^${PREFIX[language] ?? ""}(?:${single.join("|")})$`, "u") : undefined,
    phrase: phrases.length > 0 ? compileWords(phrases.join("|"), language) : undefined,
    phrases,
  };
}
