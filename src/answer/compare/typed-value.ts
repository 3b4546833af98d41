import type { Span } from "../../domain/document.ts";
import type { Query } from "../../retrieval/retrieve.ts";

/** Kinds of value that a question may take for granted and a sentence may give differently. */
export const VALUE_KINDS = [
  "year",
  "month",
  "day",
  "session",
  "anniversary",
  "duration",
  "symbol",
  "city",
  "country",
  "person",
  "frequency",
  "format",
  "course",
  "resources",
  "relation",
  "taking",
  "modality",
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** A value that a text gives; the same value reads the same in every language. */
export interface TypedValue extends Span {
  readonly kind: ValueKind;
  readonly value: string;
  /** How a thing is called by itself, where texts bend its name. */
  readonly called?: string;
}

/** A question with the values that it gives; their places are those of the text that `alignToFolded` gives. */
export interface ValuedQuery extends Query {
  readonly values: readonly TypedValue[];
}
