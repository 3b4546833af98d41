import type { Language } from "../../domain/language.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { yearsOf } from "../../text/years.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";
import { belongsToOtherOffice } from "./belongs-to-other-office.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import { type PointedPlace, pointSentences } from "./on-point.ts";
import { isSamePlace, type Quoted } from "./quoted.ts";
import { alignToFolded, readTypedValues, wordsAt } from "./read-typed-values.ts";
import { sentenceAt } from "./sentence-at.ts";
import { familyOf, type TypedValue, type ValuedQuery, type ValueFamily, type ValueKind } from "./typed-value.ts";

/** A sentence is on the point where it has this share of what else the question says; one beside a quote needs less of it. */
const MIN_SHARE = 0.8;
const MIN_QUOTED_SHARE = 0.4;
/** Sentences whose shares differ by less are as much on the point. */
const MAX_BEHIND = 0.1;
/** Where hardly any sentence gives a value of such a kind, one that does is meant the sooner. */
const SAID_IN_WORDS: ReadonlySet<ValueKind> = new Set(["anniversary", "duration", "frequency", "format"]);
const MAX_RARE = 6;
const MIN_RARE_SHARE = 0.45;
const MAX_BEHIND_RARE = 0.25;
const MIN_RARE_QUOTED_SHARE = 0.25;
/** Nothing is denied that stands in a sentence so near to the point, or so near behind the quote that corrects. */
const MIN_NEAR_SHARE = 0.4;
const MAX_BEHIND_QUOTE = 0.15;
/** Taking part, or that one could, folded. */
const JOINING = phrasePattern(
  [
    "можно|мож(?:ет|ем|но ли)|подключ\\p{L}+|участвова\\p{L}+|присоедин\\p{L}+|сколько",
    "could|can|possible|join\\p{L}*|connect\\p{L}*|attend\\p{L}*|take part|took part|participat\\p{L}+|how many",
    "pouvai\\p{L}+|peut|pouvoir|possible|participer|assister|suivre|connecter|combien",
    "pod(?:ia|er|ian)|puede[ns]?|posible|participar|asistir|seguir|conectar\\p{L}*|cuant[oa]s",
    "يمكن|ممكن|المشاركه|يشارك|متابعه|كم",
  ],
  "可以|能否|能不能|参加|参与|多少|几",
);
/** How something was held. */
const [ONLINE, BOTH_WAYS] = ["online", "hybrid"];
/** What gives more values than this is not about one of them. */
const MAX_FOUND = 2;

/**
 * Finds a value that a question takes for granted and a sentence on the point gives differently: that sentence says nearly
 * all else that the question says, and no sentence near the point gives the value.
 */
export function findWrongValue(
  index: SearchIndex,
  names: NameIndex,
  { text: written, language, values }: ValuedQuery,
  quoted: Quoted,
): CorrectedPremise | undefined {
  const text = alignToFolded(written);
  // "In person or online?" offers two, and takes neither for granted.
  const isOffered = ({ kind, value }: TypedValue) =>
    SAID_IN_WORDS.has(kind) && values.some((other) => other.kind === kind && other.value !== value);
  // To ask whether one could join from afar says nothing of how it was held.
  const isOfJoining = ({ kind }: TypedValue) => kind === "format" && JOINING.test(fold(text));
  for (const value of values.filter((one) => !isOffered(one) && !isOfJoining(one))) {
    const rest = `${text.slice(0, value.start)} ${text.slice(value.end)}`;
    const points = pointSentences(index, { text: rest, language });
    const valuedAt = (point: PointedPlace) => valuesAt(point, value.kind, names, language);
    const isRare = SAID_IN_WORDS.has(value.kind) && countValued(value.kind, names, language) <= MAX_RARE;
    const gives = (point: PointedPlace) =>
      valuedAt(point)?.values.some((own) => isEqual(own, value)) === true || namesYear(point, value, names, language);
    const isOfSame = (point: PointedPlace) => value.kind === "year" && namesSame(point, rest, names, language);
    const correcting = chooseCorrection(value, points, { valuedAt, gives, isOfSame }, quoted, isRare);
    const isSaid = (one: TypedValue) => values.some((said) => isEqual(one, said));
    // What was held both ways was held online, too; of what was "in person" that is not all.
    const isPart = (one: TypedValue) => value.value === ONLINE && one.value === BOTH_WAYS;
    const free = correcting?.values.filter((one) => !isSaid(one) && !isPart(one)) ?? [];
    // Of years that are mixed up the one that is said may be the right one of another thing.
    const isMixed = value.kind === "year" && values.filter(({ kind }) => kind === "year").length > 1;
    const told = isMixed ? (correcting?.values ?? []) : free;
    // Two years are those of two things, of which the one that is said may be another: "held in 2025, for which anniversary?"
    if (value.kind === "year" && !isMixed && new Set(free.map((one) => one.value)).size > 1) continue;
    if (!correcting || free.length === 0 || new Set(told.map((one) => one.value)).size > MAX_FOUND) continue;
    const { paragraph, sentence, text: own } = correcting.sentence;
    const isOfOther = ({ kind, value: id }: TypedValue) =>
      kind === "country" && belongsToOtherOffice(names, correcting.sentence, id, rest, language);
    if (free.every(isOfOther)) continue;
    const found = told.flatMap((each) => each.called ?? wordsAt(own, each) ?? []);
    const given = wordsAt(written, value) ?? value.value;
    if (found.length > 0) return { paragraph, sentence, premise: { given, found: [...new Set(found)] } };
  }
  return undefined;
}

