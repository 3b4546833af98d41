import type { NameKind } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { cutReferences } from "../../references/references.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { sessionNumbersOf, withoutSessionNumbers } from "../../text/session-numbers.ts";
import { withoutYears, yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { answerTypesOf } from "../question/answer-type.ts";
import type { Question } from "../question/read-question.ts";
import type { Ellipsis } from "./read-ellipsis.ts";

/** What was said before, as far as a question is completed from it. */
export interface Before {
  readonly question: Question;
  /** The paragraphs that its answer cited. */
  readonly paragraphs: readonly ParagraphId[];
}

/** A question with what it left unsaid. */
export interface FollowUp {
  /** As typed. */
  readonly asked: string;
  /** Both questions in one. */
  readonly question: Question;
  /** What it says itself, without what ties it to the question before. */
  readonly own: Query;
  readonly ellipsis: Ellipsis;
  readonly before: Before;
  /** What the next question is completed from. */
  readonly subject: string;
}

/** A subject that grew longer than this in a conversation goes back to what it was. */
const MAX_SUBJECT_CHARS = 300;

/**
 * Completes a question from the one before it: what it asks, then what that was about. What it names takes the place of
 * what was named there: its year that of the other year, its body that of the first body.
 */
export function completeQuestion(deps: AnswerDeps, question: Question, ellipsis: Ellipsis, before: Before): FollowUp {
  const { language } = question.query;
  if (ellipsis.wantsAll) return completeList(question, ellipsis, before);
  const subject = subjectOf(deps, question.query, ellipsis, before.question);
  const text = `${ellipsis.own.replace(/[?？؟.!]+$/u, "")} ${subject}`.trim();
  const asked = answerTypesOf(ellipsis.own);
  const types = asked.length > 0 || !ellipsis.replaces ? asked : before.question.types;
  const completed: Question = {
    ...question,
    ...(ellipsis.replaces && { askedBefore: before.question.asked }),
    query: { text, language },
    isListQuestion: ellipsis.replaces && before.question.isListQuestion,
    wantsPlaces: ellipsis.replaces && before.question.wantsPlaces,
    types,
  };
  const own = { text: ellipsis.own, language };
  // "And when?" leaves the subject as it is; "and UNGIS?" makes another of it.
  const names = ellipsis.replaces || (deps.index.languages.get(language)?.findConcepts(own.text) ?? []).length > 0;
  const isKept = !names || text.length > MAX_SUBJECT_CHARS;
  return {
    asked: question.asked,
    question: completed,
    own,
    ellipsis,
    before,
    subject: isKept ? before.question.asked : text,
  };
}

/** The question before, asked for all that answers it. */
function completeList(
  { asked, query, answerLanguage, wantsPlaces }: Question,
  ellipsis: Ellipsis,
  before: Before,
): FollowUp {
  const question: Question = { ...before.question, answerLanguage, isListQuestion: true, wantsPlaces };
  const own = { text: ellipsis.own, language: query.language };
  return { asked, question, own, ellipsis, before, subject: before.question.asked };
}

/** What the question before was about, without the first thing in it of the kind that is put in its place: one body for another. */
function subjectOf(
  { names, references }: AnswerDeps,
  own: Query,
  { replaces, corrects }: Ellipsis,
  { query }: Question,
): string {
  const said = cutReferences(query.text, { ...references, headings: [] });
  const timeless = withoutTime(own, { ...query, text: said });
  if (!replaces) return timeless;
  const find = ({ text, language }: Query) =>
    names
      .things(language)(text)
      .filter(({ isWithin }) => !isWithin);
  // "Sorry, I meant the action line ones": of whom or what it is, was misunderstood.
  const kindOf = (id: string) => {
    const kind = names.names.get(id)?.kind;
    return corrects && kind !== undefined && OWNING.has(kind) ? "owner" : kind;
  };
  const put = find(own);
  const first = find({ ...query, text: timeless }).find(({ id }) =>
    put.some((other) => kindOf(other.id) !== undefined && kindOf(other.id) === kindOf(id)),
  );
  if (!first || put.some(({ id }) => id === first.id)) return timeless;
  return `${timeless.slice(0, first.start)} ${timeless.slice(first.end)}`.replace(/\s+/gu, " ").trim();
}

/** Whose or what something may be: a road map is of a body, or of a programme. */
const OWNING: ReadonlySet<NameKind> = new Set(["body", "programme", "event"]);

/** What was said without the year that another takes the place of, and without the session, which has its year. */
function withoutTime(own: Query, { text, language }: Query): string {
  const isOtherSession = sessionNumbersOf(own.text, own.language).length > 0;
  const unnumbered = isOtherSession ? withoutSessionNumbers(text, language) : text;
  return isOtherSession || yearsOf(own.text).length > 0 ? withoutYears(unnumbered) : unnumbered;
}
