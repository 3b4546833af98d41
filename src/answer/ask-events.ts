import type { Answer, AnswerEvent, AnswerMode, AnswerSentence } from "../domain/answer.ts";
import { InvariantError } from "../domain/error.ts";
import type { PriorTurn } from "../domain/prior-turn.ts";
import { isBareReference } from "../references/references.ts";
import { placeKey } from "../retrieval/list-sentences.ts";
import type { Retrieval } from "../retrieval/retrieve.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { askAsCorrected } from "./ask-as-corrected.ts";
import { annotateAnswer } from "./check/annotate-answer.ts";
import { verifySentence } from "./check/verify.ts";
import { holdsHeadline } from "./check/verify-headline.ts";
import { paragraphsShown, placeOf } from "./cite.ts";
import { hasUnknownName, hasUnknownTitle } from "./compare/has-unknown-name.ts";
import { answerAcronym } from "./draft/answer-acronym.ts";
import { answerDue } from "./draft/answer-due.ts";
import { answerMention } from "./draft/answer-mention.ts";
import { answerNames } from "./draft/answer-names.ts";
import { answerPerson } from "./draft/answer-person.ts";
import { citeSaidAgain } from "./draft/cite-said-again.ts";
import { completeAspects, type SpokenOf } from "./draft/complete-aspects.ts";
import { type DraftedAnswer, NOTHING_ASKED, SUBJECT_WANTED, toClosest } from "./draft/drafted-answer.ts";
import { listAppended } from "./draft/list-appended.ts";
import { findSayingSame } from "./draft/said-again.ts";
import { tellSaid, withAskOfSaid } from "./draft/tell-said.ts";
import { tellUnsaid } from "./draft/tell-unsaid.ts";
import { withListOfSpeakers } from "./draft/with-list-of-speakers.ts";
import { withPremise } from "./draft/with-premise.ts";
import { draftDuties } from "./draft-duties.ts";
import { draftLookup } from "./draft-lookup.ts";
import { draftAbsence, draftPresence, draftSearched } from "./draft-searched.ts";
import { findFollowUpTask, findTask, type Task, withoutAsking } from "./find-task.ts";
import { answerFollowUp } from "./follow-up/answer-follow-up.ts";
import { answerInTurnAfter, answerLeaningFirst } from "./follow-up/answer-in-turn.ts";
import { answerMore } from "./follow-up/answer-more.ts";
import { answerRestOfSection } from "./follow-up/answer-rest-of-section.ts";
import type { FollowUp } from "./follow-up/complete-question.ts";
import { doubtElsewhere } from "./follow-up/doubt-elsewhere.ts";
import { findParagraphBeside } from "./follow-up/find-paragraph-beside.ts";
import { readFollowUp } from "./follow-up/read-follow-up.ts";
import { withDoubted } from "./follow-up/with-doubted.ts";
import { withFactsOfClauses } from "./headline/answer-fact.ts";
import { findHeadline } from "./headline/find-headline.ts";
import { findOnlyGiven } from "./headline/find-only-given.ts";
import { withCompared } from "./outline/with-compared.ts";
import { askingPart } from "./question/asking-part.ts";
import { asksConnection } from "./question/asks-connection.ts";
import { asksSpeakers } from "./question/asks-speakers.ts";
import { nameOffices } from "./question/name-offices.ts";
import { nameYearBeside } from "./question/name-year-beside.ts";
import { type AskOptions, type Question, readQuestion } from "./question/read-question.ts";
import { splitIntoQuestions } from "./question/split-into-questions.ts";
import { withAskedAlone } from "./with-asked-alone.ts";
import { withEachQuestion } from "./with-each-question.ts";
import { withStoryEnd } from "./with-story-end.ts";
import { withoutLacking } from "./without-lacking.ts";

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
  const asked = nameOffices(deps, readQuestion(nameYearBeside(typed, options.context?.question), deps, options));
  const cited = async (before: string) => paragraphsShown(await answerOf(askEvents(deps, before)));
  const before = asked.isAgain ? undefined : options.context;
  const beside = before && findParagraphBeside(deps, asked.asked, before, asked.query.language);
  const followUp = before && !beside ? await readFollowUp(deps, asked, before, cited) : undefined;
  const question = followUp?.question ?? asked;
  const task: Task = beside
    ? { kind: "lookup", references: [beside] }
    : await (followUp
        ? findFollowUpTask(deps, followUp, (before) => answerOf(askEvents(deps, before)))
        : findTask(deps, asked, options.context !== undefined));
  const retrieved = deps.now();
  if ("retrieval" in task) yield { kind: "retrieved", candidates: task.retrieval.candidates };
  const alone = await draftAnswer(deps, question, task);
  const turned = await draftInTurn(deps, asked, followUp ?? before, task, alone);
  const language = asked.answerLanguage;
  const answered = (text: string, context?: PriorTurn) =>
    answerOf(askEvents(deps, text, { language, ...(context && { context }) }));
  const each = followUp ? turned : await withEachQuestion(deps, asked, turned, answered);
  const completed = completeAspects(deps.index, asked, each, spokenOf(followUp));
  const told = followUp
    ? completed
    : await withStoryEnd(deps, asked, await withAskedAlone(deps, asked, completed, answered), answered);
  const drafted = withoutLacking(deps, asked, followUp, told);
  const held = holding(deps, drafted.draft.sentences, drafted.draft.mode);
  // What a question itself says is what notes are made on: the rest was answered before.
  const noted = followUp ? { ...question, query: followUp.own } : question;
  const finished = finish(deps, noted, drafted, held);
  const found = "retrieval" in task ? task.retrieval.candidates : [];
  const sentences = holding(deps, citeSaidAgain(deps, finished, found), finished.mode);
  const answer = {
    ...finished,
    sentences,
    ...tellSeeAlso(deps, drafted, sentences),
    ...(followUp && asksSeveral(asked) && { headline: null }),
    ...(followUp && { understood: question.query.text, subject: followUp.subject }),
    ...(asked.isAgain && options.context && { understood: asked.asked, subject: asked.asked }),
  };
  if (answer.headline) yield { kind: "headline", headline: answer.headline, language: answer.language };
  for (const sentence of sentences) yield { kind: "sentence", sentence, language: answer.language };
  const ended = deps.now();
  const timings = { retrieve: retrieved - started, answer: ended - retrieved, total: ended - started };
  yield { kind: "done", answer: { question: typed, ...answer, timings_ms: timings } };
}

