/** Why a sentence that a model wrote does not hold, and what is said of each reason beside its words. */
export const REASON_SLOTS = {
  no_ids: [],
  unknown_ids: ["ids"],
  foreign_ids: ["ids"],
  unquotable: [],
  live: [],
  strange: ["found"],
  language: ["found", "wanted"],
  place: ["found"],
  number: ["kind", "found", "known"],
  no_number: ["kind", "found"],
  name: ["found", "known"],
  no_name: ["found"],
  office: ["found"],
  modality: ["found", "known"],
  no_modality: ["found"],
  bound: ["found", "value", "known"],
  quantity: ["found"],
  denied: ["found"],
  affirmed_denied: ["found"],
  affirmed_avoided: ["found"],
  opposite: ["found"],
  misquoted: ["found"],
  words: ["found"],
  pair: ["value", "counted"],
  symbol: ["found", "known"],
  field: ["found", "known"],
  role: ["role", "found", "known"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReasonName = keyof typeof REASON_SLOTS;
export const REASON_NAMES = Object.keys(REASON_SLOTS) as ReasonName[];

/** A reason, with a value for each of its slots. The words for it are a prompt's. */
export type Reason = {
  readonly [Name in ReasonName]: { readonly name: Name } & Readonly<
    Record<(typeof REASON_SLOTS)[Name][number], string>
  >;
}[ReasonName];
