import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { askedThings } from "../../text/asked-things.ts";
import { generalNames } from "../names/general-names.ts";
import type { NameIndex } from "../names/name-index.ts";

/**
 * True where a question asks where something was held that it names, and every place that is given in the paragraphs quoted is
 * given for something else: of the meetings that a paragraph lists, it may say of one alone where that was.
 */
export function lacksPlace(
  { library }: SearchIndex,
  names: NameIndex,
  { text, language }: Query,
  quoted: readonly ParagraphId[],
): boolean {
  const things = askedThings(text);
  if (!things.includes("place") && !things.includes("city")) return false;
  const facts = names.facts.filter(
    ({ asks, paragraphs }) => asks === "place" && paragraphs.some((id) => quoted.includes(id)),
  );
  const asked = names
    .topics(language)(text)
    .filter(({ isWithin }) => !isWithin)
    .map(({ id }) => id);
  const known = new Set(facts.flatMap(({ about, may }) => [...about.flat(), ...may]));
  const general = generalNames(names, library);
  const isOther = (id: string) => names.names.has(id) && !known.has(id) && !general.has(id);
  return (
    facts.length > 0 && asked.some(isOther) && !asked.some((id) => facts.some(({ about }) => about.flat().includes(id)))
  );
}
