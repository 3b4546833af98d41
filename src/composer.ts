import { createComposedVerifier } from "./answer/check/verify-composed.ts";
import { composeAnswer, composeEvents } from "./answer/compose/compose-answer.ts";
import type { ComposeDeps, ComposeOptions } from "./answer/compose/compose-deps.ts";
import { limitModel } from "./answer/compose/limit-model.ts";
import { USUAL_MODEL_LIMITS } from "./answer/compose/model-limits.ts";
import { numberSentences } from "./answer/compose/number-sentences.ts";
import { createReplyMemory, createTokenBudget, type TokenLimits } from "./answer/compose/stored-limits.ts";
import type { App } from "./app.ts";
import { buildModelAccess } from "./config/model-access.ts";
import type { Config } from "./config.ts";
import type { Answer, AnswerEvent } from "./domain/answer.ts";
import { MODEL_REPLY_DAYS } from "./domain/retention.ts";
import type { Clock } from "./ports/clock.ts";
import type { StateStore } from "./ports/state-store.ts";

/** What answers questions with a model. */
export interface Composer {
  ask(question: string, options?: ComposeOptions): Promise<Answer>;
  /** The same as it comes about: each sentence once it is checked, at last the answer. */
  askEvents(question: string, options?: ComposeOptions): AsyncIterable<AnswerEvent>;
}

/** What a composer stands on: it has the document, and may have the index in another thread. */
export type ComposerBase = Pick<App, "ask" | "search" | "library" | "duties" | "prompts">;

/** The models that answers are composed with. */
export type Models = Pick<ComposeDeps, "model" | "secondReader" | "deadlineMs" | "contextTokens" | "prices">;

/** What is remembered of models, and how much of them may be used. */
export interface ModelMemory {
  readonly store: Pick<StateStore, "modelTokens" | "modelReplies">;
  readonly tokens: TokenLimits;
}

/** Opens the models that are set; null where none is, and then nothing of LangChain is loaded. @throws ModelError */
export async function openModels({ settings: { llm }, secrets }: Config): Promise<Models | null> {
  if (llm === null) return null;
  const { openLanguageModel } = await import("./llm/open-language-model.ts");
  const { writer, reader } = buildModelAccess(llm, secrets.modelKeys);
  const [model, secondReader] = await Promise.all([openLanguageModel(writer), reader && openLanguageModel(reader)]);
  return {
    model: limitModel(model, USUAL_MODEL_LIMITS),
    secondReader: secondReader && limitModel(secondReader, USUAL_MODEL_LIMITS),
    deadlineMs: llm.deadlineMs,
    contextTokens: llm.contextTokens,
    prices: llm.prices,
  };
}

/**
 * Puts a composer together.
 * @param memory null: nothing is counted, and nothing remembered
 * @throws CorpusError for prompts that are not as they should be
 */
export function createComposer(
  base: ComposerBase,
  models: Models,
  clock: Clock,
  memory: ModelMemory | null = null,
): Composer {
  const deps: ComposeDeps = {
    ...models,
    library: base.library,
    numbered: numberSentences(base.library),
    prompts: base.prompts(),
    duties: () => base.duties(),
    verify: createComposedVerifier(base.library),
    extractive: base,
    clock,
    budget: memory && createTokenBudget(memory.store.modelTokens, memory.tokens, clock),
    memory: memory && createReplyMemory(memory.store.modelReplies, MODEL_REPLY_DAYS, clock),
  };
  return {
    ask: (question, options) => composeAnswer(deps, question, options),
    askEvents: (question, options) => composeEvents(deps, question, options),
  };
}