/** "And now? And how many have a telephone?": one figure answers one of them alone. */
function asksSeveral({ query: { text, language } }: Question): boolean {
  return splitIntoQuestions(text, language, true).length > 1 || /[?？؟].*[?？؟]/su.test(text);
}

/** So few words beside those that ask name no other subject. */
const MAX_UNNAMED_WORDS = 2;

/** What was spoken of, where a question names nothing else. */
function spokenOf(followUp: FollowUp | undefined): SpokenOf | undefined {
  const words = followUp?.ellipsis.words ?? Number.POSITIVE_INFINITY;
  if (!followUp || words > MAX_UNNAMED_WORDS) return undefined;
  return { paragraphs: followUp.before.paragraphs, isElliptical: words === 0 };
}

/** What answers a text of several questions that goes on from another, whole or with its first question. */
async function draftInTurn(
  deps: AnswerDeps,
  asked: Question,
  prior: FollowUp | PriorTurn | undefined,
  task: Task,
  alone: DraftedAnswer,
): Promise<DraftedAnswer> {
  if (!prior) return alone;
  if (!("ellipsis" in prior)) {
    if (task.kind !== "question") return alone;
    return doubtElsewhere(deps, asked, prior, await answerLeaningFirst(deps, asked, prior, alone));
  }
  return task.kind === "follow_up" ? answerInTurnAfter(deps, asked, prior, alone, task.retrieval) : alone;
}

