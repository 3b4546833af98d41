import type { Language } from "./language.ts";
import type { ParagraphId } from "./paragraph-id.ts";

/** What kinds of thing a document names. */
export const NAME_KINDS = [
  "person",
  "country",
  "city",
  "body",
  "event",
  "resolution",
  "document",
  "programme",
  "figure",
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** The kinds in which people ask for all that the document names, and those of names they mean. */
export const LIST_KINDS = {
  person: ["person"],
  country: ["country"],
  city: ["city"],
  place: ["country", "city"],
  body: ["body"],
  event: ["event"],
  resolution: ["resolution"],
  document: ["resolution", "document"],
  programme: ["programme"],
  figure: ["figure"],
} as const satisfies Readonly<Record<string, readonly NameKind[]>>;
export type ListKind = keyof typeof LIST_KINDS;

/** Some wording in every language. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>;

/** One thing that a document names, with all the places where its source does. */
export interface Name {
  readonly id: string;
  readonly kind: NameKind;
  /** How it is written; the first is how it is called in a list. */
  readonly forms: InEveryLanguage<readonly string[]>;
  /** Of a person: the offices, as the document gives them. */
  readonly offices: InEveryLanguage<readonly string[]> | null;
  /** Of a figure: the ids of all the subjects it is about. */
  readonly about: readonly string[];
  readonly paragraphs: readonly ParagraphId[];
  /** Paragraphs where a translation differs: it says "it", or uses a shorter name, or a fuller one than the source. */
  readonly otherwise: Readonly<Partial<Record<Language, readonly ParagraphId[]>>>;
}

/** What figures are about: words that name it in a question, in every language. */
export interface Subject {
  readonly id: string;
  readonly words: InEveryLanguage<readonly string[]>;
}

const YEAR_ID = /^year-\d{4}$/u;

/** Whether the id of a subject is that of a year: "year-2025". */
export function isYearId(id: string): boolean {
  return YEAR_ID.test(id);
}

/** What a fact gives. */
export const FACT_KINDS = ["date", "place", "person", "symbol", "body"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What a question may be about, by the ids of subjects and names: any one list is enough, and all of that list is needed. */
export type Abouts = readonly (readonly string[])[];

/** A date, a place, a person, a symbol or a body that the document gives for something. */
export interface Fact {
  readonly id: string;
  readonly asks: FactKind;
  readonly about: Abouts;
  /** What it may say besides. */
  readonly may: readonly string[];
  /** How it is written where it stands. */
  readonly forms: InEveryLanguage<readonly string[]>;
  readonly paragraphs: readonly ParagraphId[];
}

/** Who plays a part in something: all the bodies (or countries) that the document gives it to. */
export interface Role {
  readonly about: Abouts;
  /** By the ids of names. */
  readonly bodies: readonly string[];
  /** Who is named beside them in another part. */
  readonly may: readonly string[];
  /** Who is taken for them, where the question does not say that somebody acted for him. */
  readonly instead: readonly string[];
  readonly paragraphs: readonly ParagraphId[];
}

/** Whose resolutions and documents some are. */
export interface Issuer {
  /** By the id of its name. */
  readonly body: string;
  /** What a question calls it beside its names. */
  readonly words: InEveryLanguage<readonly string[]>;
  /** What it issued, by the ids of names. */
  readonly names: readonly string[];
}

/** Subjects that are groups of people or countries, those that one thing sets apart together: women and men, town and country. */
export interface SubjectGroup {
  readonly of: readonly string[];
  /** What sets them apart: who says so means all of them. */
  readonly words?: InEveryLanguage<readonly string[]>;
}

/** All that a document names. */
export interface Names {
  readonly issuers: readonly Issuer[];
  readonly roles: readonly Role[];
  readonly facts: readonly Fact[];
  readonly names: readonly Name[];
  readonly subjects: readonly Subject[];
  readonly groups: readonly SubjectGroup[];
}
