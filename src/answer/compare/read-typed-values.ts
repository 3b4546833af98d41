import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { NameKind } from "../../domain/name.ts";
import { fold } from "../../text/fold.ts";
import type { NameIndex } from "../names/name-index.ts";
import { readNamedValues } from "./read-named-values.ts";
import { readNumberValues } from "./read-number-values.ts";
import { readWordValues } from "./read-word-values.ts";
import { type TypedValue, VALUE_FAMILIES, type ValueFamily, type ValueKind } from "./typed-value.ts";

/** What stands within one of these is a part of its title: the year of "the 2030 Agenda", the city of a resolution. */
const TITLES: ReadonlySet<NameKind | undefined> = new Set(["document", "resolution", "event", "programme"]);

/** What tells a title from another. */
const OWN: ReadonlySet<ValueKind> = new Set(["symbol", "session"]);

const READERS: Readonly<Record<ValueFamily, (text: string, language: Language, names: NameIndex) => TypedValue[]>> = {
  numbers: readNumberValues,
  names: readNamedValues,
  words: (text) => readWordValues(fold(text)),
};

/** All values that a text gives by itself, in the order of the kinds. Places are those of the text that `alignToFolded` gives. */
export function readTypedValues(
  text: string,
  language: Language,
  names: NameIndex,
  families: readonly ValueFamily[] = VALUE_FAMILIES,
): TypedValue[] {
  const values = families.flatMap((family) => READERS[family](text, language, names));
  if (values.length === 0) return values;
  const titles = names
    .finder(language)(text)
    .filter(({ id }) => TITLES.has(names.names.get(id)?.kind));
  const isTitle = ({ start, end }: TypedValue) => titles.some((title) => title.start <= start && end <= title.end);
  return values.filter((value) => OWN.has(value.kind) || !isTitle(value));
}

/** A text whose places are those of its folded form: itself, where folding keeps its length. */
export function alignToFolded(text: string): string {
  const folded = fold(text);
  return folded.length === text.length ? text : folded;
}

/** The words of a text at a place of its folded form; undefined where the place cannot be told. */
export function wordsAt(text: string, { start, end }: Span): string | undefined {
  if (alignToFolded(text) === text) return text.slice(start, end);
  const letters = [...text].map((letter) => ({ letter, folded: fold(letter) }));
  if (letters.map(({ folded }) => folded).join("") !== fold(text)) return undefined;
  let [at, words] = [0, ""];
  for (const { letter, folded } of letters) {
    // What folds to nothing (a vowel sign) belongs to the letter before it.
    if (folded === "" ? words !== "" && at <= end : start <= at && at < end) words += letter;
    at += folded.length;
  }
  return words;
}
