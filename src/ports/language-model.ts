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
}

/** A piece of a reply, in order; what it cost comes last, from providers that tell it. */
export type ModelEvent =
  | { readonly kind: "text"; readonly text: string }
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
