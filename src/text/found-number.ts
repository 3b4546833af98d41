/** What a number is; only what is the same supports it. `name` is a word with digits in it, `note` a footnote's number. */
export type NumberKind = "number" | "percentage" | "month" | "symbol" | "name" | "note" | "share" | "magnitude";

/** A number that a text gives, and its place in the folded text; `value` is folded ("74", "4g", "a/res/80/173"). */
export interface FoundNumber {
  readonly kind: NumberKind;
  readonly value: string;
  readonly inWords: boolean;
  readonly ordinal: boolean;
  /** Counts decades: two of them are twenty years. */
  readonly decades: boolean;
  readonly start: number;
  readonly end: number;
}
