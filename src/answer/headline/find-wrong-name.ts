import type { AnswerSentence, FalsePremise } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { NameKind } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { readWords } from "../../text/name-finder.ts";
import { isYear } from "../../text/years.ts";
import { findOwnSentence, type NamedSentence, type NameIndex } from "../names/name-index.ts";
import { covers, readTopic } from "./read-topic.ts";

/** What a question may take for granted and a quote may correct: one thing of a kind by another of the same. */
const COMPARED: readonly NameKind[] = ["city", "country", "person"];

/**
 * Finds a place, a person or a number of things that the question takes for granted and a quote corrects. The quote must be
 * on the point: it says all else that the question says, and gives exactly one thing of that kind, another one.
 * @param sentences the quotes, in the language of the query
 * @returns null where nothing is to be corrected, or it cannot be told for sure
 */
export function findWrongName(
  index: NameIndex,
  query: Query,
  sentences: readonly AnswerSentence[],
): FalsePremise | null {
  for (const { citations } of sentences) {
    const own = citations[0]?.language === query.language ? findOwnSentence(index, citations[0]) : undefined;
    const wrong = own && (correctName(index, query, own) ?? correctNumber(query, own, index));
    if (wrong) return wrong;
  }
  return null;
}

function correctName(index: NameIndex, { text, language }: Query, own: NamedSentence): FalsePremise | undefined {
  const asked = index
    .finder(language)(text)
    .filter(({ isWithin }) => !isWithin);
  for (const kind of COMPARED) {
    const isOf = ({ id }: { readonly id: string }) => index.names.get(id)?.kind === kind;
    const given = asked.filter((span) => isOf(span) && !own.named.has(span.id));
    const found = own.spans.filter((span) => isOf(span) && !span.isWithin && !asked.some(({ id }) => id === span.id));
    const [wrong, right] = [given[0], found[0]];
    if (!wrong || !right || given.length > 1 || found.some(({ id }) => id !== right.id)) continue;
    const rest = `${text.slice(0, wrong.start)} ${text.slice(wrong.end)}`;
    const topic = readTopic(rest, index, language);
    if (topic.names.length + topic.keys.length === 0 || !covers(own, topic)) continue;
    const call = (id: string) => index.names.get(id)?.forms[language][0] as string;
    return { given: call(wrong.id), found: [call(right.id)] };
  }
  return undefined;
}

/** "150 statements" where the quote has 120: a number before the very same word. */
function correctNumber({ text, language }: Query, own: NamedSentence, index: NameIndex): FalsePremise | undefined {
  const [asked, given] = [countedThings(text, language), countedThings(own.text, language)];
  const [wrong] = asked;
  const found = given.filter(({ thing }) => thing === wrong?.thing);
  if (!wrong || asked.length > 1 || found.length !== 1 || found[0]?.number === wrong.number) return undefined;
  const rest = `${text.slice(0, wrong.start)} ${text.slice(wrong.end)}`;
  return covers(own, readTopic(rest, index, language))
    ? { given: wrong.number, found: [found[0]?.number as string] }
    : undefined;
}

interface CountedThing {
  readonly number: string;
  /** The word that follows, as names are compared by. */
  readonly thing: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers with the word after each; years and percentages count nothing. */
function countedThings(text: string, language: Language): CountedThing[] {
  const words = readWords(text, language);
  return words.slice(1).flatMap((word, i): CountedThing[] => {
    const before = words[i] as (typeof words)[number];
    const touches = /^[\s\u00a0]?$/u.test(text.slice(before.end, word.start));
    const counts = /^\d{1,6}$/u.test(before.key) && !isYear(before.key) && /^\p{L}{1,}$/u.test(word.key) && touches;
    return counts ? [{ number: before.key, thing: word.key, start: before.start, end: word.end }] : [];
  });
}
