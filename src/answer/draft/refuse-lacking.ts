import type { AnswerSentence, MissingAspect } from "../../domain/answer.ts";
import type { AskedThing } from "../../domain/asked-thing.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import { ordinalTerms } from "../../text/ordinal-terms.ts";
import { sessionNumbersOf } from "../../text/session-numbers.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findGaps } from "../compare/find-gaps.ts";
import { asksRather } from "../compare/lacks-reason.ts";
import { type AnswerType, answerTypesOf } from "../question/answer-type.ts";
import type { Question } from "../question/read-question.ts";
import { splitIntoQuestions } from "../question/split-into-questions.ts";
import { type DraftedAnswer, MAX_RELATED } from "./drafted-answer.ts";

/** What a question is about where it asks for it; a day, a place or a name is often asked for by the way. */
const DECISIVE: ReadonlySet<MissingAspect> = new Set(["figure", "sum", "reason", "date", "title", "other_time"]);

/** Things that a session has and another has not. */
const DAYS: ReadonlySet<AskedThing> = new Set(["day", "exact_day", "city", "place"]);

/**
 * From this score on who asks for a reason is answered: the gate is surest of what takes for granted what the text contradicts ("why
 * do we never take part?"). Of 1,278 questions that are not answered none that asks for one had 2.5, and of those that are one had 4.7.
 */
const SURE_SCORE = 4.5;

/**
 * Quotes that do not give the figure, reason or date that is asked for are no answer, however near: they are shown as the
 * nearest. Of several things that are asked they may give one.
 */
export function refuseLacking(
  { index, names }: Pick<AnswerDeps, "index" | "names">,
  { query, types }: Question,
  drafted: DraftedAnswer,
  { candidates }: Retrieval,
): DraftedAnswer {
  const { outcome, draft } = drafted;
  if (outcome !== "answered" || draft.mode !== "extractive") return drafted;
  const isSure = (drafted.gate ?? 0) >= SURE_SCORE && !asksRather(query.text);
  const isLacking = (text: string) =>
    findGaps(index, names, { ...query, text }, draft.sentences).some(
      (gap) => DECISIVE.has(gap) && !(isSure && gap === "reason"),
    );
  // What a comma alone joins may be a clause: "…, so I can show the trend".
  const parts = splitIntoQuestions(query.text, query.language).filter(
    ({ text, isClause }) => !isClause || answerTypesOf(text).length > 0,
  );
  const asked = parts.length > 1 ? parts.map(({ text }) => text) : [query.text];
  if (!asked.every(isLacking) && !(parts.length < 2 && isOfOtherSession(query, types, draft.sentences))) return drafted;
  return {
    ...drafted,
    outcome: "not_found",
    draft: { ...draft, sentences: [] },
    closest: draft.sentences.slice(0, 1),
    related: candidates.slice(0, MAX_RELATED),
  };
}

/** Whether the day of one session is asked for, and the quotes are of another alone. */
function isOfOtherSession(
  { text, language }: Query,
  types: readonly AnswerType[],
  quoted: readonly AnswerSentence[],
): boolean {
  const asked =
    types.includes("date") || askedThings(text).some((thing) => DAYS.has(thing))
      ? sessionNumbersOf(text, language)
      : [];
  if (asked.length === 0) return false;
  const source = quoted.flatMap(({ citations }) => citations.filter(({ status }) => status === "source"));
  const given = source.flatMap(({ quote }) => ordinalTerms(quote));
  return given.length > 0 && !asked.some((number) => given.includes(number));
}
