import type { AnswerSentence } from "../../domain/answer.ts";
import { isPreferred } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import { FRONT, type ParagraphId, sectionOf } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { citeSentence } from "../cite.ts";
import { citeItems } from "../draft/cite-items.ts";
import { completeSentences, findKnownSet } from "../draft/complete-sentences.ts";
import type { DraftedAnswer } from "../draft/drafted-answer.ts";
import { chooseLines, type Line } from "./choose-lines.ts";
import type { TopicParagraphs } from "./find-topic-paragraphs.ts";

/** What an outline is made of. */
export interface OutlineOrder {
  readonly paragraphs: TopicParagraphs;
  /**
   * Of a subject: what says the same as a paragraph of the preferred part is named and not quoted, and so is the front page.
   * Of a section: all of it is told, and what room is left goes to its further sentences.
   */
  readonly of: "subject" | "section";
  /** All that is said of a subject is wanted: then more of it is read. */
  readonly isWhole?: boolean;
  /** Which paragraphs may be quoted (find-saying.ts). */
  readonly isSaying: (id: ParagraphId) => boolean;
}

/** An outline is read at a glance: so many characters of quotes. What does not fit is named as *see also*. */
const MAX_OUTLINE_CHARS = 1950;
/** Of a section no paragraph is left out; where that makes the outline longer, its quotes are shown shortened. */
const MAX_SECTION_CHARS = 4000;
/** Of a subject of which all is wanted more is quoted, and the longest quotes are shown shortened. */
const MAX_WHOLE_CHARS = 3200;
const MAX_LINES_EACH = 4;
const MAX_LINE_CHARS = 600;

/**
 * An outline of a subject or a section: the most telling sentence of each paragraph, then of a subject what the known
 * questions say belongs to it, then what else carries a figure or a duty, as far as it stays short; in document order. The
 * gate is not asked: the words stand in the text.
 */
export function answerOutline(
  index: SearchIndex,
  order: OutlineOrder,
  query: Query,
  retrieval: Retrieval,
  language: Language,
): DraftedAnswer {
  const chosen = new Set(chooseOutline(index, order, query, retrieval, language).map(placeKey));
  const places = index.sentences.filter((place) => chosen.has(placeKey(place)));
  const sentences = places.flatMap((place) => citePlace(index, place, language));
  const quoted = new Set(places.map(({ paragraph }) => paragraph));
  return {
    outcome: "answered",
    draft: {
      mode: order.of === "section" || order.paragraphs.size > 1 ? "list" : "extractive",
      sentences: [...new Map(sentences.map((each) => [each.text, each])).values()],
    },
    closest: [],
    related: [],
    missing: [],
    gate: null,
    seeAlso: [...order.paragraphs.keys()].filter((id) => !quoted.has(id)),
  };
}

/** The places that an outline quotes. */
function chooseOutline(
  index: SearchIndex,
  { of, paragraphs, isSaying, isWhole = false }: OutlineOrder,
  query: Query,
  retrieval: Retrieval,
  language: Language,
): SentencePlace[] {
  const most = isWhole ? MAX_WHOLE_CHARS : MAX_OUTLINE_CHARS;
  const told = of === "subject" ? withoutRestatements(index, paragraphs, isSaying) : [...paragraphs.keys()];
  const ranked = rankByRelevance(index, told, paragraphs, retrieval);
  const known = findKnownSet(index, retrieval.neighbours);
  const lines = new Map(
    ranked.map(({ id }) => [id, chooseLines(index, id, paragraphs.get(id) ?? new Set(), numbersIn(known, id))]),
  );
  const lengthOfPlace = (place: SentencePlace) => lengthOf(citePlace(index, place, language));
  const { about, mentions } = firstLines(ranked, lines, lengthOfPlace);
  const firsts = [...about, ...mentions];
  const further = firsts.flatMap(({ paragraph }) => lines.get(paragraph)?.slice(1) ?? []);
  const room = createRoom(lengthOfPlace);
  if (of === "section") room.take(firsts, MAX_SECTION_CHARS);
  else {
    const completed = completeSentences(index, query, retrieval, firsts);
    room.take(about.slice(0, 1), most);
    room.take(openingOf(ranked, paragraphs, retrieval), most);
    room.take(about, most);
    room.take(
      completed.filter(
        ({ paragraph }) => told.includes(paragraph) || (!paragraphs.has(paragraph) && isSaying(paragraph)),
      ),
      most,
    );
    room.take(mentions, most);
  }
  room.take(further.filter(({ isOperative }) => isOperative).map(toPlace), most);
  // Of a subject that one paragraph alone names, what is neither said of it nor asked is about something else.
  if (of === "section" || (firsts.length === 1 && paragraphs.size > 1)) room.take(further.map(toPlace), most);
  return room.places;
}

/** What fewer paragraphs name may be a thing that one of their sentences tells of. */
const MIN_PARAGRAPHS = 3;

