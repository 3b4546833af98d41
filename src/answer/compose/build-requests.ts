import type { Answer, AnswerSentence } from "../../domain/answer.ts";
import type { ComposedSentence } from "../../domain/composition.ts";
import type { Language } from "../../domain/language.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import type { Prompts } from "../../domain/prompt.ts";
import type { ModelRequest } from "../../ports/language-model.ts";
import { buildContext, type ContextDeps, formatPrior, nameLanguage } from "./build-context.ts";
import { fillPrompt } from "./fill-prompt.ts";

export interface RequestDeps extends ContextDeps {
  readonly prompts: Prompts;
}

/** A sentence that did not hold, and why. */
export interface FailedSentence extends ComposedSentence {
  readonly state: string;
  readonly detail: string;
}

/** Room for a first line, five sentences and a table of some rows, with their ids, in the widest script. */
const MAX_ANSWER_TOKENS = 3000;
const MAX_REWRITE_TOKENS = 300;
const MAX_VERDICT_TOKENS = 1000;

/** Asks for an answer. @param base the answer without a model @param prior what was said before; null where nothing was */
export function buildAnswerRequest(
  deps: RequestDeps,
  base: Answer,
  question: string,
  prior: PriorTurn | null,
): ModelRequest {
  return fillPrompt<"answer">(deps.prompts.answer, buildContext(deps, base, question, prior), MAX_ANSWER_TOKENS);
}

/**
 * Asks for sentences once more that did not hold; they are numbered from 1.
 * @param answer what was asked for the answer: what a provider has cached of it stays as it is
 */
export function buildRepairRequest(
  { prompts }: RequestDeps,
  answer: ModelRequest,
  language: Language,
  question: string,
  failed: readonly FailedSentence[],
): ModelRequest {
  const lines = failed.map(
    ({ text, ids, state, detail }, i) => `${i + 1}. ${text} [${ids.join(", ")}] – ${state}: ${detail}`,
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
