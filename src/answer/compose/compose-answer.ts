import type { Answer, AnswerEvent } from "../../domain/answer.ts";
import { InvariantError } from "../../domain/error.ts";
import type { ModelRequest } from "../../ports/language-model.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { shownCitations } from "../cite.ts";
import type { AskOptions } from "../question/read-question.ts";
import {
  buildAnswerRequest,
  buildReaderRequest,
  buildRepairRequest,
  buildRewriteRequest,
  withLookUps,
} from "./build-requests.ts";
import { type CheckedPiece, checkPiece, type Piece } from "./check-piece.ts";
import type { ComposeDeps, ComposeOptions } from "./compose-deps.ts";
import { decideOutcome, isFlatNo } from "./decide-outcome.ts";
import {
  buildModelUse,
  checkNotGiven,
  finishAnswered,
  finishRefused,
  finishUncertain,
  withNote,
} from "./finish-answer.ts";
import { idsOf } from "./format-duties.ts";
import { createLookUps } from "./look-ups.ts";
import { type ModelSession, openModelSession } from "./model-session.ts";
import { type OpenModels, openModels, replyKey } from "./open-models.ts";
import { openReading } from "./open-reading.ts";
import type { Reading } from "./reading.ts";
import { isFollowUp, rewriteQuestion } from "./rewrite-question.ts";
import { settlePieces } from "./settle-pieces.ts";
import { type WrittenAnswer, writeAnswer } from "./write-answer.ts";

/** At most so many paragraphs near a question are shown beside a no. */
const MAX_RELATED = 3;

/** Answers a question, a model writing where it may. @returns a verified answer, or an honest no */
export async function composeAnswer(deps: ComposeDeps, typed: string, options: ComposeOptions = {}): Promise<Answer> {
  for await (const event of composeEvents(deps, typed, options)) {
    if (event.kind === "sentence") options.onSentence?.(event.sentence, event.language);
    if (event.kind === "done") return event.answer;
  }
  throw new InvariantError("the events of an answer ended without the answer");
}

/**
 * Answers a question, a model writing where it may: the answer without a model comes first, and stands wherever the model
 * has nothing that holds. No sentence leaves before code has found it in its quotes; what has left is never taken back.
 * @returns events in the order that `AnswerEvent` says; who stops reading them stops the work
 */
export async function* composeEvents(
  deps: ComposeDeps,
  typed: string,
  options: ComposeOptions = {},
): AsyncGenerator<AnswerEvent, void, undefined> {
  const started = deps.clock.now();
  const session = openModelSession(deps.clock, deps.deadlineMs, options.signal);
  try {
    const answer = yield* answerWith(deps, session, typed, options);
    const timings_ms = { ...answer.timings_ms, total: deps.clock.now() - started };
    yield { kind: "done", answer: { ...answer, question: typed, timings_ms } };
  } finally {
    session.close();
  }
}

async function* answerWith(
  deps: ComposeDeps,
  session: ModelSession,
  typed: string,
  options: ComposeOptions,
): AsyncGenerator<AnswerEvent, Answer, undefined> {
  let opened: OpenModels | undefined;
  const key = replyKey(deps, typed, options);
  const open = async () => {
    opened ??= await openModels(deps, key, options);
    return opened;
  };
  const standing = await readStanding(deps, session, open, typed, options);
  const asked = await deps.extractive.ask(standing, askOptions(options));
  const question = asked.understood ?? standing;
  const base = question === typed ? asked : { ...asked, understood: question };
  if (options.quotesOnly) return yield* tell(withNote(base, "quotes_only"));
  if (!isForModel(base)) return yield* tell(withNote(base, "no_model_needed"));
  const models = await open();
  if (models === null) return yield* tell(withNote(base, "budget"));
  const reading = await openReading(deps, base, question);
  const answer = yield* write({ deps, session, models, base, question, options, reading });
  const { inputTokens, outputTokens } = session.tally;
  if (models.transcript) {
    await deps.budget?.spend(options.person ?? null, inputTokens + outputTokens);
    if (answer.mode === "generative" && !answer.mode_notes) await deps.memory?.save(key, models.transcript.replies);
  }
  return answer;
}

/** A follow-up with its subject; any other question as it was typed. */
async function readStanding(
  deps: ComposeDeps,
  session: ModelSession,
  open: () => Promise<OpenModels>,
  typed: string,
  { context, language, fallback, quotesOnly }: ComposeOptions,
): Promise<string> {
  const spoken = detectLanguage(typed) ?? language ?? fallback ?? "en";
  if (!context || quotesOnly || !isFollowUp(typed, spoken)) return typed;
  const models = await open();
  const request = buildRewriteRequest(deps, typed, context, spoken);
  return models === null ? typed : rewriteQuestion(models.model, request, session, typed);
}

/** What a model did not complete is completed without one. */
function askOptions({ language, fallback, context }: ComposeOptions): AskOptions {
  return { ...(language && { language }), ...(fallback && { fallback }), ...(context && { context }) };
}

/** Misuse and what is off the subject never reach a model; paragraphs by number and acronyms need none. */
function isForModel({ outcome, mode, gate }: Answer): boolean {
  if (outcome === "off_topic" || outcome === "not_reproduced" || mode === "lookup") return false;
  return gate !== null || mode === "list";
}

