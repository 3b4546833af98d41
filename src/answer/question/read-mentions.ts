import type { Language } from "../../domain/language.ts";
import { partOf } from "../../domain/paragraph-id.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import { namesAppendedPart } from "../../text/appended-part.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findMention, pointsBack } from "../names/find-mention.ts";
import type { Mention } from "../names/mention.ts";
import { findSaying } from "../outline/find-saying.ts";
import { askingPart } from "./asking-part.ts";
import { readMentionQuestion, readTreatedQuestion, splitThings } from "./mention-question.ts";
import { asksOwnResolution } from "./name-own-resolution.ts";
import { opensWithQuestionWord } from "./question-words.ts";
import { readAskedAfter } from "./read-asked-after.ts";
import { splitIntoQuestions } from "./split-into-questions.ts";

type Deps = Pick<AnswerDeps, "index" | "names" | "lexicon">;

/** What a text asks whether it is named, of several such questions all that each asks for; undefined for any other text. */
export function readMentions(deps: Deps, text: string, language: Language): Mention | undefined {
  return readSeveral(deps, text, language) ?? readMention(deps, text, language);
}

/**
 * What is asked whether it is treated, as one: all where all stand somewhere; where none surely does and one surely does not, all; else
 * those that do not, and beside them where the others stand.
 * @returns undefined where nothing can be told
 */
export function readTreated(deps: Deps, text: string, language: Language): Mention | undefined {
  return tellOfEach(deps, readTreatedQuestion(withoutTold(text), language), language);
}

/**
 * What is left of a text without the words that ask and speak, of each thing of which it can be told whether the document has it.
 * @returns undefined where that is not all that is asked after
 */
export function readNamedAfter(deps: Deps, text: string, language: Language): Mention | undefined {
  const found = readAskedAfter(deps, text, language);
  // Of words that stand nowhere a search that finds nothing tells, and one that finds something knows better.
  if (found.every(({ isWords, sentences }) => isWords && sentences.length === 0)) return undefined;
  const told = joinMentions(
    found,
    found.map(({ name }) => name),
    language,
  );
  return told && ofAppendedPart(deps, text, language, told);
}

/** @param all that is asked after as one */
function tellOfEach(deps: Deps, all: readonly string[], language: Language): Mention | undefined {
  // "… in some way or other"
  const things = all.filter((thing) => !pointsBack(thing, language));
  const found = things.map((thing) => findMention(deps, thing, language));
  // What cannot be told of a statement is not told by what stands beside it: "fellowships for officials in AI, or places in courses".
  return found.some((one, i) => !one && isStatement(things[i] ?? ""))
    ? undefined
    : joinMentions(found, things, language);
}

/** @param things what each that is found, or not, was called */
function joinMentions(
  found: readonly (Mention | undefined)[],
  things: readonly string[],
  language: Language,
): Mention | undefined {
  const known = found.filter((one) => one !== undefined);
  const present = known.filter(({ sentences }) => sentences.length > 0);
  const [first] = known;
  if (!first) return undefined;
  if (found.length === 1) return first;
  const called = (names: readonly string[], type: "conjunction" | "disjunction") => ({
    name: new Intl.ListFormat(language, { type }).format(names),
    things: names,
    isWords: known.some(({ isWords }) => isWords),
  });
  const named = found.map((one, i) => one?.name ?? things[i] ?? "");
  if (present.length === found.length) {
    const find: Mention["find"] = (quoted) => present.flatMap((one) => one.find(quoted));
    return { ...first, ...called(named, "conjunction"), sentences: placesOf(present), find };
  }
  if (present.length === 0) return { ...first, ...called(named, "disjunction"), isWords: true };
  // A yes for one would be heard as one for the other.
  const absent = known.filter(({ sentences }) => sentences.length === 0);
  const [none] = absent;
  const beside = { names: present.map(({ name }) => name), sentences: placesOf(present) };
  return (
    none && {
      ...none,
      ...called(
        absent.map(({ name }) => name),
        "disjunction",
      ),
      isWords: none.isWords,
      beside,
    }
  );
}

/** So many words, or Chinese characters, say something of a thing. */
const MAX_WORDS = 4;
const MAX_HAN = 6;

function isStatement(thing: string): boolean {
  const han = thing.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > MAX_HAN || (han === 0 && thing.split(/\s+/u).length > MAX_WORDS);
}

/** Several questions each of which asks whether something is spoken of, as one for all; undefined where one is not, or is of what stands nowhere. */
function readSeveral(deps: Deps, text: string, language: Language): Mention | undefined {
  const parts = splitIntoQuestions(text, language);
  const found = parts.flatMap(
    ({ text: part }) => readMention(deps, part, language) ?? readTreated(deps, part, language) ?? [],
  );
  const [first] = found;
  const isOfAll = found.length === parts.length && found.every(({ sentences }) => sentences.length > 0);
  if (!first || found.length < 2 || !isOfAll) return undefined;
  return {
    ...first,
    name: new Intl.ListFormat(language).format(found.map(({ name }) => name)),
    things: found.map(({ name }) => name),
    sentences: placesOf(found),
    find: (quoted) => found.flatMap(({ find }) => find(quoted)),
  };
}

/** Where some things are named, each sentence once. */
function placesOf(mentions: readonly Mention[]): Mention["sentences"] {
  const places = mentions.flatMap(({ sentences }) => sentences);
  return [
    ...new Map(places.map((one) => [placeKey({ paragraph: one.paragraph, number: one.sentence }), one])).values(),
  ];
}

function readMention(deps: Deps, text: string, language: Language): Mention | undefined {
  const subject = readMentionQuestion(withoutTold(text), language);
  const whole = subject === undefined ? undefined : findMention(deps, subject, language);
  // "Are NGOs and universities mentioned?" is asked of each, unless they are one name.
  const things = whole?.isWords && whole.sentences.length === 0 ? splitThings(subject ?? "") : [];
  const found = things.length > 1 ? tellOfEach(deps, things, language) : whole;
  return found && ofAppendedPart(deps, text, language, found);
}

/** A question without what is told beside it and asks nothing: "does it mention case studies? A colleague swears it does." */
function withoutTold(text: string): string {
  const asking = askingPart(text);
  return opensWithQuestionWord(text.replace(asking, " ")) ? text : asking;
}

/**
 * A mention as it stands in the annex, where that is asked, or the resolution, which it reproduces and the report tells of; where it
 * stands only in what else the report says, as one outside.
 */
function ofAppendedPart({ index }: Deps, text: string, language: Language, mention: Mention): Mention {
  const isOfPart = namesAppendedPart(text, language);
  if (!isOfPart && !asksOwnResolution(text)) return mention;
  const { structure } = index.library.document;
  const own = mention.sentences.filter(({ paragraph }) => partOf(paragraph) === structure.numbered?.id);
  const isSaying = findSaying(index, text);
  const told = isOfPart || own.length > 0 ? own : mention.sentences.filter(({ paragraph }) => isSaying(paragraph));
  if (told.length > 0) return { ...mention, sentences: told };
  return mention.sentences.length > 0 ? { ...mention, isOutside: true } : mention;
}
