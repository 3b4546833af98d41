import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { LanguageIndex } from "../../retrieval/search-index.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { readWords } from "../../text/name-finder.ts";
import { segmentWords } from "../../text/segment-words.ts";
import { stem } from "../../text/stem.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { bigrams, isHan } from "../../text/tokenise.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import type { NamedSentence } from "../names/name-index.ts";
import { isOfAsking, isUnheard } from "../question/asking-vocabulary.ts";
import { findSpeakingWords } from "../question/asks-if-spoken-of.ts";
import { cutLightHan, isLightWord } from "../question/light-words.ts";
import { findQuestionWords } from "../question/question-words.ts";
import { APART, JOINING } from "../question/things-apart.ts";

/** So many words say enough of why nothing was found. */
const MAX_WORDS = 3;
const MIN_LETTERS = 3;
/** "I did not find" in spoken Arabic, which puts the negation round the verb; folded. */
const NEGATED_VERB = /(?<!\p{L})[وف]?ما ?\p{L}{2,}ش(?!\p{L})/gu;
/** A word of the document may begin with so many letters of another: "disability", "disabilities". */
const MIN_SHARED_LETTERS = 5;

/**
 * The words of a question that stand nowhere in the document, in no inflected form, as they are typed: why it is not answered, and
 * the answer to whether it speaks of them. Words that questions are asked with are none, nor misspelt ones, nor what has a name.
 */
export function findUnsaidWords(
  { index, names, lexicon }: Pick<AnswerDeps, "index" | "names" | "lexicon">,
  { text, language }: Query,
): string[] {
  const own = index.languages.get(language);
  if (!own) return [];
  const asking: readonly Span[] = [
    ...findQuestionWords(fold(text)),
    ...findSpeakingWords(text, language),
    ...findSpans(fold(text), NEGATED_VERB),
  ];
  // What has a name, or says what figures are about, may stand there by another word.
  const taken = [...asking, ...names.things(language)(text), ...names.subjects(language)(text)];
  const isWithin = (word: Span, spans: readonly Span[]) =>
    spans.some(({ start, end }) => word.start < end && start < word.end);
  const said = names.sentences(language);
  const isUnsaid = (folded: string) => {
    if (isHan(folded)) return isUnsaidHan(folded, said, own);
    if (isStopWord(folded, language) || isLightWord(folded, language) || folded.length < MIN_LETTERS) return false;
    if (!/\p{L}/u.test(folded) || isSaid(folded, said, language) || isOfAsking(stem(folded, language), own))
      return false;
    const meant = lexicon.correct(folded, language);
    return meant === undefined || !(isStopWord(meant, language) || said.some(({ keys }) => keys.has(meant)));
  };
  const isTelling = (word: Span) =>
    !isWithin(word, asking) && isOfMatter(fold(text.slice(word.start, word.end)), said, language);
  const isFull = (word: Span) => {
    const folded = fold(text.slice(word.start, word.end));
    return !isWithin(word, asking) && !isStopWord(folded, language) && !isLightWord(folded, language);
  };
  const isLight = (word: Span) =>
    !isWithin(word, asking) && isLightWord(fold(text.slice(word.start, word.end)), language);
  const words = segmentWords(text, language);
  const all = words.filter((word) => !isWithin(word, taken) && isUnsaid(fold(text.slice(word.start, word.end))));
  const heard = all.filter(({ start, end }) => !isUnheard(text.slice(start, end), language, own));
  const unsaid = (heard.length > 0 ? heard : all).map((word) =>
    withHyphenated(
      text,
      withNeighbours(text, word, words.filter(isTelling), words.filter(isFull), words.filter(isLight)),
    ),
  );
  const told = joinNeighbours(text, unsaid, asking);
  // What is left of a statement says less than it: "生效" of the convention that it is asked of.
  if (told.some((words) => isStatement(words, language))) return [];
  return told
    .filter((word, i) => !told.slice(i + 1).some((other) => isOfOneRoot(fold(word), fold(other))))
    .slice(0, MAX_WORDS);
}

/** So many Chinese characters side by side say something, and so many words that are not small ones: the text may say it in others. */
const MAX_HAN = 6;
const MAX_OF_ONE = 4;

function isStatement(words: string, language: Language): boolean {
  if (isHan(words)) return words.length > MAX_HAN;
  return (
    segmentWords(words, language).filter(({ start, end }) => !isStopWord(words.slice(start, end), language)).length >
    MAX_OF_ONE
  );
}

