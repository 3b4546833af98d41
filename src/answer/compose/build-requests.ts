import type { Answer, AnswerSentence } from "../../domain/answer.ts";
import type { ComposedSentence } from "../../domain/composition.ts";
import type { Language } from "../../domain/language.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import type { Prompts } from "../../domain/prompt.ts";
import type { Reason } from "../../domain/reason.ts";
import type { ModelRequest, ModelTools } from "../../ports/language-model.ts";
import { buildContext, type ContextDeps, formatPrior, nameLanguage } from "./build-context.ts";
import { describeReason, fillPrompt } from "./fill-prompt.ts";
import { MAX_LOOK_UPS } from "./look-ups.ts";
import type { Reading } from "./reading.ts";

export interface RequestDeps extends ContextDeps {
  readonly prompts: Prompts;
}

/** A sentence that did not hold, and why. */
export interface FailedSentence extends ComposedSentence {
  readonly state: string;
  /** The reader's own words, or what code found. */
  readonly reason: string | Reason | null;
}

/** Room for a first line, five sentences and a table of some rows, with their ids, in the widest script. */
const MAX_ANSWER_TOKENS = 3000;
const MAX_REWRITE_TOKENS = 300;
const MAX_VERDICT_TOKENS = 1000;

/**
 * Asks for an answer.
 * @param base the answer without a model
 * @param prior what was said before; null where nothing was
 * @param reading what the model is given of the document
 */
export function buildAnswerRequest(
  deps: RequestDeps,
  base: Answer,
  question: string,
  prior: PriorTurn | null,
  reading: Reading,
): ModelRequest {
  return fillPrompt<"answer">(
    deps.prompts.answer,
    buildContext(deps, base, question, prior, reading),
    MAX_ANSWER_TOKENS,
  );
}

/** The same where the document is not whole: the model may look more of it up. */
export function withLookUps({ prompts }: Pick<RequestDeps, "prompts">, request: ModelRequest, tools: ModelTools) {
  const { schema, maxOutputTokens } = request;
  // Where tools are offered not every provider is told the schema.
  const values = { most: String(MAX_LOOK_UPS), schema: JSON.stringify(schema) };
  const { system } = fillPrompt<"look-up">({ ...prompts["look-up"], output: schema }, values, maxOutputTokens);
  return { ...request, system: `${request.system}\n\n${system}`, tools };
}

/**
 * Asks for sentences once more that did not hold; they are numbered from 1.
 * @param answer asks for the answer from all that was given since, and offers no tools: what a provider has cached of a
 * whole document stays as it is
 */
export function buildRepairRequest(
  { prompts }: RequestDeps,
  answer: ModelRequest,
  language: Language,
  question: string,
  failed: readonly FailedSentence[],
): ModelRequest {
  const say = (reason: FailedSentence["reason"]) =>
    typeof reason === "string" ? reason : reason && describeReason(prompts.repair, reason);
  const lines = failed.map(
    ({ text, ids, state, reason }, i) => `${i + 1}. ${text} [${ids.join(", ")}] – ${state}: ${say(reason) ?? ""}`,
  );
  const values = { language: nameLanguage(language), question, failed: lines.join("\n") };
  const { user, schema } = fillPrompt<"repair">(prompts.repair, values, answer.maxOutputTokens);
  return { ...answer, user, schema };
}

/** Asks for a follow-up as a question that can stand alone. @param language of the follow-up */
export function buildRewriteRequest(
  { prompts, library }: RequestDeps,
  question: string,
  prior: PriorTurn | null,
  language: Language,
): ModelRequest {
  const values = { language: nameLanguage(language), before: formatPrior(library, prior), question };
  return fillPrompt<"rewrite">(prompts.rewrite, values, MAX_REWRITE_TOKENS);
}

/** Asks whether the quotes of sentences say what these say; they are numbered from 1. */
export function buildReaderRequest({ prompts }: RequestDeps, sentences: readonly AnswerSentence[]): ModelRequest {
  const texts = sentences.map(({ text, citations }, i) =>
    [`${i + 1}. ${text}`, ...citations.map(({ quote }) => `   > ${quote.replace(/\s+/gu, " ")}`)].join("\n"),
  );
  return fillPrompt<"second-reader">(prompts["second-reader"], { sentences: texts.join("\n\n") }, MAX_VERDICT_TOKENS);
}
