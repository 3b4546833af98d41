import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { Entry, Obligation } from "../domain/obligation.ts";
import { keepPerLanguage } from "../text/keep-per-language.ts";
import { keepPerObject } from "../text/keep-per-object.ts";
import { stemsOf } from "./duty-stems.ts";
import { entryCitations } from "./entry-citations.ts";

/** Finds the names in a text of a language, by the ids of their concepts. */
export type NameFinder = (text: string, language: Language) => readonly string[];

/** What an entry speaks of in one language: stems, and the concepts it names as `#id`. */
export interface DutyTerms {
  /** Of the register's own wording. */
  readonly own: ReadonlySet<string>;
  /** Of the text as well. */
  readonly all: ReadonlySet<string>;
}

/** Reads what entries speak of, each once a language. */
export type DutyTermReader = (entry: Entry, language: Language) => DutyTerms;

/** Builds a reader that remembers what it has read. */
export function createDutyTermReader(library: Library, findNames: NameFinder): DutyTermReader {
  const termsOf = keepPerObject((obligation: Obligation) =>
    keepPerLanguage((language) => readTerms(obligation, language, library, findNames)),
  );
  return ({ obligation }, language) => termsOf(obligation)(language);
}

function readTerms(obligation: Obligation, language: Language, library: Library, findNames: NameFinder): DutyTerms {
  const { action, actor, recipient } = obligation;
  const own = [action, actor?.wording, recipient?.wording].flatMap((wording) => wording?.[language] ?? []);
  const quotes = entryCitations(obligation, language, library)
    .filter((citation) => citation.language === language)
    .map(({ quote }) => quote);
  const terms = (texts: readonly string[]) =>
    new Set(texts.flatMap((text) => [...stemsOf(text, language), ...findNames(text, language).map(asTerm)]));
  return { own: terms(own), all: terms([...own, ...quotes]) };
}

/** A concept among the terms. */
export function asTerm(id: string): string {
  return `#${id}`;
}
