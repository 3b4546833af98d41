import { namesOf } from "../../domain/concept.ts";
import type { Library } from "../../domain/library.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { findNumberedNames } from "../../text/numbered-names.ts";
import { stem } from "../../text/stem.ts";
import { stemWords } from "../../text/stem-words.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { tokenise } from "../../text/tokenise.ts";

/** Whether a question has a name of letters and figures that no version of the document has: such a name is said as it is or not at all. */
export function hasUnknownName(index: SearchIndex, { text }: Pick<Query, "text">): boolean {
  return unknownNames(index, text).length > 0;
}

/** What is set between marks of quotation. */
const QUOTED = /[«“"„「《]([^«»“”"„「」《》]{2,40})[»”"“」》]/gu;

/** Whether a question sets something between marks of which no version of the document has a word: an initiative that it does not name. */
export function hasUnknownTitle(index: SearchIndex, { text, language }: Query): boolean {
  const titles = findMatches(text, QUOTED).map(([, title = ""]) => title);
  return titles.some((title) => {
    const stems = stemWords(title, language).filter((word) => !isStopWord(word, language));
    return (
      stems.length > 0 &&
      !isConcept(index, title) &&
      !stands(index, title) &&
      !stems.some((word) => isStemSaid(index, word))
    );
  });
}

function stands({ library }: SearchIndex, title: string): boolean {
  return [...library.versions.values()].some(({ texts }) =>
    [...texts.values()].some(({ text }) => fold(text).includes(fold(title))),
  );
}

function isStemSaid({ languages }: SearchIndex, word: string): boolean {
  return [...languages.values()].some(({ paragraphs }) => paragraphs.stems.has(word));
}

/** A text without such names. */
export function withoutUnknownNames(index: SearchIndex, text: string): string {
  const left = unknownNames(index, text).reduce((rest, name) => rest.replaceAll(name, " "), text);
  return left.replace(/\s+/gu, " ").trim();
}

function unknownNames(index: SearchIndex, text: string): string[] {
  return findNumberedNames(text).filter((name) => !isSaid(index, name) && !isConcept(index, name));
}

function isConcept({ library }: SearchIndex, name: string): boolean {
  return namesIn(library).has(fold(name));
}

const namesIn = keepPerObject(
  ({ concepts }: Library): ReadonlySet<string> =>
    new Set(concepts.flatMap((concept) => [...namesOf(concept)].map((name) => fold(name)))),
);

/** What is written with a hyphen is said as a whole: "80" alone is not "UN-80". */
function isSaid({ languages }: SearchIndex, name: string): boolean {
  const whole = tokenise(name).at(-1) ?? "";
  return [...languages.values()].some(({ language, paragraphs }) => paragraphs.stems.has(stem(whole, language)));
}
