import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { type NameSpan, readWords } from "../../text/name-finder.ts";
import { stem } from "../../text/stem.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findMention } from "../names/find-mention.ts";
import { generalNames } from "../names/general-names.ts";
import type { Mention } from "../names/mention.ts";
import { isOfAsking, isUnheard } from "./asking-vocabulary.ts";
import { asksIfSpokenOf, findSpeakingWords } from "./asks-if-spoken-of.ts";
import { asksWhether } from "./asks-whether.ts";
import { cutAsides } from "./cut-asides.ts";
import { cutLead } from "./cut-lead.ts";
import { cutOffer } from "./cut-offer.ts";
import { findMentionWords, findWordsBeside, trimSubject } from "./mention-question.ts";
import { MENTION_WORDS } from "./mention-words.ts";
import { areJoined, areTogether, isIn, readRuns, withLight, withoutBeside } from "./read-runs.ts";
import { JOINED_AND } from "./things-apart.ts";

type Deps = Pick<AnswerDeps, "index" | "names" | "lexicon">;

/** More things are rarely asked after at once: the rest of a longer question. */
const MAX_THINGS = 4;

/** What more sentences have by its words tells nothing beside a name. */
const MAX_TELLING = 8;
const MARK = /[?？؟]/gu;
/** A capital there begins a sentence. */
const OPENING = /(?:^|[.!?。！？:：;；]\s*)["«“¿¡(\s]*$/u;
/** Leads to where or for whom something is, folded: more than a thing is asked after then. */
const SAID_OF = writeOut(
  /(?<!\p{L})(?:in|for|on|at|by|dans|pour|sur|par|en|para|por|sobre|в|на|для|по|при|في|من)(?!\p{L})/u,
);
/**
 * What a text asks whether it is spoken of, in whatever words it asks: what is left of it without the words of asking and speaking. Each
 * such thing must be one of which can be told where it stands, or that it stands nowhere; else the search knows better.
 * @returns each by itself, in the order of the text; none for any other text
 */
export function readAskedAfter(deps: Deps, asked: string, language: Language): readonly Mention[] {
  const text = cutOffer(cutAsides(asked));
  const found = [...new Set([cutLead(text), text])].map((one) => findEach(deps, one, language));
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
  const isKnown = (word: string) => deps.lexicon.knows(fold(word), "ar");
  const isJoined = isSaidIn(deps, bare, "ar") || isKnown(bare) || !isKnown(first);
  return isJoined ? typed.replace(JOINED_AND, "") : typed;
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

const cut = (text: string, { start, end }: Span): string => text.slice(start, end);