/** A sentence with its values of one kind. */
interface ValuedPlace {
  readonly point: PointedPlace;
  readonly sentence: NamedSentence;
  readonly values: readonly TypedValue[];
}

interface ValueReading {
  readonly valuedAt: (point: PointedPlace) => ValuedPlace | undefined;
  readonly gives: (point: PointedPlace) => boolean;
  readonly isOfSame: (point: PointedPlace) => boolean;
}

/**
 * The sentence that corrects a value: a quoted one before any other. Values are read only where they can count.
 * @param points best first
 * @param reading `valuedAt`: the sentence at a point, where it gives any value of the kind; `gives`: whether it gives the one asked about; `isOfSame`: whether it is of
 * the same thing, however little else it says
 * @param isRare whether hardly any sentence gives a value of this kind
 */
function chooseCorrection(
  asked: TypedValue,
  points: readonly PointedPlace[],
  { valuedAt, gives, isOfSame }: ValueReading,
  { places, isAnswer }: Quoted,
  isRare: boolean,
): ValuedPlace | undefined {
  const best = points[0]?.share ?? 0;
  const isQuoted = (point: PointedPlace) => places.some((place) => isSamePlace(place, point));
  const isBeside = (point: PointedPlace) => places[0]?.paragraph === point.paragraph;
  const isOnPoint = (point: PointedPlace) => {
    if (asked.kind === "person") return isAnswer && isQuoted(point) && point.share >= MIN_SHARE;
    if (isQuoted(point) || isBeside(point))
      return point.share >= (isAnswer && (isRare || asked.kind === "day") ? MIN_RARE_QUOTED_SHARE : MIN_QUOTED_SHARE);
    if (!isAnswer) return false;
    return (
      point.share >=
      (isRare ? Math.max(MIN_RARE_SHARE, best - MAX_BEHIND_RARE) : Math.max(MIN_SHARE, best - MAX_BEHIND))
    );
  };
  const onPoint = points.filter(isOnPoint).flatMap((point) => valuedAt(point) ?? []);
  const chosen = onPoint.find(({ point }) => isQuoted(point)) ?? onPoint[0];
  if (!chosen) return undefined;
  const near =
    isAnswer && isQuoted(chosen.point) && asked.kind !== "person"
      ? chosen.point.share - MAX_BEHIND_QUOTE
      : MIN_NEAR_SHARE;
  const isNear = (point: PointedPlace) => point.share >= near || isQuoted(point);
  return points.some((point) => (isNear(point) || isOfSame(point)) && gives(point)) ? undefined : chosen;
}

/** Whether a sentence names all that the rest of a question names: a body meets in more years than one. */
function namesSame(point: PointedPlace, rest: string, names: NameIndex, language: Language): boolean {
  const find = names.finder(language);
  const asked = find(rest).filter(({ isWithin }) => !isWithin);
  const named = new Set(find(sentenceAt(names, point, language)?.text ?? "").map(({ id }) => id));
  return asked.length > 0 && asked.every(({ id }) => named.has(id));
}

/** A year may stand in the name of a document ("beyond 2015"): it is no time of anything there, and not wrong either. */
function namesYear(point: PointedPlace, { kind, value }: TypedValue, names: NameIndex, language: Language): boolean {
  return kind === "year" && yearsOf(sentenceAt(names, point, language)?.text ?? "").includes(value);
}

function isEqual(one: TypedValue, other: TypedValue): boolean {
  return one.kind === other.kind && one.value === other.value;
}

function countValued(kind: ValueKind, names: NameIndex, language: Language): number {
  return names.sentences(language).filter((one) => valuesOf(one, kind, names, language).length > 0).length;
}

const read: Readonly<Record<ValueFamily, WeakMap<NamedSentence, readonly TypedValue[]>>> = {
  numbers: new WeakMap(),
  names: new WeakMap(),
  words: new WeakMap(),
};

/** The values of a kind that a sentence gives; each sentence is read once. */
function valuesOf(sentence: NamedSentence, kind: ValueKind, names: NameIndex, language: Language): TypedValue[] {
  const family = familyOf(kind);
  const values = read[family].get(sentence) ?? readTypedValues(alignToFolded(sentence.text), language, names, [family]);
  read[family].set(sentence, values);
  return values.filter((value) => value.kind === kind);
}

function valuesAt(point: PointedPlace, kind: ValueKind, names: NameIndex, language: Language): ValuedPlace | undefined {
  const sentence = sentenceAt(names, point, language);
  if (!sentence) return undefined;
  const values = valuesOf(sentence, kind, names, language);
  return values.length > 0 ? { point, sentence, values } : undefined;
}
