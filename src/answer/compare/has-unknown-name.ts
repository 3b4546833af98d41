import { namesOf } from "../../domain/concept.ts";
import type { Library } from "../../domain/library.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { findNumberedNames } from "../../text/numbered-names.ts";
import { stem } from "../../text/stem.ts";
import { tokenise } from "../../text/tokenise.ts";

/** Whether a question has a name of letters and figures that no version of the document has: such a name is said as it is or not at all. */
export function hasUnknownName(index: SearchIndex, { text }: Pick<Query, "text">): boolean {
  return unknownNames(index, text).length > 0;
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