/** How the paragraph that the search finds first opens, where it is about the subject: it tells what that is, beside what is asked of it. */
function openingOf(
  ranked: readonly RankedParagraph[],
  paragraphs: TopicParagraphs,
  { candidates }: Retrieval,
): SentencePlace[] {
  const nearest = ranked.find(({ id }) => id === candidates[0]?.paragraph);
  return nearest && nearest.relevance >= 1 && paragraphs.size >= MIN_PARAGRAPHS
    ? [{ paragraph: nearest.id, number: 1 }]
    : [];
}

function toPlace({ paragraph, sentence }: Line): SentencePlace {
  return { paragraph, number: sentence + 1 };
}

interface Room {
  readonly places: SentencePlace[];
  /** Takes those that are not there yet and for which there is room. */
  readonly take: (places: readonly SentencePlace[], most: number) => void;
}

/** Room for so many characters of quotes; the very first place is taken in any case. */
function createRoom(lengthOfPlace: (place: SentencePlace) => number): Room {
  const taken: SentencePlace[] = [];
  let used = 0;
  const fits = (place: SentencePlace, most: number) =>
    taken.length === 0 || (used + lengthOfPlace(place) <= most && perParagraph(taken, place) < MAX_LINES_EACH);
  const take = (places: readonly SentencePlace[], most: number) => {
    for (const place of places) {
      if (taken.some((other) => placeKey(other) === placeKey(place)) || !fits(place, most)) continue;
      taken.push(place);
      used += lengthOfPlace(place);
    }
  };
  return { places: taken, take };
}

function perParagraph(places: readonly SentencePlace[], { paragraph }: SentencePlace): number {
  return places.filter((other) => other.paragraph === paragraph).length;
}

/** Which sentences of a paragraph are among some, from 0. */
function numbersIn(places: readonly SentencePlace[], paragraph: ParagraphId): Set<number> {
  return new Set(places.filter((place) => place.paragraph === paragraph).map(({ number }) => number - 1));
}

/** Without what says the same as a paragraph of the preferred part that is told anyway, without the front page's fields and whatever else may not be quoted. */
function withoutRestatements(
  { library, restatements }: SearchIndex,
  paragraphs: TopicParagraphs,
  isSaying: OutlineOrder["isSaying"],
): ParagraphId[] {
  const { structure } = library.document;
  const telling = [...paragraphs.keys()].filter((id) => {
    const said = restatements.get(id)?.some((other) => paragraphs.has(other)) ?? false;
    return (isPreferred(structure, id) || !said) && sectionOf(id) !== FRONT && isSaying(id);
  });
  return telling.length > 0 ? telling : [...paragraphs.keys()];
}

interface RankedParagraph {
  readonly id: ParagraphId;
  /** From 1 on it is about the subject, not only a paragraph that mentions it. */
  readonly relevance: number;
}

/**
 * Those that open with the subject before those that mention it, the preferred part before others, unless the search finds another much
 * nearer: what opens with a subject may ask those who work on it for something else.
 */
function rankByRelevance(
  { library }: SearchIndex,
  told: readonly ParagraphId[],
  paragraphs: TopicParagraphs,
  { candidates }: Retrieval,
): RankedParagraph[] {
  const { structure } = library.document;
  const scores = new Map(candidates.map(({ paragraph, score }) => [paragraph, score]));
  const relevance = (id: ParagraphId) =>
    Number(paragraphs.get(id)?.has(0) ?? false) + Number(isPreferred(structure, id)) + (scores.get(id) ?? 0);
  const rank = (id: ParagraphId) => relevance(id) + 2 * (scores.get(id) ?? 0);
  return told.toSorted((a, b) => rank(b) - rank(a)).map((id) => ({ id, relevance: relevance(id) }));
}

/**
 * The first line of each paragraph, by relevance. One that would fill the outline alone gives way to the short ones of
 * paragraphs that are about the subject, but not to mere mentions, and the most relevant one to none.
 */
function firstLines(
  ranked: readonly RankedParagraph[],
  lines: ReadonlyMap<ParagraphId, readonly Line[]>,
  lengthOfPlace: (place: SentencePlace) => number,
): { readonly about: SentencePlace[]; readonly mentions: SentencePlace[] } {
  const firstOf = ({ id }: RankedParagraph) => (lines.get(id)?.slice(0, 1) ?? []).map(toPlace);
  const about = ranked.filter(({ relevance }) => relevance >= 1).flatMap(firstOf);
  const others = about.slice(1);
  const isLong = (place: SentencePlace) => lengthOfPlace(place) > MAX_LINE_CHARS;
  return {
    about: [...about.slice(0, 1), ...others.filter((place) => !isLong(place)), ...others.filter(isLong)],
    mentions: ranked.filter(({ relevance }) => relevance < 1).flatMap(firstOf),
  };
}

function citePlace(index: SearchIndex, { paragraph, number }: SentencePlace, language: Language): AnswerSentence[] {
  return [
    citeSentence(index.library, language, paragraph, number - 1),
    ...citeItems(index, language, paragraph, number - 1),
  ];
}

function lengthOf(sentences: readonly AnswerSentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}
