import type { AnswerSentence, MissingAspect } from "../../domain/answer.ts";
import type { DecisiveThing } from "../../domain/asked-thing.ts";
import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { cutSpans } from "../../text/cut-spans.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { yearsOf } from "../../text/years.ts";
import { sourceQuotes, sourceVersion } from "../cite.ts";
import type { NameIndex } from "../names/name-index.ts";
import { readKinds } from "../question/read-kinds.ts";
import { tellsCountryGroup } from "./country-group.ts";
import { findLackedThings } from "./find-lacked-things.ts";
import { findMissingAspects, namesPerson } from "./find-missing-aspects.ts";
import { givesAspect } from "./gives-aspect.ts";
import { lacksContent } from "./lacks-content.ts";
import { lacksEach } from "./lacks-each.ts";
import { lacksGroup, lacksYearOfGroup } from "./lacks-group.ts";
import { givesNoPlace, lacksPlace } from "./lacks-place.ts";
import { lacksReason } from "./lacks-reason.ts";
import { lacksTime, lacksTimeOfShare, lacksYearOfPlace } from "./lacks-time.ts";

/** A question is held against few quotes, and against these by several that look at its answer. */
const MAX_KEPT = 24;
const keptFor = keepPerObject((_: NameIndex) => new Map<string, readonly MissingAspect[]>());

/** What is asked for and not given: told by the words that are quoted, and by what people ask their paragraphs for. */
export function findGaps(
  index: SearchIndex,
  names: NameIndex,
  query: Query,
  quoted: readonly AnswerSentence[],
): readonly MissingAspect[] {
  const kept = keptFor(names);
  const key = keyOf(query, quoted);
  const gaps = kept.get(key) ?? compare(index, names, query, quoted);
  kept.set(key, gaps);
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  return gaps;
}

function keyOf({ text, language }: Query, quoted: readonly AnswerSentence[]): string {
  const places = quoted.flatMap(({ citations }) =>
    citations.map((one) => `${one.language} ${one.paragraph} ${one.start} ${one.end}`),
  );
  return [language, text, ...places].join("\n");
}

function compare(
  index: SearchIndex,
  names: NameIndex,
  query: Query,
  quoted: readonly AnswerSentence[],
): MissingAspect[] {
  const { text: question } = query;
  const citations = quoted.flatMap((sentence) => sentence.citations);
  const source = sourceQuotes(quoted);
  const best = citations[0]?.paragraph;
  const paragraphs = [...new Set(citations.map(({ paragraph }) => paragraph))];
  const lackedBy = paragraphs.map((paragraph) => findLackedThings(index, question, paragraph));
  const lacked = (lackedBy[0] ?? []).filter((thing) => lackedBy.every((things) => things.includes(thing)));
  // Whoever is quoted by name is a speaker, and what has changed between two years began in one, though people may not ask this paragraph for it.
  const isShown = (thing: DecisiveThing) =>
    (thing === "speaker" && namesPerson(fold(source.join("\n")))) ||
    (thing === "beginning" && source.some((quote) => yearsOf(quote).length > 1));
  const named = lacked.filter((thing) => !isShown(thing)).map((thing) => GAP_OF[thing]);
  const reason: MissingAspect[] =
    best !== undefined && lacksReason(index, question, best, source[0] ?? "") ? ["reason"] : [];
  const { language } = sourceVersion(index.library);
  const dated = withoutDocuments(names, language, source);
  const hasNoPlace =
    lacksPlace(index, names, query, paragraphs) ||
    lacksYearOfPlace(names, query, paragraphs) ||
    givesNoPlace(names, question, dated, language);
  const place: MissingAspect[] = hasNoPlace ? ["city"] : [];
  const isOfOtherTime = lacksTime(names, query, paragraphs) || lacksYearOfGroup(names, query);
  const time: MissingAspect[] = isOfOtherTime ? ["other_time"] : [];
  const date: MissingAspect[] = lacksTimeOfShare(names, query) ? ["date"] : [];
  const isSplit = lacksGroup(names, query) || lacksEach(question, source);
  const group: MissingAspect[] = isSplit ? ["breakdown"] : [];
  const content: MissingAspect[] = lacksContent(index, names, query) ? ["title"] : [];
  const all = new Set([
    ...findMissingAspects(question, source, dated),
    ...named,
    ...place,
    ...reason,
    ...time,
    ...date,
    ...group,
    ...content,
  ]);
  // "On whose money?" is told by "within existing resources".
  if (all.has("donor") && givesAspect(question, source, "donor")) all.delete("donor");
  if (all.has("country") && tellsCountryGroup(question, quoted)) all.delete("country");
  if (all.has("figure") && listsCounted(names, query, quoted)) all.delete("figure");
  // What gives no year gives no year without its day.
  const isUndated = yearsOf(dated.join("\n")).length === 0;
  if (isUndated && all.delete("day")) all.add("date");
  return [...all].filter((gap) => !(SAID_BY[gap] && all.has(SAID_BY[gap])));
}

/** Quotes without the documents that they name: the 2030 Agenda tells no year of anything. */
function withoutDocuments(names: NameIndex, language: Language, quotes: readonly string[]): string[] {
  const documentsIn = (quote: string) =>
    names
      .finder(language)(quote)
      .filter(({ id, isWithin }) => !isWithin && names.names.get(id)?.kind === "document");
  return quotes.map((quote) => cutSpans(quote, documentsIn(quote)));
}

/** Asks how many, folded. */
const COUNTING = phrasePattern(
  ["сколько|скольки\\p{L}+", "how many|number of", "combien|nombre de", "cuant[oa]s|numero de", "كم|عدد"],
  "几|多少",
  "gu",
);
/** So near behind it stands what is counted: "how many of the UN system's bodies". */
const COUNTED_CHARS = 45;
/** So many things of a kind at least are a list, which tells how many without a figure. */
const MIN_LISTED = 2;

/** Whether the quotes name one by one the kind of things that is counted ("how many bodies"). */
function listsCounted(names: NameIndex, { text, language }: Query, quoted: readonly AnswerSentence[]): boolean {
  // In Chinese and Arabic, too, what is counted stands behind the word that asks.
  const counted = findMatches(fold(text), COUNTING).map(({ index }) => text.slice(index, index + COUNTED_CHARS));
  const kinds = counted.flatMap((part) => readKinds(part, language));
  if (kinds.length === 0) return false;
  const named = quoted.flatMap(({ text: own }) => names.finder(language)(own)).map(({ id }) => id);
  const listed = [...new Set(named)].filter((id) => kinds.some((kind) => kind === names.names.get(id)?.kind));
  return listed.length >= MIN_LISTED;
}

/** What need not be said beside another: who is not told since when is told no date, and of how many are of a group no number. */
const SAID_BY: Readonly<Partial<Record<MissingAspect, MissingAspect>>> = {
  day: "exact_day",
  exact_day: "date",
  date: "beginning",
  figure: "breakdown",
};

const GAP_OF: Readonly<Record<DecisiveThing, MissingAspect>> = {
  city: "city",
  country: "country",
  person: "person",
  sum: "sum",
  count: "figure",
  headcount: "figure",
  share: "figure",
  day: "day",
  exact_day: "exact_day",
  clock_time: "clock_time",
  room: "room",
  donor: "donor",
  votes: "votes",
  method: "method",
  contact: "contact",
  other_office: "other_office",
  company: "company",
  speaker: "speaker",
  place: "city",
  title: "title",
  member: "member",
  breakdown: "breakdown",
  beginning: "beginning",
  recording: "recording",
  procedure: "procedure",
  consequence: "consequence",
  finding: "finding",
  term: "date",
};
