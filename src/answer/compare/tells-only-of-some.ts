import type { AnswerSentence } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { NameKind } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { byLanguage } from "../../text/by-language.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import type { NameSpan } from "../../text/name-finder.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { stemWords } from "../../text/stem-words.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { wholeWords } from "../../text/whole-words.ts";
import type { NameIndex } from "../names/name-index.ts";
import { kindsOfWord, wordsOfKinds } from "../question/read-kinds.ts";

/** Asks which of several, folded; what they are is the next word or the one after it. */
const WHICH: Readonly<Record<Language, RegExp>> = {
  ar: wholeWords("(?:ما (?:هي )?(?:هذه )?|اي |ايه )(?<noun>\\p{L}+(?: \\p{L}+)?)"),
  en: wholeWords(
    "(?:(?:which|what)(?: exact| specific| particular| are (?:the|these|those))?|names? of(?: the| these| those)?) (?<noun>\\p{L}+(?: \\p{L}+)?)",
  ),
  es: wholeWords(
    "(?:(?:que|cuales)(?: son)?(?: (?:l[oa]s|es[oa]s|est[oa]s))?|nombres de (?:l[oa]s|es[oa]s)) (?<noun>\\p{L}+(?: \\p{L}+)?)",
  ),
  fr: wholeWords("(?:quel(?:le)?s(?: sont)?(?: (?:les|ces))?|noms? (?:des|de ces)) (?<noun>\\p{L}+(?: \\p{L}+)?)"),
  ru: wholeWords("(?:как(?:ие|их|им|ими)(?: именно| конкретно)?|что это за) (?<noun>\\p{L}+(?: \\p{L}+)?)"),
  zh: /(?:哪|什么)(?:些|几个|几家|几)(?:具体)?(?:联合国)?(?<noun>\p{Script=Han}{2,6})/u,
};

/** Asks which of those that were named before, folded: "it is to take in more entities: which ones?" */
const WHICH_ONES = phrasePattern(
  [
    "как(?:ие|их)(?: именно| конкретно| это)?|кто именно",
    "which ones",
    "lesquel(?:le)?s",
    "cuales(?: son)?",
    "ما هي|من هي|ايها|اي منها",
  ],
  "哪几?[些家个]|都有谁",
);

const EVERY_WHICH = byLanguage((language) => new RegExp(WHICH[language], "gu"));

