import type { Answer, AnswerSentence } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { Destination } from "../../domain/subscription.ts";
import type { Clock } from "../../ports/clock.ts";
import type { LanguageModel } from "../../ports/language-model.ts";
import type { AskOptions } from "../question/read-question.ts";
import type { SearchResults } from "../search.ts";
import type { RequestDeps } from "./build-requests.ts";
import type { CheckDeps } from "./check-piece.ts";
import type { LookUpDeps } from "./look-ups.ts";
import type { ReadingDeps } from "./open-reading.ts";

/** How a question is to be answered where a model may write. */
export interface ComposeOptions extends AskOptions {
  /** Who asks: tokens are counted for each. Absent: for all together alone. */
  readonly person?: Destination;
  /** Answer without a model. */
  readonly quotesOnly?: boolean;
  /** Told of each sentence once it is checked, while the next is being written; the answer has these very sentences, in their order. */
  readonly onSentence?: (sentence: AnswerSentence, language: Language) => void;
  /** Says that nobody waits for the answer any more: models are asked no further. */
  readonly signal?: AbortSignal;
}

/** What answers without a model. */
export interface Extractive {
  ask(question: string, options?: AskOptions): Promise<Answer>;
  search(query: string, limit: number): Promise<SearchResults>;
}

/** How many tokens may be used. */
export interface TokenBudget {
  /** Whether any are left today. @param person null: nobody's in particular */
  hasLeft(person: Destination | null): Promise<boolean>;
  spend(person: Destination | null, tokens: number): Promise<void>;
}

/** What models have replied, by what they were asked. */
export interface ReplyMemory {
  /** The replies to all calls of a question, in order. Undefined where it has not been asked, or long ago. */
  find(key: string): Promise<readonly string[] | undefined>;
  save(key: string, replies: readonly string[]): Promise<void>;
}

/** What a million tokens cost, in US dollars. */
export interface TokenPrices {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

/** What composing answers needs. */
export interface ComposeDeps extends RequestDeps, CheckDeps, ReadingDeps, LookUpDeps {
  readonly extractive: Extractive;
  readonly model: LanguageModel;
  /** Reads what the model wrote against its quotes; null: code alone does. */
  readonly secondReader: LanguageModel | null;
  readonly clock: Clock;
  /** How long all calls for one question may take together, in ms. */
  readonly deadlineMs: number;
  /** Null: as many as it takes. */
  readonly budget: TokenBudget | null;
  /** Null: every question is asked anew. */
  readonly memory: ReplyMemory | null;
  /** Null where no prices are set. */
  readonly prices: TokenPrices | null;
}
