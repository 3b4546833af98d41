import type { Concept } from "../../domain/concept.ts";
import type { Library } from "../../domain/library.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import type { NameIndex } from "./name-index.ts";

/** What stands in more than this share of the paragraphs is what the document is about: to name it says nothing. */
const MAX_PARAGRAPH_SHARE = 0.35;

const read = new WeakMap<NameIndex, ReadonlySet<string>>();

/**
 * What the whole document is about, by the ids of names: what its title and its first paragraph name in some language, and
 * what a third of its paragraphs do.
 */
export function generalNames(names: NameIndex, { document, versions }: Library): ReadonlySet<string> {
  const known = read.get(names);
  if (known) return known;
  const first = document.paragraphs[0]?.id;
  const opening = [...versions.values()].map(({ language, texts }) => ({
    language,
    text: `${document.structure.titles[language]}\n${(first && texts.get(first)?.text) ?? ""}`,
  }));
  const titled = opening.flatMap(({ language, text }) => names.finder(language)(text));
  const often = [...names.names.values()].filter(
    ({ paragraphs }) => paragraphs.length > MAX_PARAGRAPH_SHARE * document.paragraphs.length,
  );
  const general = new Set([...titled, ...often].map(({ id }) => id));
  read.set(names, general);
  return general;
}

const hasAcronym = (names: Concept["names"]) => Object.values(names).some(({ acronyms }) => acronyms.length > 0);

const unknown = new WeakMap<Library, ReadonlySet<string>>();

/** Concepts with an acronym in some language that no sentence of the document names, by id: bodies of the world. */
export function unknownBodies({ library, concepts }: SearchIndex): ReadonlySet<string> {
  const known = unknown.get(library);
  if (known) return known;
  const named = new Set([...concepts.values()].flatMap((sentences) => sentences.flatMap((ids) => [...ids])));
  const bodies = library.concepts.filter(({ id, names }) => hasAcronym(names) && !named.has(id));
  const ids = new Set(bodies.map(({ id }) => id));
  unknown.set(library, ids);
  return ids;
}
