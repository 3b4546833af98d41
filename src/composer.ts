import { createComposedVerifier } from "./answer/check/verify-composed.ts";
import { composeAnswer, composeEvents } from "./answer/compose/compose-answer.ts";
import type { ComposeDeps, ComposeOptions } from "./answer/compose/compose-deps.ts";
import type { App } from "./app.ts";
import { buildModelAccess } from "./config/model-access.ts";
import type { Config } from "./config.ts";
import type { Answer, AnswerEvent } from "./domain/answer.ts";
import type { Clock } from "./ports/clock.ts";
import type { LanguageModel } from "./ports/language-model.ts";

/** What answers questions with a model. */
export interface Composer {
  ask(question: string, options?: ComposeOptions): Promise<Answer>;
  /** The same as it comes about: each sentence once it is checked, at last the answer. */
  askEvents(question: string, options?: ComposeOptions): AsyncIterable<AnswerEvent>;
}

/** What a composer stands on: it has the document, and may have the index in another thread. */
export type ComposerBase = Pick<App, "ask" | "search" | "library" | "ledger" | "prompts">;

/** The models that answers are composed with. */
export type Models = Pick<ComposeDeps, "model" | "secondReader" | "deadlineMs" | "prices">;

/** Opens the models that are set; null where none is, and then nothing of LangChain is loaded. @throws ModelError */
export async function openModels({ settings: { llm }, secrets }: Config): Promise<Models | null> {
  if (llm === null) return null;
  const { openLanguageModel } = await import("./llm/open-language-model.ts");
  const { writer, reader } = buildModelAccess(llm, secrets.modelKeys);
  const [model, secondReader] = await Promise.all([openLanguageModel(writer), reader && openLanguageModel(reader)]);
  return { model, secondReader: secondReader as LanguageModel | null, deadlineMs: llm.deadlineMs, prices: llm.prices };
}

/** Puts a composer together. @throws CorpusError for prompts that are not as they should be */
export function createComposer(base: ComposerBase, models: Models, clock: Clock): Composer {
  const deps: ComposeDeps = {
    ...models,
    library: base.library,
    prompts: base.prompts(),
    ledger: () => base.ledger(),
    verify: createComposedVerifier(base.library),
    extractive: base,
    clock,
    budget: null,
    memory: null,
  };
  return {
    ask: (question, options) => composeAnswer(deps, question, options),
    askEvents: (question, options) => composeEvents(deps, question, options),
  };
}
