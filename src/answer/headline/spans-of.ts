import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { NameKind } from "../../domain/name.ts";
import { findDates } from "../../text/date-spans.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";

/** A place in a sentence that could answer, and what it comes to: the same thing in other words has the same value. */
export interface ValuedSpan extends Span {
  readonly value: string;
}

/** "2025 года" is 2025. */
const UNIT = writeOut(/[\s\u00a0]?(?:год\p{L}*|гг?\.)$|年$/u);
const SYMBOL = writeOut(/(?<![\p{L}\p{N}])[AE]\/(?:RES|CONF|AC)?\/?[\p{L}\p{N}./-]*\d/gu);
const PLACES: readonly NameKind[] = ["country", "city"];

/** Dates that stand in a sentence by themselves, not in the name of something ("the 2030 Agenda", "(Rev. Bucharest, 2022)"). */
export function dateSpans({ text, spans }: NamedSentence, language: Language): ValuedSpan[] {
  return findDates(text, language)
    .filter((date) => !spans.some((name) => name.start < date.end && date.start < name.end))
    .map((date) => ({ ...date, value: fold(text.slice(date.start, date.end)).replace(UNIT, "") }));
}

/** Countries and cities that a sentence names as places, not within a title. */
export function placeSpans(sentence: NamedSentence, index: NameIndex): ValuedSpan[] {
  return namedSpans(sentence, index, PLACES);
}

export function personSpans(sentence: NamedSentence, index: NameIndex): ValuedSpan[] {
  return namedSpans(sentence, index, ["person"]);
}

/** Symbols such as A/RES/80/173. */
export function symbolSpans({ text }: NamedSentence): ValuedSpan[] {
  return findMatches(text, SYMBOL).map(({ 0: value, index }) => ({ start: index, end: index + value.length, value }));
}

function namedSpans({ spans }: NamedSentence, index: NameIndex, kinds: readonly NameKind[]): ValuedSpan[] {
  return spans
    .filter(({ id, isWithin }) => !isWithin && kinds.includes(index.names.get(id)?.kind as NameKind))
    .map(({ id, start, end }) => ({ start, end, value: id }));
}
