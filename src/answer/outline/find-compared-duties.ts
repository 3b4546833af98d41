import { stemsOf } from "../../deadlines/duty-stems.ts";
import type { Language } from "../../domain/language.ts";
import type { Entry } from "../../domain/obligation.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findNamed } from "../question/read-duty-question.ts";

/** A word in more entries than this share is no thing that two of them have in common. */
const MAX_SHARE = 1 / 4;

/**
 * The paragraphs of what two bodies are each asked to do about one thing, where a question names both bodies and the thing: their road
 * maps. The search finds the paragraph that names both first, and that is one side alone.
 * @returns two paragraphs in the order in which the bodies are named, or none
 */
export function findComparedDuties({ index, duties }: AnswerDeps, { text, language }: Query): readonly ParagraphId[] {
  const { entries } = duties();
  const named = findNamed(
    text,
    language,
    index.languages.get(language)?.findConcepts ?? (() => []),
    index.library.concepts,
  );
  const sides = named.map((id) => entries.filter(({ obligation }) => obligation.actor?.concepts.includes(id)));
  const [one = [], other = [], ...more] = sides.filter((side) => side.length > 0);
  if (more.length > 0) return [];
  const asked = wordsOf(text, language);
  const words = new Map(entries.map((entry) => [entry, wordsOf(entry.obligation.action[language], language)]));
  const isTelling = (word: string) =>
    entries.filter((entry) => words.get(entry)?.has(word)).length <= entries.length * MAX_SHARE;
  const inCommon = (a: Entry, b: Entry) =>
    [...asked].filter((word) => words.get(a)?.has(word) && words.get(b)?.has(word) && isTelling(word)).length;
  const pairs = one
    .flatMap((a) => other.map((b) => ({ paragraphs: firstOf(a, b), common: inCommon(a, b) })))
    .filter(({ paragraphs: [a, b], common }) => common > 0 && a !== b);
  return pairs.sort((a, b) => b.common - a.common)[0]?.paragraphs ?? [];
}

function firstOf(...entries: readonly Entry[]): ParagraphId[] {
  return entries.flatMap(({ obligation }) => obligation.paragraphs.slice(0, 1));
}

/** The stems of a text's words, and of each two side by side as one: "road map" is "roadmap", too. */
function wordsOf(text: string, language: Language): Set<string> {
  const stems = stemsOf(text, language);
  const joined = stems.slice(1).map((stem, i) => `${stems[i]}${stem}`);
  return new Set([...stems, ...joined].filter((stem) => !isStopWord(stem, language)));
}
