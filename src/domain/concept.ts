import { LANGUAGES, type Language } from "./language.ts";

/** The names one thing has in one language. */
export interface ConceptNames {
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly also: readonly string[];
}

/** One body, conference, process or recurring term, with its names in every language. */
export interface Concept {
  readonly id: string;
  /** The id of the group that it belongs to: what is asked of all of these is asked of it. */
  readonly memberOf?: string;
  readonly names: Readonly<Record<Language, ConceptNames>>;
}

/** All the names a thing has, in every language. */
export function namesOf({ names }: Concept): string[] {
  return LANGUAGES.flatMap((language) => {
    const { name, acronyms, also } = names[language];
    return [name, ...acronyms, ...also];
  });
}
