import type { Answer, AnswerEvent, AnswerMode, AnswerSentence } from "../domain/answer.ts";
import { type Retrieval, retrieve } from "../retrieval/retrieve.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { annotateAnswer } from "./check/annotate-answer.ts";
import { verifySentence } from "./check/verify.ts";
import { holdsHeadline } from "./check/verify-headline.ts";
import { answerAcronym } from "./draft/answer-acronym.ts";
import { answerLedger } from "./draft/answer-ledger.ts";
import { answerLookup } from "./draft/answer-lookup.ts";
import { answerMention, withAbsence } from "./draft/answer-mention.ts";
import { answerNames } from "./draft/answer-names.ts";
import { answerPerson } from "./draft/answer-person.ts";
import { type DraftedAnswer, NOTHING_ASKED } from "./draft/drafted-answer.ts";
import { findHeadline } from "./headline/find-headline.ts";
import type { Mention } from "./names/find-mention.ts";
import { answerSearched } from "./outline/answer-searched.ts";
import { type Intent, readIntent } from "./question/read-intent.ts";
import { type AskOptions, type Question, readQuestion } from "./question/read-question.ts";

/**
 * Answers a question, telling what is known as soon as it is: reads it, searches where it needs a search, drafts, and lets
 * no sentence out whose words are not found in the text.
 * @returns events in the order that `AnswerEvent` says; who stops reading them stops the work
 */
export async function* askEvents(
  deps: AnswerDeps,
  typed: string,
  options: AskOptions = {},
): AsyncGenerator<AnswerEvent, void, undefined> {
  const started = deps.now();
  const question = readQuestion(typed, deps, options);
  const task = await retrieveFor(deps, question, readIntent(deps, question));
  const retrieved = deps.now();
  if (task.kind === "question") yield { kind: "retrieved", candidates: task.retrieval.candidates };
  const drafted = await draftAnswer(deps, question, task);
  const { draft } = drafted;
  const sentences = draft.sentences.filter((sentence) => holds(deps, sentence, draft.mode));
  const answer = finish(deps, question, drafted, sentences);
  if (answer.headline) yield { kind: "headline", headline: answer.headline, language: answer.language };
  for (const sentence of sentences) yield { kind: "sentence", sentence };
  const ended = deps.now();
  const timings = { retrieve: retrieved - started, answer: ended - retrieved, total: ended - started };
  yield { kind: "done", answer: { question: typed, ...answer, timings_ms: timings } };
}

/** An intent, with what was found where it needs a search. */
type Task =
  | Exclude<Intent, { readonly kind: "question" }>
  | { readonly kind: "question"; readonly absent?: Mention; readonly retrieval: Retrieval };

async function retrieveFor({ index }: AnswerDeps, { query }: Question, intent: Intent): Promise<Task> {
  return intent.kind === "question" ? { ...intent, retrieval: await retrieve(index, query) } : intent;
}

async function draftAnswer(deps: AnswerDeps, question: Question, task: Task): Promise<DraftedAnswer> {
  const { library } = deps.index;
  switch (task.kind) {
    case "none":
      return NOTHING_ASKED;
    case "lookup":
      return answerLookup(library, task.references, question.answerLanguage);
    case "acronym":
      return answerAcronym(library, task.concept, question.answerLanguage);
    case "duties":
    case "ledger":
      return answerLedger(library, task.entries, question.answerLanguage);
    case "names":
      return answerNames(library, deps.names, task.names, task.among, question.answerLanguage);
    case "mention":
      return answerMention(library, task.mention, question.answerLanguage);
    case "person":
      return answerPerson(library, deps.names, task.asked, question.answerLanguage);
    case "question": {
      const drafted = await answerSearched(deps, question, task.retrieval);
      return task.absent ? withAbsence(drafted, task.absent) : drafted;
    }
  }
}

function holds({ index }: AnswerDeps, sentence: AnswerSentence, mode: AnswerMode): boolean {
  return verifySentence(sentence, mode, index.library) === undefined;
}

/** @param sentences those of the draft that hold */
function finish(
  deps: AnswerDeps,
  { query, answerLanguage }: Question,
  { outcome: drafted, draft, headline: known, closest, duties, related, missing, gate, seeAlso = [] }: DraftedAnswer,
  sentences: readonly AnswerSentence[],
): Omit<Answer, "question" | "timings_ms"> {
  const { mode } = draft;
  const outcome = drafted === "answered" && sentences.length === 0 ? "not_found" : drafted;
  const near = closest.filter((sentence) => holds(deps, sentence, mode));
  const caveats = annotateAnswer(deps.index, query, { outcome, mode, sentences, closest: near }, answerLanguage);
  const isPlain = outcome === "answered" && mode === "extractive" && query.language === answerLanguage;
  const headline = known ?? (isPlain ? findHeadline(deps.names, query, sentences) : null);
  return {
    language: answerLanguage,
    outcome,
    mode,
    headline: headline && holdsHeadline(headline, deps.index.library) ? headline : null,
    sentences,
    closest: near,
    ...(duties && {
      duties: duties.map((duty) => ({ ...duty, sentences: findAgain(duty.sentences, draft.sentences, sentences) })),
    }),
    related,
    missing,
    ...caveats,
    gate,
    ...(seeAlso.length > 0 && { see_also: seeAlso }),
    edition: deps.edition,
  };
}

/** Places among drafted sentences as places among those that held. */
function findAgain(
  places: readonly number[],
  drafted: readonly AnswerSentence[],
  held: readonly AnswerSentence[],
): number[] {
  return places.map((i) => held.indexOf(drafted[i] as AnswerSentence)).filter((i) => i >= 0);
}
