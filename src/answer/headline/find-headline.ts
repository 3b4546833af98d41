import type { AnswerSentence, Headline, HeadlineKind } from "../../domain/answer.ts";
import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { findMatches } from "../../text/find-matches.ts";
import { buildNameFinder, wordKeys } from "../../text/name-finder.ts";
import { findOwnSentence, type NamedSentence, type NameIndex } from "../names/name-index.ts";
import { readSpanQuestion, type SpanQuestion } from "../question/asked-span.ts";
import { type AskedFacts, findFact, readAskedFacts } from "./find-fact.ts";
import { figureSpans, readFigureTopic } from "./find-figure.ts";
import { isDenied } from "./is-denied.ts";
import { readOwnSetting } from "./own-setting.ts";
import { covers, readTopic, type Topic } from "./read-topic.ts";
import { dateSpans, personSpans, placeSpans, symbolSpans, type ValuedSpan } from "./spans-of.ts";

/** How the span that a question asks for is found: what the sentence must have, and what in it could answer. */
interface Search {
  readonly topic: Topic;
  /** The topic without where and when something was, for the sentences that speak of what was there and then. */
  readonly unset?: { readonly topic: Topic; readonly isOf: (sentence: NamedSentence) => boolean };
  readonly find: (sentence: NamedSentence) => readonly ValuedSpan[];
  readonly kind: (span: ValuedSpan) => HeadlineKind;
  /** Whether something that is asked about must be in that sentence alone of all that could answer. */
  readonly needsOwn: boolean;
}

/**
 * Finds the span of the quotes that answers a question by itself. It must be the only one of its kind in its sentence, the
 * sentence must have all that the question names and says, and no other sentence of the document that has all of it may give
 * another value; else there is no headline, which is better than a wrong one.
 * @param query in the language of the answer
 * @param sentences the quotes, checked
 */
export function findHeadline(index: NameIndex, query: Query, sentences: readonly AnswerSentence[]): Headline | null {
  const { text, language } = query;
  const asked = readSpanQuestion(text, language);
  if (!asked || isDenied(index, query)) return null;
  const search = planSearch(asked, index, language);
  const facts = readAskedFacts(asked, index, language);
  for (const { citations } of sentences) {
    const [shown] = citations;
    const own = shown?.language === language ? findOwnSentence(index, shown) : undefined;
    const found = own && (findGivenFact(facts, own, language) ?? findSearched(own, index, search, language));
    if (shown && own && found)
      return { text: own.text.slice(found.start, found.end), ...found.called, citation: shown };
  }
  return null;
}

/** The sentences that give by themselves what a question asks for: a fact that is known as one, or the amount of just that. */
export function findGivingSentences(index: NameIndex, asked: SpanQuestion, language: Language): NamedSentence[] {
  const search = asked.kind === "amount" ? planSearch(asked, index, language) : undefined;
  const facts = readAskedFacts(asked, index, language);
  return index.sentences(language).filter((own) => findFact(facts, own) ?? findSearched(own, index, search, language));
}

/** A span that answers, with what it is and is called. */
interface Found extends ValuedSpan {
  readonly called: Pick<Headline, "kind" | "name">;
}

function findGivenFact(facts: AskedFacts, own: NamedSentence, language: Language): Found | undefined {
  const given = findFact(facts, own);
  if (!given) return undefined;
  const { fact, span } = given;
  const isNamed = fact.asks === "person" || fact.asks === "body" || fact.asks === "place";
  const name = isNamed ? fact.forms[language][0] : undefined;
  return { ...span, called: { kind: fact.asks, ...(name !== undefined && { name }) } };
}

function findSearched(
  own: NamedSentence,
  index: NameIndex,
  search: Search | undefined,
  language: Language,
): Found | undefined {
  const span = search && findSpan(own, index, search, language);
  if (!span) return undefined;
  const name = nameOf(index, span, language);
  return { ...span, called: { kind: search.kind(span), ...(name !== undefined && { name }) } };
}

/** How the person or place of a span is called; a figure is called by the words of the quote. */
function nameOf(index: NameIndex, { value }: ValuedSpan, language: Language): string | undefined {
  const name = index.names.get(value);
  return name === undefined || name.kind === "figure" ? undefined : name.forms[language][0];
}

