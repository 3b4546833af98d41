import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { countryOfCity, listCities } from "../../text/cities.ts";
import { countriesIn, countryId, isCountry, isOrdinaryWord, isOtherWord } from "../../text/countries.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { keepPerLanguage } from "../../text/keep-per-language.ts";
import { writeOut } from "../../text/letters.ts";
import { buildNameFinder, type NameFinder, type NameSpan } from "../../text/name-finder.ts";
import { countryOfAdjective } from "../../text/nationality.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { TypedValue } from "./typed-value.ts";

/** The countries, cities and persons that a text names, those of the document by their own ids. */
export function readNamedValues(text: string, language: Language, index: NameIndex): TypedValue[] {
  const named = index
    .finder(language)(text)
    .filter(({ isWithin }) => !isWithin);
  const own = named.flatMap(({ id, start, end }): TypedValue[] => {
    const { kind, forms } = index.names.get(id) ?? {};
    const isValue = kind === "city" || kind === "country" || kind === "person";
    return isValue ? [{ kind, value: id, start, end, called: forms?.[language][0] as string }] : [];
  });
  const isNamed = (span: Span) => named.some(({ start, end }) => start < span.end && span.start < end);
  const others = worldFinder(language)(text)
    .filter((span) => !isNamed(span) && isWrittenAsName(text.slice(span.start, span.end), span.id, language))
    .map(({ id, start, end }): TypedValue => ({ kind: isCountry(id) ? "country" : "city", value: id, start, end }));
  const adjectives = readAdjectives(text, language, index).filter(
    (span) => !isNamed(span) && !others.some((other) => other.start < span.end && span.start < other.end),
  );
  return [...own, ...others, ...adjectives, ...readSeats(text, named, index)];
}

/** What makes a body's name that of a house, before or behind it; folded. */
const HOUSE =
  "headquarters?|hq|offices?|premises|building|siege|bureaux?|locaux|sede|oficinas?|штаб-?квартир\\p{L}*|офис\\p{L}*|здани\\p{L}*|(?:ب|ل)?مقر|(?:ب|ل)?مكتب|总部|办事处|大楼";
const BEFORE = writeOut(
  new RegExp(String.raw`(?<!\p{L})(?:${HOUSE})(?: (?:de|del|of|du|des))?(?: (?:la|the|l))?[ '’]*$`, "u"),
);
const BEHIND = writeOut(new RegExp(String.raw`^(?: \p{L}+)? ?(?:${HOUSE})(?!\p{L})`, "u"));

/** Bodies as the places where they sit: "at the UNESCO liaison office". */
function readSeats(text: string, named: readonly NameSpan[], index: NameIndex): TypedValue[] {
  const folded = fold(text);
  return named.flatMap(({ id, start, end }): TypedValue[] => {
    if (index.names.get(id)?.kind !== "body") return [];
    const before = BEFORE.exec(folded.slice(0, start));
    const behind = BEHIND.exec(folded.slice(end));
    if (!before && !behind) return [];
    return [{ kind: "seat", value: id, start: before?.index ?? start, end: end + (behind?.[0].length ?? 0) }];
  });
}

/** "Южноафриканский министр", "the Kenyan minister". */
function readAdjectives(text: string, language: Language, index: NameIndex): TypedValue[] {
  const words = findMatches(text, /[\p{L}\p{M}-]+/gu);
  return words.flatMap((match, i) => {
    const next = words[i + 1];
    const two = next && fold(`${match[0]} ${next[0]}`);
    const id = (two !== undefined && findPair(two, language)) || countryOfAdjective(fold(match[0]), language);
    if (!id || isOrdinaryWord(id)) return [];
    const isPair = two !== undefined && findPair(two, language) === id;
    const end = isPair && next ? next.index + next[0].length : match.index + match[0].length;
    return [{ kind: "country", value: ownCountry(id, index), start: match.index, end }];
  });
}

function findPair(two: string, language: Language): string | undefined {
  return /^(?:south|sud) /u.test(two) ? countryOfAdjective(two, language) : undefined;
}

/** The country that a city lies in, as a value that stands where the city does. @returns undefined where that is not known */
export function readCountryOfCity(city: TypedValue, index: NameIndex): TypedValue | undefined {
  const code = countryOfCity(index.names.get(city.value)?.forms.en[0] ?? city.value);
  return code === undefined ? undefined : { ...city, kind: "country", value: ownCountry(countryId(code), index) };
}

/** A country of the world by the id it has among the document's names, where it has one. */
function ownCountry(id: string, index: NameIndex): string {
  const name = isOrdinaryWord(id) ? undefined : countriesIn("en").get(id);
  const own =
    name &&
    index
      .finder("en")(name)
      .find((span) => index.names.get(span.id)?.kind === "country");
  return own ? own.id : id;
}

/** Finds a country or a city of the world that the document need not name. */
const worldFinder = keepPerLanguage((language): NameFinder => {
  const patterns = [...worldNames(language)].map(([id, name]) => ({ id, forms: [name], isOpen: false }));
  return buildNameFinder(patterns, language);
});

/**
 * "дана" is no Denmark: where the script has capitals, a short name needs one; a shorter one where a country is written in one
 * way alone ("kenya"). Cities are ordinary words too often ("nice").
 */
const MIN_PLAIN_LETTERS = { inflected: 6, country: 4, city: 6 } as const;

function isWrittenAsName(word: string, id: string, language: Language): boolean {
  if (language === "zh") return true;
  // The stem of an adjective may be that of another place.
  if (language === "ar") return isArabicName(plainArabic(word), plainArabic(worldNames(language).get(id) ?? ""));
  // "Francs" has the stem of France: only Russian writes the name of a country in several ways.
  if (language !== "ru" && lettersOf(word) !== lettersOf(worldNames(language).get(id) ?? "")) return false;
  // "Данным" has the stem of "Дания".
  if (!/^\p{Lu}/u.test(word) && isCountry(id) && isOtherWord(id, language, word)) return false;
  const least = language === "ru" ? "inflected" : isCountry(id) ? "country" : "city";
  return /^\p{Lu}/u.test(word) || word.length >= MIN_PLAIN_LETTERS[least];
}

function lettersOf(text: string): string {
  return fold(text).replace(/\P{L}+/gu, "");
}

/** A name with no more than what Arabic writes on to its beginning: "financial" begins like Mali. */
function isArabicName(word: string, name: string): boolean {
  return word.endsWith(name) && /^[وفبلك]{0,2}$/u.test(word.slice(0, word.length - name.length));
}

function plainArabic(text: string): string {
  return fold(text).replace(/(?<!\p{L})ال/gu, "");
}

/** What countries and cities are called in a language, by their ids. */
const worldNames = keepPerLanguage((language): ReadonlyMap<string, string> => {
  const lands = [...countriesIn(language)].filter(([id]) => !isOrdinaryWord(id));
  return new Map([...lands, ...listCities(language).map(({ id, name }) => [id, name] as const)]);
});