async function answerOf(events: AsyncIterable<AnswerEvent>): Promise<Answer> {
  for await (const event of events) if (event.kind === "done") return event.answer;
  throw new InvariantError("the events of an answer ended without the answer");
}

async function draftAnswer(deps: AnswerDeps, question: Question, task: Task): Promise<DraftedAnswer> {
  const { library } = deps.index;
  switch (task.kind) {
    case "none":
      return NOTHING_ASKED;
    case "small_talk":
      return { ...NOTHING_ASKED, smallTalk: task.talk };
    case "clarify":
      return SUBJECT_WANTED;
    case "follow_up":
      return withDoubted(deps, task.followUp, answerFollowUp(deps, task.followUp, task.retrieval));
    case "more":
      return (
        answerMore(deps, task.followUp, task.retrieval, task.shown) ??
        answerRestOfSection(deps, task.followUp, task.shown) ??
        draftAnswer(deps, question, task.again)
      );
    case "all":
      return draftAll(deps, question, task);
    case "again": {
      const again = await draftAnswer(deps, task.question, task.task);
      return again.outcome === "answered" ? { ...again, nothingMore: true } : again;
    }
    case "lookup":
      return draftLookup(deps, question, withCompared(deps.index, question, task.references));
    case "acronym":
      return answerAcronym(library, task.concept, question.answerLanguage);
    case "duties":
    case "ledger":
      return draftDuties(deps, question, task.entries);
    case "due":
      return answerDue(library, task.due, question.answerLanguage);
    case "names": {
      const listed = answerNames(library, deps.names, task.names, task.among, question.answerLanguage);
      return asksSpeakers(question.asked)
        ? withListOfSpeakers(library, deps.names, listed, question.answerLanguage)
        : listed;
    }
    case "mention":
      return answerMention(library, task.mention, question.answerLanguage, asksConnection(question.asked));
    case "person":
      return answerPerson(library, deps.names, task.asked, question.answerLanguage);
    case "question":
      return task.absent
        ? draftAbsence(deps, withoutAsking(question, task.absent), task.absent, task.retrieval)
        : tellIfSaid(
            deps,
            question,
            draftPresence(deps, question, task.present, await draftQuestion(deps, question, task.retrieval)),
          );
  }
}

/** What whether something is spoken of is answered with where nothing was found: by the words that stand nowhere, or the sentence that has all. */
function tellIfSaid(deps: AnswerDeps, question: Question, drafted: DraftedAnswer): DraftedAnswer {
  return withAskOfSaid(deps, question, tellSaid(deps, question, tellUnsaid(deps, question, drafted)));
}

/** What is asked of something that the document does not name is not answered by what is not surely about the rest. */
function withoutUnknown({ index }: AnswerDeps, { query }: Question, drafted: DraftedAnswer): DraftedAnswer {
  if (drafted.outcome !== "answered" || drafted.premise) return drafted;
  const asked = { ...query, text: askingPart(query.text) };
  const isUnsure = (drafted.gate ?? 0) < 0;
  return (isUnsure && hasUnknownName(index, asked)) || hasUnknownTitle(index, asked) ? toClosest(drafted) : drafted;
}

async function draftQuestion(deps: AnswerDeps, question: Question, retrieval: Retrieval): Promise<DraftedAnswer> {
  const found = withoutUnknown(deps, question, await draftSearched(deps, question, retrieval));
  const corrected = await askAsCorrected(deps, question, withPremise(deps, question, found));
  return listAppended(deps, question, withFactsOfClauses(deps, question, corrected));
}

/** All of it, unless that was shown: then the rest of what was cited or of its section, and where there is none, the same again. */
async function draftAll(
  deps: AnswerDeps,
  question: Question,
  { whole, more }: Extract<Task, { readonly kind: "all" }>,
): Promise<DraftedAnswer> {
  const shown = new Set(more.shown.map(placeKey));
  const isNew = ({ draft }: DraftedAnswer) =>
    draft.sentences.some((sentence) => !shown.has(placeKey(placeOf(deps.index.library, sentence))));
  const all = await draftAnswer(deps, question, whole);
  if (all.outcome !== "answered" || isNew(all)) return all;
  const rest = answerMore(deps, more.followUp, more.retrieval, more.shown);
  if (rest && isNew(rest)) return rest;
  return answerRestOfSection(deps, more.followUp, more.shown) ?? draftAnswer(deps, question, more.again);
}