function planSearch({ kind, rest }: SpanQuestion, index: NameIndex, language: Language): Search | undefined {
  if (kind === "amount") {
    const topic = readFigureTopic(rest, index, language);
    if (topic.subjects.length === 0) return undefined;
    const isShare = (span: ValuedSpan) => span.value.startsWith("share-");
    const setting = readOwnSetting(index, rest, language);
    const unset = setting && { topic: readFigureTopic(setting.text, index, language), isOf: setting.isOf };
    return {
      topic,
      ...(unset && { unset }),
      find: (sentence) => figureSpans(sentence, index, topic.subjects, language),
      kind: (span) => (isShare(span) ? "share" : "number"),
      needsOwn: false,
    };
  }
  const topic = readTopic(rest, index, language);
  if (topic.names.length + topic.keys.length === 0) return undefined;
  switch (kind) {
    case "date": {
      // The year in the name of an event is no time of what is said: "as Chair of the High-Level Event 2025".
      const find = (sentence: NamedSentence) => {
        const named = [...sentence.spans, ...officesIn(sentence, index, language)];
        return dateSpans(sentence, language).filter(
          (date) => !named.some(({ start, end }) => start <= date.start && date.end <= end),
        );
      };
      return { topic, find, kind: () => "date", needsOwn: false };
    }
    case "place":
      return {
        topic,
        find: (sentence) => placeSpans(sentence, index).filter((span) => isSaidWith(sentence, span, topic, language)),
        kind: () => "place",
        needsOwn: true,
      };
    case "person": {
      // Who is named is not asked for: "who is Guy Ryder, and what did he say?"
      const named = new Set(
        index
          .finder(language)(rest)
          .map(({ id }) => id),
      );
      const find = (sentence: NamedSentence) => personSpans(sentence, index).filter(({ value }) => !named.has(value));
      return { topic, find, kind: () => "person", needsOwn: true };
    }
    case "symbol":
      return { topic, find: symbolSpans, kind: () => "symbol", needsOwn: true };
  }
}

/** Where the offices of the persons that a sentence names stand in it. */
function officesIn({ text, named }: NamedSentence, index: NameIndex, language: Language): Span[] {
  const offices = [...named].flatMap((id) => index.names.get(id)?.offices?.[language] ?? []);
  return offices.length === 0 ? [] : buildNameFinder([{ id: "office", forms: offices, isOpen: false }], language)(text);
}

/** What parts a sentence that names several events, each with its place. */
const CLAUSE_MARKS = /[,;:،؛，；：、]/gu;

/** True where all that is asked about stands in the clause of a span. */
function isSaidWith({ text, spans }: NamedSentence, span: ValuedSpan, topic: Topic, language: Language): boolean {
  const start = Math.max(0, ...findMatches(text.slice(0, span.start), CLAUSE_MARKS).map((m) => m.index + 1));
  const length = text.slice(span.end).search(CLAUSE_MARKS);
  const end = length < 0 ? text.length : span.end + length;
  const here = spans.filter((one) => start <= one.start && one.end <= end);
  const named = here.map(({ id }) => id);
  // "The Forum held in Norway and the Event held in July": the place is of what stands before it.
  const before = here.filter((one) => one.end <= span.start && !one.isWithin).at(-1);
  const isOfOther = topic.names.length > 0 && before !== undefined && !topic.names.includes(before.id);
  if (isOfOther && here.some((one) => one.start >= span.end && topic.names.includes(one.id))) return false;
  const keys = new Set(wordKeys(text.slice(start, end), language));
  return topic.names.every((id) => named.includes(id)) && topic.keys.every((key) => keys.has(key));
}

function findSpan(own: NamedSentence, index: NameIndex, search: Search, language: Language): ValuedSpan | undefined {
  const found = search.find(own);
  const [span] = found;
  if (!span || found.some(({ value }) => value !== span.value) || !coversAsked(own, search)) return undefined;
  const rivals = index.sentences(language).filter((one) => search.find(one).some(({ value }) => value !== span.value));
  if (rivals.some((rival) => coversAsked(rival, search))) return undefined;
  const { names, keys } = search.topic;
  const parts: Topic[] = [
    ...names.map((id) => ({ names: [id], keys: [] })),
    ...keys.map((key) => ({ names: [], keys: [key] })),
  ];
  const hasOwn = parts.some((part) => !rivals.some((rival) => covers(rival, part)));
  return hasOwn || !search.needsOwn ? span : undefined;
}

function coversAsked(own: NamedSentence, { topic, unset }: Search): boolean {
  return covers(own, topic) || (unset?.isOf(own) === true && covers(own, unset.topic));
}
