import type { Span } from "../../domain/document.ts";
import type { Query } from "../../retrieval/retrieve.ts";

/** Kinds of value that a question may take for granted and a sentence may give differently, by what reads them. */
const KINDS_READ = {
  numbers: ["year", "month", "day", "session", "anniversary", "duration", "symbol"],
  names: ["city", "country", "person", "seat"],
  words: ["frequency", "format", "course", "resources", "relation", "taking", "modality"],
} as const;

/** What is read at a time: numbers, names and words each have a reader of their own. */
export type ValueFamily = keyof typeof KINDS_READ;
export const VALUE_FAMILIES = Object.keys(KINDS_READ) as readonly ValueFamily[];
export type ValueKind = (typeof KINDS_READ)[ValueFamily][number];

/** The family that finds a kind of value. */
export function familyOf(kind: ValueKind): ValueFamily {
  return VALUE_FAMILIES.find((family) => (KINDS_READ[family] as readonly ValueKind[]).includes(kind)) as ValueFamily;
}

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