/** Says of things that there are some, or others, and no more, before their name, folded. */
const SOME: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:بعض|عده)$/u,
  en: /^(?:some|other|others|certain|several)$/u,
  es: /^(?:algun[oa]s|otr[oa]s|vari[oa]s|ciert[oa]s)$/u,
  fr: /^(?:certaine?s|autres|plusieurs)$/u,
  ru: writeOut(/^(?:некотор\p{L}+|друг\p{L}+|ряд\p{L}{0,2}|отдельн\p{L}+)$/u),
  zh: /(?:某些|一些|其他|若干)(?:的)?(?:\p{Script=Han}|WSIS){0,4}$/u,
};
/** The same behind a name, where Arabic has it. */
const SOME_BEHIND = /^(?:ال)?(?:اخري|اخر|معين[هة]?)$/u;
/** What such things are beside others that are named ends a list: "in the working group and other mechanisms"; folded. */
const JOINED = wholeWords("и|или|а также|and|or|et|ou|ainsi que|y|e|o|و|او");
/** Says of things that they are others, folded; those that are some end no list. */
const OTHER = /^(?:others?|otr[oa]s|autres|друг\p{L}+)$/u;
/** May stand between what joins and such a word: "et d'autres", "y en otros". */
const BETWEEN = /^(?:d|de|des|en|dans|sur|sobre|in|on|в|во|на)$/u;
const JOINED_HAN = /(?:和|及|与|或|并)$/u;
/** What a name of several words is a kind of is its last word in these languages: "United Nations entities". */
const HEAD_LAST: ReadonlySet<Language> = new Set(["en", "ru"]);
/** How far before a name such a word stands: "other United Nations entities". */
const REACH = 3;
/** What is behind a name tells which they are, folded: "stakeholders, such as the private sector". */
const TELLS =
  /^[^.;]{0,30}(?:[:：(（–—]|such as|including|namely|tels que|telles que|notamment|y compris|como|incluid|a saber|такие как|таких как|в том числе|включая|а именно|مثل|بما في ذلك|ومنها|包括|例如|比如|如)/u;

/**
 * Whether some things are asked for by their kind, and quotes say of such no more than that there are some: "which entities are to join?" is not
 * told by "other United Nations entities".
 */
export function tellsOnlyOfSome(names: NameIndex, query: Query, quoted: readonly AnswerSentence[]): boolean {
  const { text, language } = query;
  if (namesOnlySome(names, query, quoted)) return true;
  const nouns = findMatches(fold(text), EVERY_WHICH[language]).flatMap(({ groups }) => groups?.noun ?? []);
  const isOfSome = (noun: string | undefined) => {
    const told = noun === undefined ? [] : quoted.flatMap((sentence) => readPlaces(language, sentence.text, noun));
    return told.length > 0 && told.every(Boolean);
  };
  return isOfSome(nouns.at(-1)) || isOfSome(actorBefore(fold(text), language));
}

/** The word for a kind of actor that stands before what asks which ones. */
function actorBefore(folded: string, language: Language): string | undefined {
  const before = folded.slice(0, WHICH_ONES.exec(folded)?.index ?? 0);
  const words = language === "zh" ? wordsOfKinds([...ACTORS], "zh") : findMatches(before, WORD).map(([word]) => word);
  const isActor = (word: string) => kindsOfWord(word, language).some((kind) => ACTORS.has(kind));
  return words.filter((word) => before.includes(word) && isActor(word)).at(-1);
}

/** So near a word that asks which stands the name of what is asked for. */
const MAX_GAP = 4;
/** Asks which behind a name, as Chinese does: "行动方面是哪几条". */
const WHICH_BEHIND = /^(?:具体)?(?:是|有|都有)?哪/u;

/** Whether it is asked which some named things are, by whatever name, and quotes say no more of these than that there are several: "several action lines". */
function namesOnlySome(names: NameIndex, { text, language }: Query, quoted: readonly AnswerSentence[]): boolean {
  const find = names.things(language);
  const marks = findMatches(fold(text), EVERY_WHICH[language]);
  // The word behind "which" may be the name itself, or its beginning.
  const isAsked = ({ start, end }: NameSpan) =>
    WHICH_BEHIND.test(text.slice(end)) ||
    marks.some(({ 0: mark, index, groups }) => {
      const noun = index + mark.length - (groups?.noun?.length ?? 0);
      return Math.abs(start - noun) <= MAX_GAP;
    });
  const asked = new Set(
    find(text)
      .filter(isAsked)
      .map(({ id }) => id),
  );
  if (asked.size === 0) return false;
  const told = quoted.flatMap((sentence) =>
    find(sentence.text)
      .filter(({ id, isWithin }) => asked.has(id) && !isWithin)
      .map(({ start, end }) => isOfSome(language, sentence.text.slice(0, start), sentence.text.slice(end))),
  );
  return told.length > 0 && told.every(Boolean);
}

/** Whether the words before a name say that there are some of it, and those behind it do not tell which. */
function isOfSome(language: Language, before: string, behind: string): boolean {
  if (TELLS.test(fold(behind))) return false;
  if (language === "zh") return SOME.zh.test(before);
  const near = findMatches(fold(before), WORD).slice(-REACH);
  return near.some(({ 0: word }) => SOME[language].test(word) && !OTHER.test(word));
}

/** Of each place where a text names a kind, whether it says only that there are some. */
function readPlaces(language: Language, text: string, noun: string): boolean[] {
  return language === "zh" ? readHan(fold(text), noun) : readWords(language, text, noun);
}

function readHan(text: string, noun: string): boolean[] {
  const first = noun.slice(0, HAN_NOUN);
  const own = findMatches(text, new RegExp(first, "gu")).map(({ index }) => isSomeHan(text, index, first));
  if (own.length > 0) return own;
  // A word for such things may be a part of a name: of other words those alone tell that are said of some.
  const asked = kindsOfWord(noun, "zh").filter((kind) => ACTORS.has(kind));
  return wordsOfKinds(asked, "zh").flatMap((word) =>
    findMatches(text, new RegExp(word, "gu")).flatMap(({ index }) => (isSomeHan(text, index, word) ? [true] : [])),
  );
}

/** What is asked for has so many characters at least; those behind them may belong to it. */
const HAN_NOUN = 2;

function isSomeHan(text: string, index: number, noun: string): boolean {
  const some = SOME.zh.exec(text.slice(Math.max(0, index - 8), index));
  const isJoined = JOINED_HAN.test(text.slice(0, index - (some?.[0].length ?? 0)));
  return some !== null && !isJoined && !TELLS.test(text.slice(index + noun.length));
}

function readWords(language: Language, text: string, noun: string): boolean[] {
  const [first = "", second = ""] = noun.split(" ");
  const kinds = stemWords(isStopWord(second, language) ? first : noun, language);
  const typed = findMatches(text, WORD);
  const words = typed.map(({ 0: word }) => fold(word));
  const isSome = (at: number) => {
    const near = words.slice(Math.max(0, at - REACH), at);
    const some = near.findIndex((word) => SOME[language].test(word));
    if (some < 0) return SOME_BEHIND.test(words[at + 1] ?? "");
    if (!OTHER.test(near[some] ?? "")) return true;
    const first = at - near.length + some;
    const before = words.slice(Math.max(0, first - 2), first);
    return !JOINED.test(before.filter((word) => !BETWEEN.test(word)).at(-1) ?? "");
  };
  // Of two words behind "which" one names the kind: the last that the text has, or in languages that put it first, the first.
  const places = kinds.map((kind) => words.flatMap((word, at) => (stemWords(word, language)[0] === kind ? [at] : [])));
  const own = places.filter((found) => found.length > 0);
  const named = own.length > 0 ? own : [placesOfKind(typed, noun, language)];
  return ((HEAD_LAST.has(language) ? named.at(-1) : named[0]) ?? []).map((at) => {
    const { 0: word, index } = typed[at] as RegExpExecArray;
    return isSome(at) && !TELLS.test(fold(text.slice(index + word.length)));
  });
}

const WORD = writeOut(/\p{L}+/gu);

/** Those that are told of as others: of events and documents "other" are some beside. */
const ACTORS: ReadonlySet<NameKind> = new Set(["body", "country"]);

/** Where other words for the same kind of actor stand, in no name: "agencies" may be told of as "other entities". @returns places among the words */
function placesOfKind(typed: readonly RegExpExecArray[], noun: string, language: Language): number[] {
  const asked = noun.split(" ").flatMap((word) => kindsOfWord(word, language).filter((kind) => ACTORS.has(kind)));
  const isOfKind = (word: string) => kindsOfWord(word, language).some((kind) => asked.includes(kind));
  return asked.length === 0
    ? []
    : typed.flatMap(([word], at) => (!/^\p{Lu}/u.test(word) && isOfKind(word) ? [at] : []));
}