/** Whether two folded words, or names of several, begin alike: "disability", "disabilities". */
function isOfOneRoot(one: string, other: string): boolean {
  return one === other || (one.length >= MIN_SHARED_LETTERS && other.startsWith(one.slice(0, MIN_SHARED_LETTERS + 1)));
}

/** Chinese words that go with any matter, and say nothing of it. */
const WITH_ANY_MATTER = /^(?:方面|问题|内容|情况|部分|领域|相关|有关|代表|[这那].?)$/u;
/** Words that lead to a thing, and end none, folded. */
const LEADING = /^(?:против|вроде|насчет|касательно|against|versus|contra|contre|ضد)$/u;

/** Whether a folded word is one of the document that says something: "change" beside "climate". */
function isOfMatter(folded: string, said: readonly NamedSentence[], language: Language): boolean {
  if ((isHan(folded) && WITH_ANY_MATTER.test(folded)) || LEADING.test(folded)) return false;
  if (isHan(folded)) return cutLightHan(folded).length >= MIN_HAN && said.some(({ text }) => text.includes(folded));
  const isSmall = folded.length < MIN_LETTERS || isStopWord(folded, language) || isLightWord(folded, language);
  return !isSmall && isSaid(folded, said, language);
}

/** A word with those right beside it, of which the text may have some: "child online protection", "网络安全". @param telling words that say something, in order @param full all but small ones @param light ones that may end it: "disabled people" */
function withNeighbours(
  text: string,
  word: Span,
  telling: readonly Span[],
  full: readonly Span[],
  light: readonly Span[],
): Span {
  const isBeside = (from: number, to: Span) =>
    text.slice(from, to.start).trim() === "" && !APART.test(text.slice(from, to.end));
  const isLed = (from: number, to: Span) => JOINING.test(fold(text.slice(from, to.start)));
  let { start, end } = word;
  for (const one of full.toReversed()) {
    const isBefore = one.end <= start;
    const isOfIt = telling.includes(one) && isBeside(one.end, { start, end });
    if (isBefore && (isOfIt || isLed(one.end, { start, end }))) start = one.start;
  }
  for (const one of [...telling, ...light].toSorted((a, b) => a.start - b.start))
    if (one.start >= end && isBeside(end, one)) end = one.end;
  return { start, end };
}

/** "Sous-marins" is one word, of which the text may have a part. */
function withHyphenated(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{N}]+[-‐‑]$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const behind = /^[-‐‑][\p{L}\p{N}]+/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

/** So near each other words are of one thing. */
const MAX_GAP = 30;

/** The words at some places; those of one thing as one, as they are typed: "a UN convention against cybercrime". @param asking no words of a thing */
function joinNeighbours(text: string, places: readonly Span[], asking: readonly Span[]): string[] {
  const joined: Span[] = [];
  const isOfOne = (from: number, to: number) =>
    to - from <= MAX_GAP &&
    !APART.test(text.slice(from, to)) &&
    !asking.some(({ start, end }) => start < to && from < end);
  for (const { start, end } of places) {
    const last = joined.at(-1);
    if (last && (start < last.end || isOfOne(last.end, start))) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined.map(({ start, end }) => text.slice(start, end));
}

/** Whether a word, or one of the same root, stands in some sentence. */
function isSaid(folded: string, said: readonly NamedSentence[], language: Language): boolean {
  const [word] = readWords(folded, language);
  const keys = [word?.key ?? "", ...(word?.joined ?? [])];
  const roots = keys.filter(({ length }) => length >= MIN_SHARED_LETTERS);
  const isOfRoot = (key: string) =>
    roots.some((root) => key.startsWith(root) || (key.length >= MIN_SHARED_LETTERS && root.startsWith(key)));
  return said.some((sentence) => keys.some((key) => sentence.keys.has(key)) || [...sentence.keys].some(isOfRoot));
}

/** Who is asking, and for whom, is told and not asked after. */
const OF_PERSONS = /^[我你您他她咱]/u;
/** A single character says too little by itself. */
const MIN_HAN = 2;

function isUnsaidHan(word: string, said: readonly NamedSentence[], own: LanguageIndex): boolean {
  if (word.length < MIN_HAN || OF_PERSONS.test(word) || said.some(({ text }) => text.includes(word))) return false;
  return !bigrams(word).some((pair) => said.some(({ text }) => text.includes(pair)) || isOfAsking(pair, own));
}
