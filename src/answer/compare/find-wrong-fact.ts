import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { FACT_KINDS, type Fact, type FactKind, type NameKind } from "../../domain/name.ts";
import { findMatches } from "../../text/find-matches.ts";
import { buildNameFinder, type NameSpan } from "../../text/name-finder.ts";
import type { NameIndex } from "../names/name-index.ts";
import { SENTENCE_END } from "../question/sentence-end.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import { joinsNames } from "./joins-names.ts";
import type { Place } from "./on-point.ts";
import { isSamePlace, quotedFirst } from "./quoted.ts";
import { readCountryOfCity } from "./read-named-values.ts";
import { alignToFolded, readTypedValues, wordsAt } from "./read-typed-values.ts";
import type { TypedValue, ValuedQuery, ValueKind } from "./typed-value.ts";

/** The kinds of thing that a fact of a kind may be taken for, each compared with its own kind alone. */
const NAMED: Readonly<Partial<Record<FactKind, readonly NameKind[]>>> = {
  person: ["person"],
  place: ["city", "country"],
};
const TYPED: Readonly<Partial<Record<FactKind, readonly ValueKind[]>>> = {
  date: ["year", "month", "day"],
  place: ["city", "country", "seat"],
  symbol: ["symbol"],
};

const SENTENCE_ENDS = new RegExp(SENTENCE_END, "gu");

/**
 * Finds what a question takes for granted of a thing whose fact the document gives: it names all that the fact is about, and
 * one value of its kind, another one.
 */
export function findWrongFact(
  names: NameIndex,
  { text: written, language, values }: ValuedQuery,
  places: readonly Place[],
): CorrectedPremise | undefined {
  const text = alignToFolded(written);
  const spans = names
    .topics(language)(text)
    .filter(({ isWithin }) => !isWithin);
  const asked = new Set(spans.map(({ id }) => id));
  for (const kind of FACT_KINDS) {
    const own = fittingFacts(
      names.facts.filter((fact) => fact.asks === kind),
      asked,
    );
    const typed = correctTyped(own, values, names, language);
    const found =
      correctNamed(own, spans, text, names) ?? (typed && isSaidOf(typed.given, own, spans, text) ? typed : undefined);
    const quote = found && quoteFact(found.fact, names, language, places);
    if (found && quote) {
      const { paragraph, sentence, words } = quote;
      const right = found.year ?? words;
      const premise = { given: wordsAt(written, found.given) ?? right, found: [right] };
      const isOther = (span: NameSpan) => names.names.has(span.id) && !isOf(found.fact, span);
      const isAlone = spans.every((span) => !isOther(span) || overlaps(span, found.given));
      return { paragraph, sentence, premise, ...(isAlone && { isFact: true as const }) };
    }
  }
  return undefined;
}

/** Whether the sentence that gives a value names what one of some facts is about: in a story others are told of elsewhere. */
function isSaidOf(given: Span, facts: readonly Fact[], spans: readonly NameSpan[], text: string): boolean {
  const ends = findMatches(text, SENTENCE_ENDS).map(({ index, 0: mark }) => index + mark.length);
  const start = Math.max(0, ...ends.filter((end) => end <= given.start));
  const end = Math.min(text.length, ...ends.filter((one) => one >= given.end));
  const said = new Set(spans.filter((span) => start <= span.start && span.end <= end).map(({ id }) => id));
  return facts.some(({ about }) => about.some((all) => all.every((id) => said.has(id))));
}

