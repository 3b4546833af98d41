import type { Concept } from "../../domain/concept.ts";
import { LANGUAGES, type Language } from "../../domain/language.ts";
import { buildConceptFinder } from "../../text/concept-finder.ts";
import { isCountry, listCountries, nameCountry } from "../../text/countries.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { keepRecent } from "../../text/keep-recent.ts";
import { stemWords } from "../../text/stem-words.ts";
import type { QuotedSentence } from "./claim.ts";

/** Reads which bodies, countries and terms a text names. */
export interface ConceptReader {
  find(text: string, language: Language): ReadonlySet<string>;
  /** True where the name of the first is a part of some name of the second: "United Nations" of the UN's groups and bodies. */
  isPartOf(part: string, whole: string): boolean;
  /** The words of a concept's names in a language, stemmed. */
  wordsOf(concept: string, language: Language): ReadonlySet<string>;
  /** What a concept is called in English. */
  nameOf(concept: string): string;
}

/** The concepts that a sentence of the document names, in any of its languages. */
export type SentenceNamer = (sentence: QuotedSentence) => readonly string[];

/** Builds the reader of what sentences name, which keeps what it has read. */
export function createSentenceNamer({ find }: ConceptReader): SentenceNamer {
  return keepPerObject(({ texts }: QuotedSentence) =>
    [...texts].flatMap(([language, text]) => [...find(text, language)]),
  );
}

/** Builds the reader of the names that a library knows, and of all countries. */
export function createConceptReader(concepts: readonly Concept[]): ConceptReader {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const countries = listCountries();
  const finders = new Map(
    LANGUAGES.map((language) => {
      const known = buildConceptFinder(concepts, language);
      const lands = buildConceptFinder(countries, language);
      // Several checks ask of the same text.
      const find = keepRecent((text): ReadonlySet<string> => {
        const plain = language === "ar" ? withoutClitics(text) : text;
        return new Set([...known(plain), ...lands(keepNames(plain))]);
      });
      return [language, find] as const;
    }),
  );
  const wordsOf = keep(
    (id: string, language: Language) =>
      new Set(namesOf(byId.get(id), language).flatMap((name) => stemWords(name, language))),
  );
  const phrasesOf = keep((id: string, language: Language) =>
    namesOf(byId.get(id), language).map((name) => ` ${stemWords(name, language).join(" ")} `),
  );
  return {
    find: (text, language) => finders.get(language)?.(text) ?? new Set(),
    isPartOf: (part, whole) =>
      LANGUAGES.some((language) =>
        phrasesOf(part, language).some((name) => phrasesOf(whole, language).some((longer) => longer.includes(name))),
      ),
    wordsOf,
    nameOf: (id) => (isCountry(id) ? nameCountry(id, "en") : (byId.get(id)?.names.en.name ?? id)),
  };
}

function namesOf(concept: Concept | undefined, language: Language): string[] {
  const names = concept?.names[language];
  return names ? [names.name, ...names.also, ...names.acronyms] : [];
}

/** Reads something of a concept in a language once, however often it is asked. */
function keep<T>(read: (id: string, language: Language) => T): (id: string, language: Language) => T {
  const kept = new Map<string, T>();
  return (id, language) => {
    const key = `${language}:${id}`;
    const value = kept.get(key) ?? read(id, language);
    kept.set(key, value);
    return value;
  };
}

/** Arabic writes "and", "with" and "for" in one with a name's article. */
function withoutClitics(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{M}])(?:[وف]?(?:[بك]?ال|لل))(?=\p{L}{3})/gu, "ال")
    .replace(/(?<![\p{L}\p{M}])و(?=(?:برنامج|منظمة|مؤتمر|لجنة|فريق|شراكة|اتحاد))/gu, "");
}

/** Without the words that no name is made of, where the script tells: "дана" is no Denmark. */
function keepNames(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu, "·");
}
