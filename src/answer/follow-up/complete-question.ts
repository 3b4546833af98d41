import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { cutReferences } from "../../references/references.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { cutWords } from "../../text/cut-words.ts";
import { stemWords } from "../../text/stem-words.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { tokenise } from "../../text/tokenise.ts";
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
  const subject = subjectOf(deps, question.query, ellipsis, before.question);
  const text = `${ellipsis.own.replace(/[?？؟.!]+$/u, "")} ${subject}`.trim();
  const asked = answerTypesOf(ellipsis.own);
  const types = asked.length > 0 || !ellipsis.replaces ? asked : before.question.types;
  const completed: Question = {
    ...question,
    query: { text, language },
    isListQuestion: ellipsis.replaces && before.question.isListQuestion,
    types,
  };
  const own = { text: ellipsis.own, language };
  // "And when?" leaves the subject as it is; "and UNGIS?" makes another of it.
  const names = ellipsis.replaces || (deps.index.languages.get(language)?.findConcepts(own.text) ?? []).length > 0;
  const isKept = !names || text.length > MAX_SUBJECT_CHARS;
  return { question: completed, own, ellipsis, before, subject: isKept ? before.question.asked : text };
}

function subjectOf({ index, references }: AnswerDeps, own: Query, { replaces }: Ellipsis, { query }: Question): string {
  const said = cutReferences(query.text, { ...references, headings: [] });
  const timeless = yearsOf(own.text).length > 0 ? withoutYears(said) : said;
  const named = index.languages.get(own.language)?.findConcepts(own.text) ?? [];
  const [first] = index.languages.get(query.language)?.findConcepts(timeless) ?? [];
  const concept = index.library.concepts.find(({ id }) => id === first);
  if (!replaces || named.length === 0 || !concept || named.includes(concept.id)) return timeless;
  const { name, acronyms, also } = concept.names[query.language];
  const stems = new Set([name, ...acronyms, ...also].flatMap((each) => stemWords(each, query.language)));
  return cutWords(timeless, (folded) =>
    [...folded.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ index: start, 0: word }) => {
      const own = tokenise(word).flatMap((each) => stemWords(each, query.language));
      const isNamed = !isStopWord(word, query.language) && own.length > 0 && own.every((each) => stems.has(each));
      return isNamed ? [{ start, end: start + word.length }] : [];
    }),
  );
}
