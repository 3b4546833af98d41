import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { CHOICE } from "../../text/choice.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { sessionNumbersOf, withoutSessionNumbers } from "../../text/session-numbers.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { isHan } from "../../text/tokenise.ts";
import { withoutYears, yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { readWordValues } from "../compare/read-word-values.ts";
import { findTopicParagraphs } from "../outline/find-topic-paragraphs.ts";
import { topicPhrases } from "../outline/topic-phrases.ts";
import { BELIEVED } from "../question/believed.ts";
import { cutAsides } from "../question/cut-asides.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import { TAG_AT_END } from "../question/tags.ts";
import { CORRECTS, MEANT } from "../question/turning-words.ts";
import {
  DO_IT,
  DOUBTS,
  GIVEN_FIGURE,
  SURE_AT_END,
  WHERE_SAID,
  WHERE_TO_READ,
  WHOSE_FIGURE,
} from "./asked-of-said-words.ts";
import { askedPart, type DocumentPart } from "./asked-part.ts";
import { asksOfOneNamed } from "./asks-of-one-named.ts";
import {
  AGAIN,
  AMONG,
  ARABIC_LINK,
  BARE_PREDICATES,
  CLOSING_LINK,
  LINKS,
  MORE,
  OTHER_ONE,
  OTHERS,
  PERSONS,
  STAND_INS,
  WHO_ELSE,
} from "./ellipsis-words.ts";
import { countWords, subjectWords } from "./subject-words.ts";

/** How much of a question was said before it. */
export interface Ellipsis {
  /**
   * - `whole`: nothing; it has a subject of its own
   * - `leaning`: it names something, and ties that to what was said before
   * - `elliptical`: its subject
   */
  readonly kind: "whole" | "leaning" | "elliptical";
  /** Whether a word in it ties it to what was said before. */
  readonly isTied: boolean;
  /** What it says itself, without what ties it to what was said before. */
  readonly own: string;
  /** How many words may name its subject; of Chinese, two characters count as one. */
  readonly words: number;
  /** Whether it asks with one word beside, and names nothing: "consulting whom?" says what is done, and not by whom. */
  readonly isBare: boolean;
  /** Whether it says what is done: "how many statements were made?", and not "under what mandate?". */
  readonly hasPredicate: boolean;
  /** True where it names one thing and asks nothing: "and UNGIS?" puts that in the place of another. */
  readonly replaces: boolean;
  /** True where a word in it stands for something that was said before. */
  readonly standsIn: boolean;
  /** True where it wants the other one of two. */
  readonly wantsOther: boolean;
  /** True where it asks for anything else that is said: "anything else on this?". */
  readonly wantsMore: boolean;
  /** True where it says what was meant, and asks nothing of it. */
  readonly corrects: boolean;
  /** True where it asks for all of what was asked for before, and for nothing else: "the full list", "and the rest?". */
  readonly wantsAll: boolean;
  /** True where it asks who there is beside the person spoken of: "who else spoke?". */
  readonly wantsOtherPerson: boolean;
  /** True where it asks whether something is among what was said: "is UNESCO one of them?". */
  readonly asksAmong: boolean;
  /** The part of the document that it asks to tell the same, where it asks nothing else: "and in the annex?". */
  readonly part: DocumentPart | undefined;
  /** True where it asks whether what was said is so again, or does something too, and names nobody who does: "New York again?", "reporting to the CSTD too?". */
  readonly isOfSame: boolean;
  /** True where it doubts that it is as was said: "sure? I was told 2030". */
  readonly doubts: boolean;
}

/** A question that names more than this has a subject of its own, however it begins. */
const MAX_LINKED_WORDS = 3;
/** The same where only a word in it stands for something that was said. */
const MAX_REFERRING_WORDS = 2;
/** So many words two names have at most. */
const MAX_OFFERED_WORDS = 5;
/** Who doubts names no more than this, or than the other where a mark ends the doubt: "sure? a colleague told me 2030". */
const MAX_DOUBTED = 1;
const MAX_TOLD_BESIDE = 6;
/** Who says what was believed names that: "I thought it was in Denmark". */
const MAX_BELIEVED = 3;
/** What stands in more than this share of the paragraphs is no subject by itself. */
const MAX_PARAGRAPH_SHARE = 0.35;

/** So many letters are a preposition, or say that it is a year ("году"); Chinese ones say more. */
const MAX_BESIDE_YEAR = { other: 4, han: 1 } as const;

/** "No, I meant the one which UNGIS writes" asks nothing of it; folded. */
const THE_ONE_WHICH =
  /(?<!\p{L})(?:т\p{L}{1,2},? котор\p{L}+|ones? (?:which|that|who)|(?:celui|celle|ceux|celles) (?:qui|que)|(?:el|la|los|las) que)(?!\p{L})/gu;

/**
 * Tells how much of a question was said before it.
 * @param asksForAll whether it is a list question, of which the words that say so were taken out
 */
export function readEllipsis(
  { index, lexicon, names }: Pick<AnswerDeps, "index" | "lexicon" | "names">,
  { text, language }: Query,
  asksForAll = false,
): Ellipsis {
  const wantsMore = contains(fold(text), MORE[language]);
  const untied = wantsMore ? text : cutLink(text, language);
  const hasLink = untied !== text;
  const isOfPerson = contains(fold(untied), PERSONS[language]);
  // "What other post did he hold?" asks for another post of the same person.
  const wantsOther = !isOfPerson && !wantsMore && contains(fold(untied), OTHER_ONE[language]);
  const concepts = index.languages.get(language)?.findConcepts(text) ?? [];
  const isAmong = contains(fold(untied), AMONG[language]);
  const part = askedPart(untied, language);
  const isOfNamed = asksOfOneNamed(names, { text, language }, untied);
  const asksAmong = (concepts.length > 0 && isAmong) || isOfNamed;
  const standsIn =
    wantsMore || wantsOther || isAmong || part !== undefined || contains(fold(untied), STAND_INS[language]);
  const own = takeOutWords(untied, (folded) => [
    ...findSpans(folded, MORE[language]),
    ...findSpans(folded, OTHER_ONE[language]),
    ...(isAmong ? findSpans(folded, AMONG[language]) : []),
    ...(part ? [{ start: 0, end: folded.length }] : []),
    ...findSpans(folded, STAND_INS[language]),
  ]);
  const hasPredicate = contains(fold(untied), BARE_PREDICATES[language]);
  // In French "or" is "where" but for its accent, which folding takes.
  const bare = language === "fr" ? untied.replace(/ ou /gu, " ") : untied;
  const isCorrection = CORRECTS.test(fold(text));
  const asks = hasQuestionWord(isCorrection ? fold(bare).replace(THE_ONE_WHICH, " ") : bare) || hasPredicate;
  const corrects = isCorrection && !asks;
  const numbers = wantsOther ? [] : sessionNumbersOf(own, language);
  const unnumbered = numbers.length > 0 ? withoutSessionNumbers(own, language) : own;
  // "Just that? Nothing else?" names nothing either.
  const telling = wantsMore ? cutLink(unnumbered, language) : unnumbered;
  const words = standsIn && own === untied ? [] : subjectWords(fold(withoutYears(telling)), language);
  const named = words.length + concepts.length;
  const namesYear = yearsOf(own).length > 0 || numbers.length > 0;
  // "And in the year 2005?" asks for that year alone: "year" asks nothing there.
  const isYear = namesYear && words.length === 0 && !hasQuestionWord(untied);
  // "No, I meant women alone" is tied by what it says.
  const isJoined = hasLink || corrects;
  const doubts = !asksAmong && isDoubt(fold(text), countWords(words) + concepts.length, language);
  const replaces = (isJoined && (!asks || isYear) && (named > 0 || namesYear)) || (isYearAlone(own) && !doubts);
  const isOfFormat = words.length <= MAX_LINKED_WORDS && saysFormatAlone(untied, language);
  const isEmpty = isOfFormat || (named === 0 && (isJoined || standsIn || (asks && !namesYear)));
  const isVague = replaces && (namesYear ? named === 0 : !isTelling({ index, lexicon }, words.join(" "), language));
  // Who says what was meant, and asks nothing of it, asks the same of that, however long its name.
  const isLinked = isJoined && (words.length <= MAX_LINKED_WORDS || corrects);
  const refersAlone = asksAmong || concepts.length === 0 || isOfPerson;
  // Who offers two names and says nothing of them asks it of what was said.
  const isChoice = !asks && CHOICE.test(fold(untied)) && countWords(words) <= MAX_OFFERED_WORDS;
  // "Again in New York?"
  const isAgain = !asks && AGAIN.test(fold(text)) && countWords(words) <= MAX_OFFERED_WORDS;
  // "Where are these figures from?" asks that of those that were given, whatever else figures are said of.
  const isReferring =
    isOfNamed ||
    isChoice ||
    isAgain ||
    (WHERE_SAID.test(fold(text)) && named <= MAX_TOLD_BESIDE) ||
    WHOSE_FIGURE.test(fold(text)) ||
    DO_IT.test(fold(text)) ||
    wantsMore ||
    contains(fold(untied), GIVEN_FIGURE) ||
    (standsIn && words.length <= MAX_REFERRING_WORDS && refersAlone);
  const kind = doubts || isEmpty || isVague ? "elliptical" : isLinked || isReferring ? "leaning" : "whole";
  const count = countWords(words);
  const isBare = asks && count <= 1 && concepts.length === 0;
  return {
    kind,
    isTied: isJoined || standsIn,
    standsIn,
    own,
    words: count,
    isBare,
    hasPredicate,
    replaces,
    corrects,
    wantsOther,
    wantsMore,
    wantsAll:
      (asksForAll || (wantsOther && contains(fold(untied), OTHERS[language]))) &&
      !wantsMore &&
      !contains(fold(text), WHERE_TO_READ) &&
      !WHERE_SAID.test(fold(text)) &&
      named === 0 &&
      !namesYear,
    wantsOtherPerson: concepts.length === 0 && asksWhoElse(text, language),
    asksAmong,
    part,
    isOfSame: kind !== "whole" && isOfSame(untied, text, hasPredicate && count <= 1),
    doubts,
  };
}

/** "Online only?": in what form something is held is no subject. */
function saysFormatAlone(untied: string, language: Language): boolean {
  const formats = readWordValues(fold(untied)).filter(({ kind }) => kind === "format");
  const rest = takeOutWords(untied, () => formats);
  return formats.length > 0 && (rest === untied || subjectWords(fold(rest), language).length === 0);
}

/** @param untied the text without what links it @param isDone whether what is done is all that it says */
function isOfSame(untied: string, text: string, isDone: boolean): boolean {
  const isClosed = contains(fold(text), CLOSING_LINK) && !contains(fold(untied), CLOSING_LINK);
  return (isClosed && isDone && !hasQuestionWord(untied)) || AGAIN.test(fold(text)) || DO_IT.test(fold(text));
}

/** "Sure?", "really 2035?", "sure? I was told 2030": what is doubted is what was said, whatever else is told beside. @param named how many things the whole names */
function isDoubt(folded: string, named: number, language: Language): boolean {
  if (TAG_AT_END.test(folded) && named <= MAX_DOUBTED) return true;
  if (SURE_AT_END.test(folded)) return named <= MAX_TOLD_BESIDE;
  const doubt = DOUBTS.exec(folded)?.[0];
  if (doubt === undefined) return false;
  // "Really in 2035? I thought it was 2030": what is told beside stands behind the mark.
  const isApart = /^\s*(?:[?？؟!！.…。]|$)|^[^?？؟]{0,24}[?？؟]\s*\p{L}/u.test(folded.slice(doubt.length));
  // "I thought", unlike "sure", says something by itself, which names nothing.
  if (!isApart && BELIEVED.test(doubt)) return named - subjectWords(doubt, language).length <= MAX_BELIEVED;
  return named <= (isApart ? MAX_TOLD_BESIDE : MAX_DOUBTED);
}

/** Nothing but a year, in or of which: it is put in the place of another, whether linked or not. */
function isYearAlone(own: string): boolean {
  const beside = withoutYears(own).replace(/[^\p{L}]/gu, "");
  const most = isHan(beside) ? MAX_BESIDE_YEAR.han : MAX_BESIDE_YEAR.other;
  return yearsOf(own).length === 1 && beside.length <= most && !hasQuestionWord(own);
}

/** "Who else spoke?", and not "who else works on standards?", which names a subject. */
function asksWhoElse(text: string, language: Language): boolean {
  if (!contains(fold(text), WHO_ELSE[language])) return false;
  const pattern = [WHO_ELSE[language], STAND_INS[language], LINKS[language]];
  const left = takeOutWords(text, (folded) => pattern.flatMap((words) => findSpans(folded, words)));
  return left === text || subjectWords(fold(left), language).length === 0;
}

/** A text without what links it to the one before, at its beginning or, in Chinese, its end. */
function cutLink(text: string, language: Language): string {
  const start = cutArabicLink(text, language);
  const untied = takeOutWords(start, (folded) => {
    const first = /^[\s\p{P}]*/u.exec(folded)?.[0].length ?? 0;
    const opening = findSpans(folded, LINKS[language]).filter((span) => span.start === first);
    // "Not them, I meant the facilitators": what was not meant says nothing.
    const meant = CORRECTS.test(folded) ? MEANT.exec(folded) : null;
    return [...opening, ...(meant ? [{ start: first, end: meant[0].length }] : []), ...findSpans(folded, CLOSING_LINK)];
  });
  if (untied === start) return untied;
  // "I meant not the facilitators, but the Partnership."; "well, and mobile phones?"
  return cutAsides(cutArabicLink(untied, language));
}

/** "And", which Arabic writes on to the word behind it. */
function cutArabicLink(text: string, language: Language): string {
  const bare = text.replace(/^[\s\p{P}]+/u, "");
  return language === "ar" && ARABIC_LINK.test(fold(bare)) ? bare.slice(1) : text;
}

function contains(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** A thing that few paragraphs speak of is a subject; one that most of them name is none. */
function isTelling(
  { index, lexicon }: Pick<AnswerDeps, "index" | "lexicon">,
  named: string,
  language: Language,
): boolean {
  const { size } = findTopicParagraphs(index, topicPhrases(index, lexicon, named, language), language);
  return size <= MAX_PARAGRAPH_SHARE * index.concepts.size;
}