/** All that a model's part in one answer works on. */
interface Work {
  readonly deps: ComposeDeps;
  readonly session: ModelSession;
  readonly models: NonNullable<OpenModels>;
  readonly base: Answer;
  readonly question: string;
  readonly options: ComposeOptions;
  readonly reading: Reading;
}

/** Asks for the answer, from what the model has been given by now. */
function buildRequest({ deps, base, question, options, reading }: Work): ModelRequest {
  return buildAnswerRequest(deps, base, question, options.context ?? null, reading);
}

/**
 * The ids of the sentences that are known to speak of the question: those that the answer without a model quotes, and those of the
 * paragraph that the search finds first. What is on a list shares a word with the question, no more.
 */
async function findSpeaking({ deps, base, question }: Work): Promise<string[]> {
  if (base.mode !== "extractive") return [];
  const quoted = base.sentences.flatMap(shownCitations).flatMap((citation) => idsOf(deps.library, citation));
  const { results } = await deps.extractive.search(question, 1);
  const found = results.flatMap(({ paragraph }) => deps.numbered.paragraphs.get(paragraph)?.ids ?? []);
  return [...new Set([...quoted, ...found])];
}

async function* write(work: Work): AsyncGenerator<AnswerEvent, Answer, undefined> {
  const { deps, session, models, base, question, reading } = work;
  const speaking = await findSpeaking(work);
  const tools = reading.isWhole ? null : createLookUps(deps, deps.prompts["look-up"], reading);
  const request = tools ? withLookUps(deps, buildRequest(work), tools) : buildRequest(work);
  const context = { language: base.language, question, given: reading.given, speaking };
  const check = (piece: Piece) => checkPiece(deps, piece, context);
  const shown: CheckedPiece[] = [];
  // Sentences are shown in order, and none that may yet be taken back.
  let isHolding = models.reader !== null || isFlatNo(base);
  const writing = writeAnswer(models.model, request, session, check, () => shown.length > 0);
  let next = await writing.next();
  for (; !next.done; next = await writing.next()) {
    const { status, checked } = next.value;
    isHolding ||= checked.sentence === null || status === "not_in_document";
    if (isHolding || checked.sentence === null) continue;
    shown.push(checked);
    yield { kind: "sentence", sentence: checked.sentence, language: base.language };
  }
  const written = next.value;
  const answer =
    written.kind === "nothing"
      ? { ...withNote(base, written.note), model: buildUse(work, [], 0) }
      : await settle(work, written, check, shown);
  yield* tellRest(answer, shown.length);
  return answer;
}

async function settle(
  work: Work,
  written: WrittenAnswer,
  check: (piece: Piece) => CheckedPiece,
  shown: readonly CheckedPiece[],
): Promise<Answer> {
  const { deps, session, models, base, question } = work;
  const { status, pieces, columns, isCut } = written;
  const settled =
    isCut || status === "not_in_document"
      ? { kept: shown, repaired: 0, isConfirmed: false }
      : await settlePieces(
          {
            ...models,
            session,
            check,
            repairRequest: (failed) => buildRepairRequest(deps, buildRequest(work), base.language, question, failed),
            readerRequest: (sentences) => buildReaderRequest(deps, sentences),
          },
          pieces,
        );
  const notGiven = checkNotGiven(written.notGiven, question);
  // The order in which they were shown; the first line may have come late.
  const kept = [...shown, ...settled.kept.filter((piece) => !shown.includes(piece))];
  const model = buildUse(work, pieces, settled.repaired);
  switch (decideOutcome(base, shown.length > 0 ? "answered" : status, kept.length, settled.isConfirmed)) {
    case "answered":
      return { ...finishAnswered(base, kept, columns, notGiven), model, ...(isCut && { mode_notes: ["cut_short"] }) };
    case "uncertain":
      return { ...finishUncertain(base, kept, notGiven), model };
    case "refused":
      return { ...finishRefused(base, await findRelated(work), notGiven), model };
    case "fall_back":
      return { ...withNote(base, "nothing_verified"), model };
  }
}

async function findRelated({ deps, question }: Work): Promise<Answer["related"]> {
  const { results } = await deps.extractive.search(question, MAX_RELATED);
  return results.map(({ paragraph, score }) => ({ paragraph, score }));
}

function buildUse(
  { deps, session, models }: Work,
  written: readonly CheckedPiece[],
  repaired: number,
): Answer["model"] & object {
  // What was remembered cost no call.
  const tally = models.transcript ? session.tally : { ...session.tally, calls: 0 };
  return buildModelUse(models.model.id, tally, deps, written, repaired);
}

async function* tell(answer: Answer): AsyncGenerator<AnswerEvent, Answer, undefined> {
  const { headline, language } = answer;
  if (headline) yield { kind: "headline", headline, language };
  yield* tellRest(answer, 0);
  return answer;
}

function* tellRest({ sentences, language }: Answer, shown: number): Generator<AnswerEvent> {
  for (const sentence of sentences.slice(shown)) yield { kind: "sentence", sentence, language };
}
