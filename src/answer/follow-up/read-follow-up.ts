import { citesAny } from "../../deadlines/cites-any.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { sourceSentences } from "../draft/cite-items.ts";
import { type Intent, readIntent } from "../question/read-intent.ts";
import { type Question, readQuestion } from "../question/read-question.ts";
import { TAG_AT_END } from "../question/tags.ts";
import { CORRECTS } from "../question/turning-words.ts";
import { ALL_STAKEHOLDERS, ON_MATTER, STAKEHOLDERS } from "./asked-of-said-words.ts";
import { completeQuestion, type FollowUp } from "./complete-question.ts";
import { OPENING_PRONOUN, PERSONS } from "./ellipsis-words.ts";
import { isMeantQuestion, isOwnQuestion } from "./is-own-question.ts";
import { newlyNamed } from "./newly-named.ts";
import { type Ellipsis, readEllipsis } from "./read-ellipsis.ts";
import { relatedTo } from "./related-to.ts";
import { standsAlone } from "./stands-alone.ts";

/** What may lack a subject: anything else names its own, or asks nothing. */
export const MAY_LEAN: readonly Intent["kind"][] = ["question", "duties", "ledger", "names"];

/** So few words name nobody whose duties are asked for. */
const MAX_UNNAMED_WORDS = 2;
/** A question of more words has a subject of its own; with one that ties it to what was said before it may have a few more. */
const MAX_WEAK_WORDS = { tied: 5, untied: 3 } as const;

/**
 * A question completed from the one before it.
 * @param cited finds the paragraphs of the question before, where they are not given
 * @returns undefined where it has a subject of its own
 */
export async function readFollowUp(
  deps: AnswerDeps,
  question: Question,
  context: PriorTurn,
  cited: (question: string) => Promise<readonly ParagraphId[]>,
): Promise<FollowUp | undefined> {
  const intent = readIntent(deps, question);
  const ellipsis = readEllipsis(deps, question.query, question.isListQuestion);
  // "Sure? I remember 68": no paragraph is asked for.
  const mayLean =
    MAY_LEAN.includes(intent.kind) ||
    asksOfSpeaker(question, intent) ||
    ellipsis.asksAmong ||
    ellipsis.part !== undefined;
  if (!ellipsis.doubts && (!mayLean || isOfAbsent(intent))) return undefined;
  if (ellipsis.kind === "whole" && !ellipsis.standsIn && isOfRegister(deps, question, intent)) return undefined;
  // "Thanks. Another question: …" says itself that it goes on from nothing.
  const isApart = question.turnsAway || (context.isApart && !ellipsis.isTied);
  if (ellipsis.kind === "whole" && (!isWeak(ellipsis) || isApart)) return undefined;
  if (question.turnsAway && !CORRECTS.test(fold(question.asked)) && !isUnnamed(deps, question)) return undefined;
  const given = context.paragraphs.filter((id) => deps.index.positions.has(id));
  const paragraphs = given.length > 0 ? given : await cited(context.question);
  const before = { question: readQuestion(context.question, deps, { fallback: question.answerLanguage }), paragraphs };
  if (await isMeantQuestion(deps, question, ellipsis, paragraphs)) return undefined;
  if (ellipsis.kind !== "whole") return completeQuestion(deps, question, ellipsis, before);
  // "And when is the report due?" names nobody: it is asked of whom was spoken of.
  if (isUnnamed(deps, question) && isOfCited(intent, ellipsis, paragraphs)) {
    const ofCited = completeQuestion(deps, question, { ...ellipsis, kind: "elliptical" }, before);
    if (isRegistered(readIntent(deps, ofCited.question))) return ofCited;
  }
  const related = relatedTo(deps.index, paragraphs);
  const kind = ellipsis.words === 0 ? "elliptical" : "leaning";
  const followUp = completeQuestion(deps, question, { ...ellipsis, kind }, before);
  const namesNew = newlyNamed(deps.index, followUp).length > 0;
  // "On the basis of which resolutions?" wants those of what was spoken of, not all that there are.
  const isKindAlone = intent.kind === "names" && (ellipsis.isBare || ellipsis.words <= 1);
  const isWhole =
    ellipsis.words > 0 &&
    !isKindAlone &&
    !opensWithPronoun(question.query) &&
    !isOnMatter(deps, question, ellipsis, related) &&
    (await standsAlone(deps, question.query, ellipsis, related, namesNew));
  return isWhole || (await isOwnQuestion(deps, question, intent, followUp)) ? undefined : followUp;
}

/** "Did she mention AI?" is asked of what she said, and not of the whole document. */
function asksOfSpeaker({ query: { text, language } }: Question, { kind }: Intent): boolean {
  return kind === "mention" && fold(text).search(PERSONS[language]) >= 0;
}

/** Whether a question names no body and no year. */
function isUnnamed(deps: AnswerDeps, question: Question): boolean {
  return yearsOf(question.query.text).length === 0 && !namesConcept(deps, question);
}

function namesConcept({ index }: AnswerDeps, { query: { text, language } }: Question): boolean {
  return (index.languages.get(language)?.findConcepts(text) ?? []).length > 0;
}

/** Whether the register has what a question of hardly a word asks for of what was cited, among others. */
function isOfCited(intent: Intent, { words }: Ellipsis, cited: readonly ParagraphId[]): boolean {
  if (!isRegistered(intent) || words > MAX_UNNAMED_WORDS) return false;
  return intent.entries.some((entry) => citesAny(entry, cited));
}

/** Whether something is named is asked of that thing, whatever was spoken of before, and whether it is or not. */
function isOfAbsent(intent: Intent): boolean {
  return intent.kind === "question" && intent.absent !== undefined;
}

/** A body or a year that a whole question names is its subject, where the register has what is asked of that; not the year of "it reports in 2027, right?". */
function isOfRegister(deps: AnswerDeps, question: Question, intent: Intent): boolean {
  if (!isRegistered(intent)) return false;
  return TAG_AT_END.test(fold(question.asked)) ? namesConcept(deps, question) : !isUnnamed(deps, question);
}

function isRegistered(intent: Intent): intent is Extract<Intent, { readonly kind: "duties" | "ledger" }> {
  return intent.kind === "duties" || intent.kind === "ledger";
}

/** "In this regard" says that it is asked of what was spoken of; so does who may take part, where all stakeholders were told of. */
function isOnMatter(
  { index }: AnswerDeps,
  { asked }: Question,
  { standsIn, words }: Ellipsis,
  related: readonly ParagraphId[],
): boolean {
  const folded = fold(asked);
  if (ON_MATTER.test(folded)) return true;
  const tellsOfAll = () => related.some((id) => ALL_STAKEHOLDERS.test(fold(sourceSentences(index, id).join(" "))));
  return standsIn && words <= MAX_WEAK_WORDS.tied && STAKEHOLDERS.test(folded) && tellsOfAll();
}

function opensWithPronoun({ text, language }: Query): boolean {
  return OPENING_PRONOUN[language]?.test(fold(text)) ?? false;
}

/** Few words may lack a subject though nothing in them says so: "full list", "with which bodies?"; so may any with a word that stands for one. */
function isWeak({ words, isTied, standsIn }: Ellipsis): boolean {
  return standsIn || words <= (isTied ? MAX_WEAK_WORDS.tied : MAX_WEAK_WORDS.untied);
}