function holding({ index }: AnswerDeps, sentences: readonly AnswerSentence[], mode: AnswerMode): AnswerSentence[] {
  return sentences.filter((sentence) => verifySentence(sentence, mode, index.library) === undefined);
}

/** @param sentences those of the draft that hold */
function finish(
  deps: AnswerDeps,
  { query, answerLanguage, isListQuestion }: Question,
  drafted: DraftedAnswer,
  sentences: readonly AnswerSentence[],
): Omit<Answer, "question" | "timings_ms"> {
  const { headline: known, closest, related, missing, gate } = drafted;
  const { mode } = drafted.draft;
  const outcome = drafted.outcome === "answered" && sentences.length === 0 ? "not_found" : drafted.outcome;
  const near = holding(deps, closest, mode);
  const premise = drafted.premise ?? null;
  // A reference asks for nothing that a paragraph could lack.
  const caveats = isBareReference(query.text, deps.references)
    ? { premise, gaps: [], unmentioned: [] }
    : annotateAnswer(
        deps.index,
        deps.names,
        query,
        { outcome, mode, sentences, closest: near, premise, ...tellRest(drafted) },
        answerLanguage,
      );
  // The query of a list has lost words ("where is the full list of …"): what is left may ask for something else.
  const isPlain = outcome === "answered" && mode !== "lookup" && !isListQuestion && query.language === answerLanguage;
  const found = () => findHeadline(deps.names, query, sentences) ?? findOnlyGiven(deps, query, sentences);
  const headline = known ?? (isPlain ? found() : null);
  return {
    language: answerLanguage,
    outcome,
    mode,
    headline: headline && holdsHeadline(headline, deps.index.library) ? headline : null,
    sentences,
    closest: near,
    ...tellDuties(drafted, sentences),
    related,
    missing,
    ...caveats,
    gate,
    ...tellRest(drafted),
    edition: deps.edition,
  };
}

function tellDuties({ duties, draft }: DraftedAnswer, held: readonly AnswerSentence[]): Pick<Answer, "duties"> {
  if (!duties) return {};
  return { duties: duties.map((duty) => ({ ...duty, sentences: findAgain(duty.sentences, draft.sentences, held) })) };
}

/** What few answers have. */
function tellRest({ due, isNext, clarify, nothingMore, smallTalk, unanswered }: DraftedAnswer) {
  return {
    ...(due && { due }),
    ...(isNext && { next: true as const }),
    ...(clarify && { clarify }),
    ...(nothingMore && { nothing_more: nothingMore }),
    ...(smallTalk && { small_talk: smallTalk }),
    ...(unanswered && { unanswered }),
  };
}

/** What an outline leaves out, or what says the same as a plain answer; duties name it themselves, and a look-up is of one paragraph. */
function tellSeeAlso(
  { index, saidAgain }: AnswerDeps,
  { seeAlso, duties, draft }: DraftedAnswer,
  held: readonly AnswerSentence[],
): Pick<Answer, "see_also"> {
  const isPlain = draft.mode === "extractive" && !duties && held.length > 0;
  const named = seeAlso ?? (isPlain ? findSayingSame(saidAgain(), index.library, held) : []);
  return named.length > 0 ? { see_also: named } : {};
}

/** Places among drafted sentences as places among those that held. */
function findAgain(
  places: readonly number[],
  drafted: readonly AnswerSentence[],
  held: readonly AnswerSentence[],
): number[] {
  return places.map((i) => held.indexOf(drafted[i] as AnswerSentence)).filter((i) => i >= 0);
}
