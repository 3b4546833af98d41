import type { AnswerSentence, FalsePremise } from "../../domain/answer.ts";
import type { AskedThing } from "../../domain/asked-thing.ts";
import { isBareReference } from "../../references/references.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence, sourceQuotes, sourceVersion } from "../cite.ts";
import type { CorrectedPremise } from "../compare/corrected-premise.ts";
import { findLackedThings } from "../compare/find-lacked-things.ts";
import { findPremise } from "../compare/find-premise.ts";
import { findWrongOffice } from "../compare/find-wrong-office.ts";
import { isForOtherBody } from "../compare/is-for-other-body.ts";
import { asksRather, withoutRather } from "../compare/lacks-reason.ts";
import { lacksTime, lacksYearOfPlace } from "../compare/lacks-time.ts";
import { namesPlace } from "../compare/names-place.ts";
import { paragraphsOfSpeaker } from "../compare/paragraphs-of-speaker.ts";
import { isSamePlace, placesOf, type Quoted } from "../compare/quoted.ts";
import type { Question } from "../question/read-question.ts";
import { splitIntoQuestions } from "../question/split-into-questions.ts";
import { type DraftedAnswer, toAnswered } from "./drafted-answer.ts";

/** What a place has: of another there is no telling. */
const OF_PLACE: ReadonlySet<AskedThing> = new Set(["room", "city", "place"]);
/** An answer that corrects quotes so many sentences at most. */
const MAX_SENTENCES = 3;
/** Of 18 refusals of known questions with a correction two score less, on the money of a year; no right one scores less than -11.7. */
const MIN_SCORE = -13;

/**
 * Corrects what a question takes for granted and the document gives differently, with the sentence that says so among the
 * quotes. A refusal that was not certain gives way to it, unless the question asks for what its paragraph does not give; one
 * that was stays, and the correction is what comes nearest.
 */
export function withPremise(deps: AnswerDeps, question: Question, drafted: DraftedAnswer): DraftedAnswer {
  const { index, names, references } = deps;
  const { query, answerLanguage, isListQuestion } = question;
  const { outcome, draft, closest } = drafted;
  const quoted = outcome === "answered" ? draft.sentences : closest;
  // Who names paragraphs and says nothing else takes nothing for granted; look-ups are to be quick.
  if (draft.mode === "lookup" && isBareReference(question.asked, references)) return drafted;
  // Of what is far from the document nothing is taken for granted.
  if (outcome !== "answered" && (drafted.gate ?? 0) < MIN_SCORE) return drafted;
  if (isListQuestion || query.language !== answerLanguage || outcome === "off_topic") return drafted;
  const places = placesOf(quoted, names, answerLanguage);
  // Why it is one and not another is not told by who else did something; that it is not so at all is.
  const isRather = outcome !== "answered" && asksRather(query.text);
  const taken = isRather ? { ...query, text: withoutRather(query.text) } : query;
  const told = { places, isAnswer: outcome === "answered" };
  const byTaken = isRather && taken.text === query.text ? undefined : findFirstPremise(deps, taken, told);
  // "Why in Geneva, of all places?": that it was not there is told whatever the reason.
  const found = byTaken ?? (isRather ? findWrongPlace(deps, query, told) : undefined);
  if (!found) return drafted;
  // What another quote has is not wrong of it: of two that are quoted the year of one may be meant.
  if (outcome === "answered" && isQuotedYear(found.premise.given, quoted)) return drafted;
  const { premise, paragraph, sentence } = found;
  if (draft.mode === "lookup") return places.some((one) => isSamePlace(one, found)) ? { ...drafted, premise } : drafted;
  const own = citeSentence(index.library, answerLanguage, paragraph, sentence);
  const beside = findBeside(deps, taken, found, told);
  const shown = beside
    ? withFirst(citeSentence(index.library, answerLanguage, beside.paragraph, beside.sentence), quoted)
    : quoted;
  const others = shown.filter(({ text }) => text !== own.text);
  const other =
    found.ofOther && citeSentence(index.library, answerLanguage, found.ofOther.paragraph, found.ofOther.sentence);
  const corrected = others.length === shown.length ? [own, ...others].slice(0, MAX_SENTENCES) : shown;
  const sentences = other && corrected.every(({ text }) => text !== other.text) ? [...corrected, other] : corrected;
  if (outcome === "answered") return { ...drafted, premise, draft: { ...draft, sentences } };
  // Since when somebody has done what another does is no question any more, nor is in which room it was in another city.
  const isOfPlace = namesPlace(names, { ...query, text: premise.given });
  const isMoot = (thing: AskedThing) => thing === "beginning" || (isOfPlace && OF_PLACE.has(thing));
  const isLacking = findLackedThings(index, query.text, paragraph).some((thing) => !isMoot(thing));
  const isOfOtherTime = lacksTime(names, query, [paragraph]) || lacksYearOfPlace(names, query, [paragraph]);
  // What is asked of a thing may hang on what is wrong, but not of whom it is asked; why it is so cannot be told of what is not so.
  const isOfPerson = paragraphsOfSpeaker(names, query, []).includes(paragraph);
  const things = askedThings(query.text);
  const isVoid = things.includes("reason") || things.includes("beginning") || isAskedOf(deps, query, premise);
  const isFarOff = quoted.length === 0 && !isOfPerson && !isVoid && !found.isFact;
  // "Who spoke for UNESCO?" is not told by whom others spoke for.
  const { language: source } = sourceVersion(index.library);
  const isForOther = question.types.includes("actor") && isForOtherBody(names, query, sourceQuotes([own]), source);
  const isUnsure = isFarOff || isLacking || isOfOtherTime || isForOther || isWhyPerson(deps, query, premise);
  if (isUnsure) return { ...drafted, premise, closest: [own] };
  return { ...toAnswered(drafted, { mode: "extractive", sentences: [own] }), premise };
}

