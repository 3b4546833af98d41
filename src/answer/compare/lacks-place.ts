import type { Language } from "../../domain/language.ts";
import type { NameKind } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import { generalNames } from "../names/general-names.ts";
import type { NameIndex } from "../names/name-index.ts";

const PLACES: ReadonlySet<NameKind | undefined> = new Set(["city", "country"]);
/** What is held nowhere, or in a place without a name, in the source's language. */
const NAMELESS_PLACE = /онлайн|формате|штаб-?квартир|виртуальн/u;

/** True where a question asks for a city or a venue, and the quotes name no place at all. @param quoted in the source's words, without the documents they name */
export function givesNoPlace(names: NameIndex, question: string, quoted: readonly string[], source: Language): boolean {
  if (!asksPlace(question) || quoted.length === 0) return false;
  // Where no place is known by name, none is found in what gives one.
  if (![...names.names.values()].some(({ kind }) => PLACES.has(kind))) return false;
  const namesPlace = (text: string) =>
    names
      .finder(source)(text)
      .some(({ id }) => PLACES.has(names.names.get(id)?.kind));
  return !quoted.some((text) => namesPlace(text) || NAMELESS_PLACE.test(fold(text)));
}

function asksPlace(question: string): boolean {
  const things = askedThings(question);
  return things.includes("place") || things.includes("city");
}

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
  if (!asksPlace(text)) return false;
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
