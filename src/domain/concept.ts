import type { Language } from "./language.ts";

/** The names one thing has in one language. */
export interface ConceptNames {
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly also: readonly string[];
}

/** One body, conference, process or recurring term, with its names in every language. */
export interface Concept {
  readonly id: string;
  readonly names: Readonly<Record<Language, ConceptNames>>;
}