/** "It is led by A, B and C, so what does C do?": what is asked of whom is wrong there is no question any more. */
function isAskedOf({ names }: AnswerDeps, { text, language }: Query, { given }: FalsePremise): boolean {
  const idsIn = (words: string) =>
    names
      .things(language)(words)
      .map(({ id }) => id);
  const wrong = idsIn(given);
  return wrong.some((id) => idsIn(text).filter((other) => other === id).length > 1);
}

function isQuotedYear(given: string, quoted: readonly AnswerSentence[]): boolean {
  return /^\d{4}$/u.test(given) && quoted.some(({ text }) => yearsOf(text).includes(given));
}

/** What is taken for granted in a text, or, of several questions in it, in the first that takes anything: the year of one is not that of another. */
function findFirstPremise({ index, names }: AnswerDeps, query: Query, quoted: Quoted): CorrectedPremise | undefined {
  // What is not answered gives way to nothing less than what the whole of it takes for granted.
  const parts = quoted.isAnswer ? splitIntoQuestions(query.text, query.language) : [];
  // Whose office it is stands in the same breath, wherever commas part it.
  const office = parts.length > 0 ? findWrongOffice(names, query) : undefined;
  if (office) return office;
  if (parts.length === 0) return findPremise(index, names, query, quoted);
  return parts
    .map(({ text }) => findPremise(index, names, { ...query, text }, quoted))
    .find((premise) => premise !== undefined);
}

function findWrongPlace(deps: AnswerDeps, query: Query, quoted: Quoted): CorrectedPremise | undefined {
  const found = findFirstPremise(deps, query, quoted);
  return found && namesPlace(deps.names, { ...query, text: found.premise.given }) ? found : undefined;
}

/** Some sentences with one of them, or another one, first. */
function withFirst(first: AnswerSentence, sentences: readonly AnswerSentence[]): AnswerSentence[] {
  return [first, ...sentences.filter(({ text }) => text !== first.text)];
}

/** "Did she open it as the President of the Assembly?": what else is not so, but for what was corrected. */
function findBeside(
  deps: AnswerDeps,
  query: Query,
  { premise, ...place }: CorrectedPremise,
  quoted: Quoted,
): CorrectedPremise | undefined {
  const at = query.text.indexOf(premise.given);
  if (at < 0 || !quoted.isAnswer) return undefined;
  const text = `${query.text.slice(0, at)}${query.text.slice(at + premise.given.length)}`;
  const other = findFirstPremise(deps, { ...query, text }, quoted);
  return other && !isSamePlace(other, place) ? other : undefined;
}

/** "Why did Guterres send somebody?" is not told by who spoke for him. */
function isWhyPerson({ names }: AnswerDeps, { text, language }: Query, { found }: FalsePremise): boolean {
  if (!askedThings(text).includes("reason")) return false;
  return names
    .finder(language)(found.join(", "))
    .some(({ id }) => names.names.get(id)?.kind === "person");
}
