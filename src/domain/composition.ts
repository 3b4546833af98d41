/** A sentence that a model wrote, with the ids of the document's sentences that are to say the same. */
export interface ComposedSentence {
  readonly text: string;
  /** As the model gave them (`67.2`): they may name nothing. */
  readonly ids: readonly string[];
}

/** A table that a model wrote; each row rests on sentences of its own. */
export interface ComposedTable {
  readonly columns: readonly string[];
  readonly rows: readonly ComposedRow[];
}

export interface ComposedRow {
  readonly cells: readonly string[];
  readonly ids: readonly string[];
}

/** An answer that a model wrote, before it is checked. */
export interface Composition {
  readonly status: "answered" | "partly" | "not_in_document";
  readonly firstLine: ComposedSentence | null;
  readonly sentences: readonly ComposedSentence[];
  readonly table: ComposedTable | null;
  /** What is asked and the document does not give, in the asker's language. */
  readonly notGiven: readonly string[];
}

/** How a composed sentence stood up to its quotes: the first thing that was found wrong, or that nothing was. */
export const SENTENCE_STATES = [
  "supported",
  "unknown_id",
  "not_given",
  "number",
  "name",
  "modality",
  "negation",
  "unsupported_words",
  "language",
] as const;
export type SentenceState = (typeof SENTENCE_STATES)[number];
