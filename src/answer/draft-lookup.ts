import type { AnswerSentence, MissingAspect } from "../domain/answer.ts";
import type { Reference } from "../domain/lookup.ts";
import { cutReferences } from "../references/references.ts";
import { judge } from "../retrieval/gate.ts";
import { type Query, type Retrieval, retrieve } from "../retrieval/retrieve.ts";
import { fold } from "../text/fold.ts";
import { isStopWord } from "../text/stop-words.ts";
import { tokenise } from "../text/tokenise.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { sourceQuotes, sourceVersion } from "./cite.ts";
import { findGaps } from "./compare/find-gaps.ts";
import { gatherEvidence } from "./compare/gather-evidence.ts";
import { isOfOtherBody } from "./compare/is-of-other-body.ts";
import { tellsOnlyOfSome } from "./compare/tells-only-of-some.ts";
import { answerLookup } from "./draft/answer-lookup.ts";
import type { DraftedAnswer } from "./draft/drafted-answer.ts";
import { extract } from "./draft/extract.ts";
import { withPremise } from "./draft/with-premise.ts";
import { draftSearched } from "./draft-searched.ts";
import { findHeadline } from "./headline/find-headline.ts";
import { hasQuestionWord } from "./question/question-words.ts";
import type { Question } from "./question/read-question.ts";
import { isTopicless } from "./question/read-topic.ts";
import { SUMMARY_WORDS } from "./question/summary-words.ts";

/** With fewer words besides paragraphs are asked for themselves: "para 21 word for word". */
const MIN_TELLING_WORDS = 2;
/** With so few the gate does not tell whether a paragraph gives what is asked. */
const MAX_UNSURE_WORDS = 2;
/** A day may be told by the year alone, and a link stand elsewhere. */
const MAY_BE_ELSEWHERE: ReadonlySet<MissingAspect> = new Set(["day", "link"]);
/**
 * Below this score of the gate, the mean of that for all that is asked and for the rest of it without what it names, paragraphs that are named
 * do not give what is asked of them ("what stipend does the fellowship of para 86 pay?"): of 95 questions that they answer the lowest scored -.62, and
 * of those known before, that take nothing wrong for granted, -.96; of 99 that they do not answer 9 scored more than -1.
 */
const MIN_SCORE = -1;

/**
 * The paragraphs that a question names, whole; of a section that is asked for one thing, what gives it; where they surely do not give what is
 * asked of them, what is nearest there, and no answer.
 */
export async function draftLookup(
  deps: AnswerDeps,
  question: Question,
  references: readonly Reference[],
): Promise<DraftedAnswer> {
  const { index } = deps;
  const { query, types, answerLanguage: language } = question;
  const drafted = withPremise(deps, question, answerLookup(index.library, references, language));
  const { sentences } = drafted.draft;
  const named = new Set(sentences.flatMap(({ citations }) => citations.slice(0, 1).map(({ paragraph }) => paragraph)));
  const [only, ...others] = references;
  if (!only || others.length > 0 || named.size === 0 || drafted.premise) return drafted;
  const telling = countAskedWords(deps, question);
  if (telling < MIN_TELLING_WORDS) return drafted;
  const rest = { ...query, text: cutReferences(query.text, deps.references) };
  const wantsAll = SUMMARY_WORDS.test(fold(rest.text));
  // A section is summed up by all of it, whatever it is called beside its number.
  if (wantsAll && named.size > 1) return drafted;
  const [found, left] = [await retrieve(index, query), await retrieve(index, rest)];
  const scores = { named: scoreOf(deps, query, found), rest: scoreOf(deps, rest, left) };
  const score = (scores.named + scores.rest) / 2;
  const retrieval = { ...left, candidates: left.candidates.filter(({ paragraph }) => named.has(paragraph)) };
  const isSure = score >= MIN_SCORE || (named.size === 1 && telling <= MAX_UNSURE_WORDS);
  if (isSure && !isLacking(deps, question, sentences)) {
    const isOfOneThing =
      named.size > 1 && !wantsAll && scores.rest >= MIN_SCORE && !isTopicless(rest.text, rest.language);
    return (isOfOneThing && (await draftWithin(deps, { ...question, query: rest }, retrieval))) || drafted;
  }
  const nearest = retrieval.candidates[0]?.paragraph ?? [...named][0];
  return {
    ...drafted,
    outcome: "not_found",
    draft: { mode: "extractive", sentences: [] },
    closest: nearest ? extract(index, { ...query, language }, retrieval, nearest, types, 1) : [],
    gate: score,
  };
}

function scoreOf({ index, coverageOf }: AnswerDeps, query: Query, retrieval: Retrieval): number {
  return judge(index, query, retrieval, gatherEvidence(index, coverageOf, query, retrieval)).score;
}

/** Whether paragraphs lack what is asked of them: none has such a thing, or all their words together do not give it. */
function isLacking(
  { index, names }: AnswerDeps,
  { asked, query }: Question,
  sentences: readonly AnswerSentence[],
): boolean {
  const { language: source } = sourceVersion(index.library);
  if (isOfOtherBody(index, names, query, sourceQuotes(sentences), source) || tellsOnlyOfSome(names, query, sentences))
    return true;
  const lacks = (text: string) =>
    findGaps(index, names, { ...query, text }, sentences).some((gap) => !MAY_BE_ELSEWHERE.has(gap));
  return lacks(asked) || lacks(query.text);
}

/**
 * What answers a question in some paragraphs alone.
 * @returns undefined where the search finds no answer there, or more than one thing is asked for
 */
async function draftWithin(
  deps: AnswerDeps,
  question: Question,
  retrieval: Retrieval,
): Promise<DraftedAnswer | undefined> {
  const drafted = await draftSearched(deps, question, retrieval);
  const isWithin = drafted.draft.sentences.every(({ citations }) =>
    citations.every(({ paragraph }) => retrieval.candidates.some((one) => one.paragraph === paragraph)),
  );
  if (drafted.outcome !== "answered" || drafted.draft.mode !== "extractive" || !isWithin) return undefined;
  const isOwn = question.query.language === question.answerLanguage;
  const headline = isOwn ? findHeadline(deps.names, question.query, drafted.draft.sentences) : null;
  return { headline, ...drafted };
}

/** How many words tell what is asked besides to see the paragraphs that are named; none where nothing is. */
function countAskedWords({ references }: AnswerDeps, { asked, query: { language } }: Question): number {
  // A request for a list has lost its question word.
  const rest = cutReferences(asked, references);
  if (!hasQuestionWord(rest)) return 0;
  const telling = fold(rest).replace(SUMMARY_WORDS, " ");
  return new Set(tokenise(telling).filter((word) => !isStopWord(word, language))).size;
}
