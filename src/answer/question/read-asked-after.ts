import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { askedThings } from "../../text/asked-things.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { type NameSpan, readWords } from "../../text/name-finder.ts";
import { segmentWords } from "../../text/segment-words.ts";
import { stem } from "../../text/stem.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findMention, type Mention } from "../names/find-mention.ts";
import { generalNames } from "../names/general-names.ts";
import { isOfAsking, isUnheard } from "./asking-vocabulary.ts";
import { asksIfSpokenOf, findSpeakingWords } from "./asks-if-spoken-of.ts";
import { cutAsides } from "./cut-asides.ts";
import { cutLead } from "./cut-lead.ts";
import { cutOffer } from "./cut-offer.ts";
import { isLightWord } from "./light-words.ts";
import { findMentionWords, findWordsBeside, trimSubject } from "./mention-question.ts";
import { MENTION_WORDS } from "./mention-words.ts";
import { findQuestionWords, opensWithQuestionWord } from "./question-words.ts";
import { saysThat } from "./says-that.ts";
import { SUMMARY_WORDS } from "./summary-words.ts";

type Deps = Pick<AnswerDeps, "index" | "names" | "lexicon">;

/** More things are rarely asked after at once: the rest of a longer question. */
const MAX_THINGS = 4;

/** What more sentences have by its words tells nothing beside a name. */
const MAX_TELLING = 8;
const MARK = /[?？؟]/gu;
/** A longer text tells a story. */
const MAX_CHARS = 200;
/** A capital there begins a sentence. */
const OPENING = /(?:^|[.!?。！？:：;；]\s*)["«“¿¡(\s]*$/u;
const MAX_SMALL_LETTERS = 4;
/** Leads to where or for whom something is, folded: more than a thing is asked after then. */
const SAID_OF = /(?<!\p{L})(?:in|for|on|at|by|dans|pour|sur|par|en|para|por|sobre|в|на|для|по|при|في|من)(?!\p{L})/u;
/** Joins a word to what it says more of, folded. */
const JOINING = /^\s*(?:(?:d[eu]|des|del|de la|of|with|con|avec|с|со|ذوي|ذات)\s+|d['’])$/iu;

/** Sets two things apart, as it is typed. */
const APART =
  /(?![-‐‑'’@&](?=\p{L}))\p{P}|(?<!\p{L})(?:и|или|либо|ни|а также|and|n?or|et|ou|ni|y|e|o|u|و|أو|او|ولا)(?!\p{L})|[和与或及跟]|还是/iu;
/** "And" as Arabic writes it with the word that follows. */
const JOINED_AND = /^و(?=\p{L}{3})/u;
/** Both, each, of what was named, folded. */
const EACH = writeOut(
  /(?<!\p{L})(?:both|either|each|оба|обе|обоих|les deux|toutes les deux|tous les deux|l'un|l'autre|ambos|ambas|l[ao]s dos|كلاهما|كليهما|كلتاهما|الاثنين|اثنينهم|(?:ل|عن|في|من)?(?:ها|هم|هما))(?!\p{L})|[这那]?[两几][者个类样家种位国点项](?!\p{Script=Han}?[会议])\p{Script=Han}?都?/gu,
);

/**
 * What a text asks whether it is spoken of, in whatever words it asks: what is left of it without the words of asking and speaking. Each
 * such thing must be one of which can be told where it stands, or that it stands nowhere; else the search knows better.
 * @returns each by itself, in the order of the text; none for any other text
 */
export function readAskedAfter(deps: Deps, asked: string, language: Language): readonly Mention[] {
  const text = cutOffer(cutAsides(asked));
  const found = [cutLead(text), text].map((one) => findEach(deps, one, language));
  // "UNESCO and WIPO: are both organizations named?" has a thing behind its colon too, which is no name.
  return found.find((all) => all.some(({ isWords }) => !isWords)) ?? found.find(({ length }) => length > 0) ?? [];
}

function findEach(deps: Deps, asked: string, language: Language): readonly Mention[] {
  const speaking = asksIfSpokenOf(asked, language);
  const sentences = speaking.length > 0 ? speaking : sentencesOfThere(asked, language);
  const text = sentences.join(" ");
  // "Is there anything on AI? And on human rights?" asks after more than these sentences have.
  const plain = fold(asked).replace(MENTION_WORDS[language].where, " ");
  if ((plain.match(MARK) ?? []).length > Math.max(1, sentences.length)) return [];
  const things = asksWhether(text) ? readThings(deps, text, language) : [];
  if (things.length > MAX_THINGS) return [];
  const found = things.map((thing) => {
    const mention = findMention(deps, thing, language);
    return mention?.isWords && SAID_OF.test(fold(thing)) ? undefined : mention;
  });
  const told = found.filter((one) => one !== undefined);
  if (told.length < found.length) return [];
  // "Both organizations" are those that are named.
  const named = told.filter(({ isWords, sentences }) => !isWords || sentences.length <= MAX_TELLING);
  const isNamed = named.some(({ isWords }) => !isWords);
  return isNamed ? named : speaking.length > 0 ? told : [];
}

/** What is there is asked in Chinese of a name alone, too: "有没有瑞士". */
const IS_THERE = /(?:有没有|有无)[^把被让给]{2,12}$|在不在[里这]/u;

function sentencesOfThere(asked: string, language: Language): string[] {
  if (language !== "zh") return [];
  const there = asked.split(/[，。！？；,!?;]/u).filter((sentence) => IS_THERE.test(sentence));
  return there.every((sentence) => asksWhether(sentence)) ? there : [];
}

/** Whether no more is asked than a yes or no, and of a thing rather than of what is said of it. */
function asksWhether(text: string): boolean {
  if (text === "" || text.length > MAX_CHARS || saysThat(text) || SUMMARY_WORDS.test(fold(text))) return false;
  const folded = fold(text);
  const words = wordsThatAsk(text);
  const isAsking = ASKING.test(folded) || words.length > 0 || opensWithQuestionWord(text);
  const asksMore = words.some((word) => !isOfYesOrNo(folded, word)) || OF_SOME.test(folded);
  return isAsking && !asksMore && askedThings(text).length === 0;
}

/** The words of a text that ask; "WHO" is a body. */
function wordsThatAsk(text: string): Span[] {
  return findQuestionWords(fold(text)).filter((word) => cut(text, word) !== "WHO");
}

/** A question in marks, in Chinese or behind "whether", folded. */
const ASKING = /[?？؟\p{Script=Han}]|^(?:si|if|whether)(?!\p{L})/u;
/** Among which of them something is, or in what year, folded. */
const OF_SOME = /(?<!\p{L})(?:среди|в числе|among|amongst|parmi|entre|ضمن|من بين)(?!\p{L})|\d{4}/u;

/** Words that ask for a yes or no, or ask nothing where others stand before or behind them. */
const WHETHER =
  /^(?:ли|est-ce|ou|y a-t-il|\p{L}+-t-\p{L}+|هل|吗|是否|有没有|.[不没].|is|are|was|were|do|does|did|has|have|es|son|hay|est|sont)$/u;

/** "Any" in Arabic, which is "which" too, and "not", which is "what" too. */
const ANY =
  /^(?:[بل]?اي (?:مكان|موضع|شيء?|ذكر|حاجه|كلام|فقره|اشاره|جزء|قسم|محل|حته)|ما ?(?:في|فيه|فيها|لقيت|طلع|وجدت|ذكر|حدا))/u;

function isOfYesOrNo(folded: string, { start, end }: Span): boolean {
  const word = folded.slice(start, end);
  if (WHETHER.test(word)) return true;
  const [before, behind] = [folded.slice(0, start), folded.slice(end)];
  return (
    /(?<!qu')est-ce $/u.test(before) ||
    ANY.test(folded.slice(start)) ||
    /^[ -](?:нибудь|либо|то)(?!\p{L})/u.test(behind)
  );
}

function readThings(deps: Deps, text: string, language: Language): string[] {
  const own = deps.index.languages.get(language);
  if (!own) return [];
  const isSaid = (word: string) => isSaidIn(deps, trimSubject(word), language);
  // What no question asks after, and what any may have, is told beside it.
  const isOfAskingAlone = (word: Span) => isOfAsking(stem(fold(cut(text, word)), language), own);
  const isBeside = (word: Span) => {
    const typed = cut(text, word);
    const isName = /\p{Lu}/u.test(typed) && !OPENING.test(text.slice(0, word.start));
    const isConcept = own.findConcepts(language === "ar" ? typed.replace(JOINED_AND, "") : typed).length > 0;
    if (isName || isConcept || isSaid(typed)) return false;
    return isOfAskingAlone(word) || isUnheard(fold(typed), language, own);
  };
  const wholes = deps.names.things(language)(text);
  const isTelling = (word: Span) => wholes.some((one) => isIn(word, one)) || !isBeside(word);
  // What no question has ends a thing, and leads to none: "países sin litoral", "ando armando …".
  const mayEnd = (word: Span) => isTelling(word) || !isOfAskingAlone(word);
  const speaking = [...findSpeakingWords(text, language), ...findMentionWords(text, language)];
  const all = readRuns(text, language, wholes, [...speaking, ...findWordsBeside(text, language)]);
  // Of a text most of which is of other words than the language's little is known.
  const words = all.flat();
  if (2 * words.filter(isTelling).length < words.length) return [];
  const runs = all
    .map((run) => withoutBeside(run, text, isTelling, mayEnd))
    .filter(({ length }) => length > 0)
    .map((run) => withLight(run, text, language, [...speaking, ...findWordsBeside(text, language)]));
  if (!areTogether(runs, speaking) || !areJoined(runs, text)) return [];
  return particularOf(deps, runs, wholes).map((run) => {
    const start = run[0]?.start ?? 0;
    // "E-waste" is one word.
    const hyphenated = /[\p{L}\p{N}]+[-‐‑]$/u.exec(text.slice(0, start))?.[0].length ?? 0;
    const typed = text.slice(start - hyphenated, run.at(-1)?.end);
    return trimSubject(language === "ar" ? withoutAnd(deps, typed, cut(text, run[0] as Span)) : typed);
  });
}

/** A run without the "and" that Arabic writes in one with its first word: "ministry" has the same letter for its own. */
function withoutAnd(deps: Deps, typed: string, first: string): string {
  const bare = first.replace(JOINED_AND, "");
  const isJoined = isSaidIn(deps, bare, "ar") || !deps.lexicon.knows(fold(first), "ar");
  return isJoined ? typed.replace(JOINED_AND, "") : typed;
}

/** What is spoken of stands together: "does UNESCO mention Norway?" has a thing on either side of what speaks, and asks something else. */
function areTogether(runs: readonly (readonly Span[])[], speaking: readonly Span[]): boolean {
  const gaps = runs.map(([first]) => speaking.filter(({ start }) => start < (first?.start ?? 0)).length);
  return new Set(gaps).size <= 1;
}

/** Things are named one after the other, with no more between them than small words: "…, so that officials learn of AI" is no other thing. */
function areJoined(runs: readonly (readonly Span[])[], text: string): boolean {
  return runs.slice(1).every((run, i) => {
    const between = text.slice(runs[i]?.at(-1)?.end, run[0]?.start);
    return (
      fold(between)
        .replace(EACH, " ")
        .match(/\p{L}+/gu) ?? []
    ).every(({ length }) => length <= MAX_SMALL_LETTERS);
  });
}

/** The words of a run from the first to the last that tell something, and those that are joined to one: "discursos de odio". */
function withoutBeside(
  run: readonly Span[],
  text: string,
  isTelling: (word: Span) => boolean,
  mayEnd: (word: Span) => boolean,
): Span[] {
  const isJoined = (i: number) => {
    const [word, next] = [run[i], run[i + 1]];
    return word !== undefined && next !== undefined && JOINING.test(fold(text.slice(word.end, next.start)));
  };
  const start = run.findIndex((word, i) => isTelling(word) || isJoined(i));
  return start < 0 || !run.some(isTelling) ? [] : run.slice(start, run.findLastIndex(mayEnd) + 1);
}

/** Those that name something in particular, where any does: "the regional commissions" of "the UN". */
function particularOf({ names, index }: Deps, runs: readonly Span[][], wholes: readonly NameSpan[]): readonly Span[][] {
  const general = generalNames(names, index.library);
  const isGeneral = (run: readonly Span[]) => {
    const named = wholes.filter((one) => !one.isWithin && run.some((word) => isIn(word, one)));
    return named.length > 0 && named.every(({ id }) => general.has(id));
  };
  const particular = runs.filter((run) => !isGeneral(run));
  return particular.length > 0 ? particular : runs;
}

/** Whether a word stands in the document, in any form. */
function isSaidIn({ names }: Deps, word: string, language: Language): boolean {
  const said = names.sentences(language);
  if (language === "zh") return said.some(({ text }) => text.includes(word));
  return readWords(word, language).some(({ key, joined }) =>
    [key, ...joined].some((one) => said.some(({ keys }) => keys.has(one))),
  );
}

/** The words of a text that say something, those of one thing together: what a name has is one. */
function readRuns(text: string, language: Language, wholes: readonly Span[], speaking: readonly Span[]): Span[][] {
  const folded = fold(text);
  const asking = [...speaking, ...wordsThatAsk(text), ...findSpans(folded, EACH)];
  const isPart = (word: Span) => wholes.some((one) => isIn(word, one));
  const isApart = (before: Span, word: Span) =>
    !wholes.some((one) => isIn(word, one) && isIn(before, one)) &&
    (APART.test(text.slice(before.end, word.end)) || (language === "ar" && JOINED_AND.test(cut(text, word))));
  const runs: Span[][] = [];
  let before: Span | undefined;
  for (const word of segmentWords(text, language)) {
    const breaks = !isPart(word) && asking.some((one) => isIn(word, one));
    if (breaks || (before && isApart(before, word))) before = undefined;
    if (breaks || (!isPart(word) && isSmall(cut(text, word), language))) continue;
    if (before) runs.at(-1)?.push(word);
    else runs.push([word]);
    before = word;
  }
  return runs;
}

/** A run with a light word right beside it: "personnes handicapées", "disabled people". */
function withLight(run: readonly Span[], text: string, language: Language, asking: readonly Span[]): Span[] {
  const words = segmentWords(text, language);
  const [first, last] = [run[0], run.at(-1)];
  const isLight = (word: Span) =>
    !asking.some((one) => isIn(word, one)) && isLightWord(fold(cut(text, word)), language);
  const before = words.findLast(({ end }) => first !== undefined && end <= first.start);
  const behind = words.find(({ start }) => last !== undefined && start >= last.end);
  const isBeside = (from: number | undefined, to: number | undefined) => text.slice(from, to).trim() === "";
  return [
    ...(before && isLight(before) && isBeside(before.end, first?.start) ? [before] : []),
    ...run,
    ...(behind && isLight(behind) && isBeside(last?.end, behind.start) ? [behind] : []),
  ];
}

function isSmall(word: string, language: Language): boolean {
  const folded = fold(word);
  return !/\p{L}{2}|\p{Script=Han}/u.test(folded) || isStopWord(folded, language) || isLightWord(folded, language);
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

const isIn = (word: Span, { start, end }: Span): boolean => word.start < end && start < word.end;
