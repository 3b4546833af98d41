/** Something that a model may call while it thinks. */
export interface ModelTool {
  readonly name: string;
  readonly description: string;
  /** The JSON schema of what it is called with. A model may call it with anything. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A call of a tool, as the model made it. */
export interface ModelCall {
  readonly name: string;
  readonly args: unknown;
}

/** The tools of one request. */
export interface ModelTools {
  readonly list: readonly ModelTool[];
  /** After so many rounds of calls the model is not asked further: the reply has failed. */
  readonly maxRounds: number;
  /** @returns what the model is told; never throws for what a model may call it with */
  run(call: ModelCall): Promise<string>;
}

/** What is sent to a model. The first two parts are the same for every question about a document: a provider can cache them. */
export interface ModelRequest {
  /** What the model is to do. */
  readonly system: string;
  /** The numbered sentences it may use; empty where it needs none. */
  readonly document: string;
  /** The question and what belongs to it. */
  readonly user: string;
  /** The JSON schema of the reply. A provider may not enforce it: replies are always checked. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly maxOutputTokens: number;
  /** Absent: it may call none. */
  readonly tools?: ModelTools;
}

/**
 * A piece of a reply, in order; what it cost comes last, from providers that tell it. Where it calls tools, what it has said
 * until then counts for nothing, and it goes on once it knows what they give.
 */
export type ModelEvent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "calls"; readonly calls: readonly ModelCall[] }
  | {
      readonly kind: "usage";
      readonly inputTokens: number;
      /** Those of the input that came from the provider's cache. */
      readonly cachedTokens: number;
      readonly outputTokens: number;
    };

/** A model that writes. */
export interface LanguageModel {
  /** Provider and model, `openai:gpt-5`: shown with answers, part of every cache key. */
  readonly id: string;
  /** @throws ModelError where there is no reply, or none that is whole, also when `signal` ends the work */
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelEvent>;
}
