import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { tokenise } from "../../text/tokenise.ts";
import { COMPARES } from "../outline/compared-words.ts";
import { hasQuestionWord, stripQuestionWords } from "./question-words.ts";
import { JOINTS } from "./split-at-joints.ts";

/** Words on either side of a joint that may be one of the things joined. */
const MAX_THING_WORDS = 3;
const MAX_JOINTS = 4;
/** So many characters beside a joint hold as many words: a long text is not cut into all of its words. */
const REACH = 80;
const QUESTION_MARK = /[?？؟]/u;
const SENTENCE_END = /[?？؟!！。]\s*|\.\s+/gu;

/**
 * A question again without one of the things that it joins with another or compares with it: "the share of men and of women
 * online" as "the share of women online" and "the share of men online". Where a thing begins and ends no rule tells, so
 * there are several for each joint, folded, and some of them are nonsense.
 * @returns none where nothing is joined, and where nothing is asked: a subject that is named is one, whatever it is called
 */
export function takeApart(question: string, language: Language): string[] {
  const text = fold(question.trim());
  if (!hasQuestionWord(text) && !QUESTION_MARK.test(text)) return [];
  const joints = [JOINTS, COMPARES, SENTENCE_END]
    .flatMap((pattern) => findMatches(text, pattern))
    .map(({ 0: joint, index }) => ({ from: index, to: index + joint.length }))
    .sort((a, b) => a.from - b.from)
    .filter(
      ({ from, to }) =>
        isTelling(text.slice(Math.max(0, from - REACH), from), language) &&
        isTelling(text.slice(to, to + REACH), language),
    )
    .slice(0, MAX_JOINTS);
  const apart = joints.flatMap(({ from, to }) => [
    ...withoutLast(text.slice(0, from), language).map((before) => `${before} ${text.slice(to)}`),
    ...withoutFirst(text.slice(to), language).map((after) => `${text.slice(0, from)} ${after}`),
  ]);
  return [...new Set(apart)];
}

/** Words that ask for a yes at the end of a sentence, folded. */
const TAGS = /^(?:non|no|si|yes|oui|right|correct|verdad|cierto|vrai|да|нет|так|правда|верно|صح|صحيح|لا)$/u;

/** What says nothing is no thing: "…, right?". */
function isTelling(text: string, language: Language): boolean {
  return tokenise(stripQuestionWords(text)).some((word) => !isStopWord(word, language) && !TAGS.test(word));
}

/** A text without its last word, its last two …, and none of it. */
function withoutLast(text: string, language: Language): string[] {
  const tail = Math.max(0, text.length - REACH);
  const words = wordsOf(text.slice(tail), language).slice(-MAX_THING_WORDS);
  return [...words.filter(({ tells }) => tells).map(({ start }) => text.slice(0, tail + start)), ""];
}

/** The same from its other end. */
function withoutFirst(text: string, language: Language): string[] {
  const words = wordsOf(text.slice(0, REACH), language).slice(0, MAX_THING_WORDS);
  return [...words.filter(({ tells }) => tells).map(({ end }) => text.slice(end)), ""];
}

/** A word in its place. One that tells nothing is no thing to be taken out, nor where one ends: it goes with its neighbour. */
interface PlacedWord extends Span {
  readonly tells: boolean;
}

function wordsOf(text: string, language: Language): PlacedWord[] {
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...segments]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({
      start: index,
      end: index + segment.length,
      tells: !isStopWord(segment, language),
    }));
}