/** Whether a fact is about something, or may have it said besides. */
function isOf({ about, may }: Fact, { id }: NameSpan): boolean {
  return about.flat().includes(id) || may.includes(id);
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Facts about what the question is about, those about most. */
function fittingFacts(facts: readonly Fact[], asked: ReadonlySet<string>): Fact[] {
  const sizeOf = ({ about }: Fact) =>
    Math.max(0, ...about.filter((all) => all.every((id) => asked.has(id))).map((all) => all.length));
  const most = Math.max(1, ...facts.map(sizeOf));
  return facts.filter((fact) => sizeOf(fact) === most);
}

/** What a fact corrects. */
interface Corrected {
  readonly fact: Fact;
  readonly given: Span;
  /** Where it corrects a year, that alone. */
  readonly year?: string;
}

/** Corrects the one thing of a fact's kind that is named and is neither the fact's nor what it is about. */
function correctNamed(
  facts: readonly Fact[],
  spans: readonly NameSpan[],
  text: string,
  names: NameIndex,
): Corrected | undefined {
  const [fact, ...others] = facts;
  const kinds = NAMED[fact?.asks as FactKind];
  if (!fact || !kinds || others.length > 0) return undefined;
  const own = names
    .finder("en")(fact.forms.en[0] as string)
    .map(({ id }) => id);
  const kindOf = (id: string) => names.names.get(id)?.kind;
  const isOfKind = (id: string) =>
    own.some((one) => kindOf(one) === kindOf(id)) && kinds.includes(kindOf(id) as NameKind);
  const isNamed = ({ id }: NameSpan) => own.includes(id) || fact.may.includes(id) || fact.about.flat().includes(id);
  const named = spans.filter(({ id }) => isOfKind(id));
  const [given] = named;
  if (given && joinsAbout(given, fact, spans, text)) return undefined;
  return given && named.length === 1 && !isNamed(given) ? { fact, given } : undefined;
}

/** Whether somebody is named beside whom a fact tells of, and not in that one's place. */
function joinsAbout(given: NameSpan, { about }: Fact, spans: readonly NameSpan[], text: string): boolean {
  const own = spans.filter(({ id }) => about.flat().includes(id));
  return own.some(({ start, end }) =>
    joinsNames(start >= given.end ? text.slice(given.end, start) : text.slice(end, given.start)),
  );
}

/** Corrects the one date, place or symbol that no fact about any of this gives; of several facts the nearest in time is meant. */
function correctTyped(
  facts: readonly Fact[],
  values: readonly TypedValue[],
  names: NameIndex,
  language: Language,
): Corrected | undefined {
  const asks = facts[0]?.asks;
  const kinds = TYPED[asks as FactKind] ?? [];
  if (!values.some(({ kind }) => kinds.includes(kind))) return undefined;
  const about = new Set(facts.flatMap((fact) => fact.about.flat()));
  const related = names.facts.filter((fact) => fact.asks === asks && fact.about.flat().some((id) => about.has(id)));
  const known = related.flatMap((fact) => valuesOf(fact, names, language));
  for (const kind of kinds) {
    const [given, ...others] = ofKind(values, kind, names);
    if (!given || others.length > 0 || known.some((one) => one.kind === kind && one.value === given.value)) continue;
    const distances = related.flatMap((fact) => {
      const own = valuesOf(fact, names, language).find((value) => value.kind === kind);
      return own ? [{ fact, own: own.value, distance: distanceOf(own.value, given.value) }] : [];
    });
    const nearest = distances.sort((a, b) => a.distance - b.distance)[0];
    if (nearest) return { fact: nearest.fact, given, ...(kind === "year" && { year: nearest.own }) };
  }
  return undefined;
}

/** The values of a kind; where no country is said, that of a city: "in Geneva" is not in Norway. */
function ofKind(values: readonly TypedValue[], kind: ValueKind, names: NameIndex): readonly TypedValue[] {
  const own = values.filter((value) => value.kind === kind);
  if (kind !== "country" || own.length > 0) return own;
  return values.filter((value) => value.kind === "city").flatMap((city) => readCountryOfCity(city, names) ?? []);
}

/** In years, where values are years; what is later counts as a little nearer. */
function distanceOf(own: string, given: string): number {
  const distance = Number(own) - Number(given);
  return Number.isNaN(distance) ? 0 : Math.abs(distance - 0.1);
}

const read = new WeakMap<readonly string[], readonly TypedValue[]>();

/** The values of a fact's forms in a language, read once. */
function valuesOf({ forms }: Fact, names: NameIndex, language: Language): readonly TypedValue[] {
  const own = forms[language];
  const values = read.get(own) ?? own.flatMap((form) => readTypedValues(alignToFolded(form), language, names));
  read.set(own, values);
  return values;
}

/** What a fact gives, where it is quoted, or else in the first of its paragraphs: that of both events before that of one. */
function quoteFact(fact: Fact, names: NameIndex, language: Language, places: readonly Place[]) {
  const find = buildNameFinder([{ id: fact.id, forms: fact.forms[language], isOpen: false }], language);
  const rankOf = (one: Place) =>
    places.some((place) => isSamePlace(place, one)) ? -1 : fact.paragraphs.indexOf(one.paragraph);
  const own = quotedFirst(names.sentences(language), places).filter((one) => fact.paragraphs.includes(one.paragraph));
  for (const { paragraph, sentence, text } of own.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const [span] = find(text);
    const words = fact.asks === "person" ? (fact.forms[language][0] as string) : text.slice(span?.start, span?.end);
    if (span) return { paragraph, sentence, words };
  }
  return undefined;
}
