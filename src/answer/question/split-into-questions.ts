import type { Language } from "../../domain/language.ts";
import { byLanguage } from "../../text/by-language.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { keepRecent } from "../../text/keep-recent.ts";
import { writeOut } from "../../text/letters.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { isHan, tokenise } from "../../text/tokenise.ts";
import { hasQuestionWord, opensWithQuestionWord, stripQuestionWords } from "./question-words.ts";
import { SENTENCE_END } from "./sentence-end.ts";
import { JOINTS } from "./split-at-joints.ts";
import { splitAtOrdinals } from "./split-at-ordinals.ts";

/** A question of a text. */
export interface PartQuestion {
  readonly text: string;
  /** Whether it has so few words of its own that it leans on the one before: "and by when?". */
  readonly isLeaning: boolean;
  /** Whether it may ask nothing: a comma alone or "and that" joins it to what stands before, or it has no mark, and others have. */
  readonly isClause: boolean;
  /** Whether it reads like a clause that tells of what stands before. */
  readonly isRelative: boolean;
}

/** They join things ("WSIS+20", "women/men"), never questions. */
const SIGNS = /^[+/&]$/u;
/** A comma, and no word behind it that joins: ", and what …" is tied by its "and". */
const CLAUSE = writeOut(
  /^\s*[,，](?!\s*(?:(?:и|а также|and|et|ainsi que|y|e)\s|و))|^\s*(?:y que|et qu(?:e|i|'))(?!\p{L})/iu,
);
/** Behind a comma these words, folded, open a clause of what stands before: "M. Ryder, qui a parlé …". */
const RELATIVE = writeOut(/^\s*[,，]\s*(?:котор\p{L}+|who|whose|which|qui|que|dont|quien(?:es)?)(?!\p{L})/u);
/** What stands in brackets is no question of its own: "(Rev. Geneva, 2022)". */
const OPEN_BRACKET = /[(（][^)）]{0,80}$/u;
const MAX_QUESTIONS = 4;
/** The number of a question, and what leads on to the first: "(a) who coordinates it, (b) what has it been asked", "two questions: 1) where …". */
const NUMBER = /^(?:[^:：?？؟]{1,24}[:：])?\s*(?:[(（]?(?:[a-dа-г1-4]|i{1,3})[)）]|[①-④]|[1-4][.、．](?!\d))\s*/iu;
/** A question with fewer words than this besides those that ask leans on the one before. */
const MIN_TELLING_WORDS = 2;
const QUESTION_MARK = /[?？؟]\s*$/u;
/** What begins like this, folded, is an example of what is asked for, and no other question: "what may they do? like take stock?". */
const EXAMPLE = writeOut(
  /^\P{L}*(?:(?:مثل|مثلا|كمثال|like|such as|for (?:example|instance)|e\.?g|as in|como|por ejemplo|tipo|comme|par exemple|genre|например|типа|вроде|скажем|допустим)(?!\p{L})|比如|例如|譬如)/u,
);

/** What begins like this, folded, says what was meant by the question before it: "where was it? I mean in which city". */
const MEANT = writeOut(
  /^\P{L}*(?:то есть|т\.? ?е\.|(?:я )?имею в виду|в смысле|i mean|that is|meaning|je veux dire|c'est-a-dire|autrement dit|quiero decir|o sea|es decir|اقصد|يعني|اعني)(?!\p{L})|^\P{L}*(?:我是说|我是指|我的意思是|也就是)/u,
);

/**
 * Cuts a text into the questions that it asks one after the other: "who opened the meeting, and what did she warn of?". What
 * joins no questions stays whole; sentences that ask nothing are left out.
 * @param isAfter whether it goes on from another, on which the first may lean: "when, and where?"
 * @returns at least two, of which the first has words of its own unless it goes on from another; empty where there are not as many
 */
export function splitIntoQuestions(text: string, language: Language, isAfter = false): PartQuestion[] {
  const questions = READERS[language](text);
  const first = isAfter ? 0 : questions.findIndex(({ isLeaning }) => !isLeaning);
  const asked = first < 0 ? [] : questions.slice(first, first + MAX_QUESTIONS);
  return asked.length < 2 ? [] : asked;
}

/** Every question of a text, however many. */
const READERS = byLanguage((language) => keepRecent((text) => readQuestions(text, language)));

/** "…, and does it …?" opens a question of its own in Arabic, by a word that nothing else begins with. */
const AND_WHETHER = /[،,]\s*(?=و?هل\s)/gu;

/** Says how many questions follow, folded. */
const TWO_QUESTIONS = writeOut(
  /^\P{L}*(?:(?:два|две|2|три) (?:вопрос|вещ)\p{L}*|(?:two|2|three) (?:quick )?(?:questions|things)|(?:deux|2|trois) (?:questions|choses)|(?:dos|2|tres) (?:preguntas|cosas)|سؤالين|سؤالان)[^:：]{0,12}[:：]\s*|^(?:两|2|三)个?问题[^:：]{0,8}[:：]\s*/iu,
);

/** The sentences of a text that have a question mark, or the things that it counts, each without what leads on to it. */
export function questionSentences(text: string, language: Language): string[] {
  const announced = text.replace(TWO_QUESTIONS, "");
  const parts = announced === text ? [] : splitIntoQuestions(announced, language);
  if (parts.length > 1) return parts.map((part) => part.text);
  const counted = splitAtOrdinals(text).length > 0;
  return sentencesOf(text.replace(AND_WHETHER, "؟ "))
    .filter((sentence) => counted || QUESTION_MARK.test(sentence))
    .map(trimQuestion)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** "How much is it / who pays?" asks twice, "women / men" once. */
function splitAtSlashes(text: string): string {
  return text.replace(/\s\/\s/gu, (slash, at: number) =>
    hasQuestionWord(text.slice(0, at)) && hasQuestionWord(text.slice(at)) ? "? " : slash,
  );
}

function sentencesOf(text: string): string[] {
  const counted = splitAtOrdinals(text);
  return withMeant(counted.length > 0 ? counted : splitAtSlashes(text).split(SENTENCE_END)).filter(
    (sentence, i) => i === 0 || !EXAMPLE.test(fold(sentence)),
  );
}

function readQuestions(text: string, language: Language): readonly PartQuestion[] {
  const isMarked = /[?？؟]/u.test(text);
  return sentencesOf(text)
    .flatMap((sentence) => {
      const mayTell = isMarked && !QUESTION_MARK.test(sentence);
      return splitSentence(sentence, isMarked).map((part) => ({ part, mayTell }));
    })
    .map(({ part, mayTell }) => ({
      text: trimQuestion(part),
      isClause: mayTell || CLAUSE.test(part),
      isRelative: RELATIVE.test(fold(part)),
    }))
    .filter(({ text: part }) => tellingWords(part, language) > 0 || hasQuestionWord(part))
    .map((part, i) => ({ ...part, isLeaning: tellingWords(part.text, language) < (i === 0 ? 1 : MIN_TELLING_WORDS) }));
}

/** What leads on to another question and says nothing of it: "and, on the other hand, …". */
const LEADING_ON =
  /^(?:(?:y|e|and|et|и|а)[\s,]+|و)?(?:por otr[ao] (?:parte|lado)|además|también|otra cosa|on the other hand|also|another thing|par ailleurs|d['’]autre part|aussi|ещ[её]|также|кроме того|كذلك|أيض[ًا]?ا?ً?|还有|另外|此外)\s*[,，:：]\s*/iu;

/** A question without what joins it to another, its number and its mark. */
function trimQuestion(part: string): string {
  const bare = part.replace(/^[\s,:;，、；]+|[\s?？؟]+$/gu, "");
  return bare.replace(NUMBER, "").replace(LEADING_ON, "");
}

/** Sentences, each with those behind it that say what it means. */
function withMeant(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const before = MEANT.test(fold(sentence)) ? joined.pop() : undefined;
    joined.push(before === undefined ? sentence : `${before} ${sentence}`);
  }
  return joined;
}

/**
 * A sentence at the joints that have a question on either side, each with its joint: "and by when" is tied by its "and". None
 * where it asks nothing: in a text with question marks what has none asks by its first words.
 */
function splitSentence(sentence: string, isMarked: boolean): string[] {
  if (!(QUESTION_MARK.test(sentence) || (isMarked ? opensQuestion : hasQuestionWord)(sentence))) return [];
  const joints = findMatches(sentence, JOINTS)
    .filter(({ 0: joint, index }) => !SIGNS.test(joint) && !OPEN_BRACKET.test(sentence.slice(0, index)))
    .map(({ 0: joint, index }) => ({ from: index, to: index + joint.length }));
  const parts: string[] = [];
  let start = 0;
  let asks = hasQuestionWord(sentence.slice(0, joints[0]?.from));
  for (const [i, { from, to }] of joints.entries()) {
    const next = sentence.slice(to, joints[i + 1]?.from);
    // "Why he, and not the one who …" is one question.
    const isAsking = opensWithQuestionWord(next) || hasQuestionWord(fold(next).replace(ARE, " "));
    const asksNext = isAsking && !NOT.test(fold(next));
    if (asks && asksNext) {
      parts.push(sentence.slice(start, from));
      start = from;
    }
    asks ||= asksNext;
  }
  return [...parts, sentence.slice(start)];
}

/** "… et techniques sont des femmes" does not ask: these verbs ask where they come first, folded. */
const ARE = writeOut(/(?<!\p{L})(?:est(?!-ce)|sont|etait|es|son|fue)(?!\p{L})/gu);

const NOT = writeOut(/^\P{L}*(?:не|not|pas|non|no|ليس|ليست)(?!\p{L})|^\P{L}*(?:不是|而不)/u);

/** What goes on from another question by these words, folded, may ask only behind its commas: "and also, if it is there, how many …". */
const GOING_ON =
  /^\P{L}*(?:и|а|также|заодно|плюс|еще|and|also|plus|et|aussi|y|e|ademas|tambien|ايضا|كذلك|و\p{L}*)(?!\p{L})|^\P{L}*(?:还|另外|顺便)/u;

/** Goes on from another question and asks for a yes or no by its verb, folded: "and did they extend the mandate". */
const YES_OR_NO =
  /^\P{L}*(?:and|but|also) (?:did|do|does|is|are|was|were|has|have|had|will|can|could|should)(?!\p{L})|^\P{L}*(?:et|mais) est-ce qu/u;

/** Says that one cannot, and asks nothing: "can't remember for the life of me". */
const CANNOT = writeOut(/^\P{L}*(?:can'?t|cannot|couldn'?t)(?!\p{L})/u);

/** So many words at the end of a sentence that goes on from another ask: "et on continue à le tenir tous les combien". */
const ASKING_END = /(?:[^\s,،，]+\s+){0,2}[^\s,،，]+\s*$/u;

/** Whether a sentence without a mark asks, by its first words, by those of a clause that goes on from another, or by its last ones. */
function opensQuestion(sentence: string): boolean {
  if (CANNOT.test(fold(sentence))) return false;
  if (opensWithQuestionWord(sentence) || YES_OR_NO.test(fold(sentence))) return true;
  const goesOn = (text: string) => GOING_ON.test(fold(text));
  if (goesOn(sentence) && hasQuestionWord(ASKING_END.exec(sentence)?.[0] ?? "")) return true;
  const clauses = sentence.split(/[,，،]/u);
  // Chinese asks where the answer would stand, and not at the beginning.
  const asks = isHan(sentence) ? hasQuestionWord : opensWithQuestionWord;
  return (goesOn(sentence) ? clauses : clauses.filter(goesOn)).some(asks);
}

function tellingWords(part: string, language: Language): number {
  const words = tokenise(stripQuestionWords(fold(part)));
  return words.filter((word) => !isStopWord(word, language)).length;
}
