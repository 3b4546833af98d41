import type { Concept } from "../domain/concept.ts";
import { LANGUAGES } from "../domain/language.ts";
import type { Obligation, Party } from "../domain/obligation.ts";
import { fold } from "../text/fold.ts";

/** Several words in brackets are a remark on a name; one or two are its acronym. */
const REMARK = /\([^()\s]+\s+[^()\s]+\s[^()]*\)/gu;

export type PartyMatcher = (party: Party | null) => boolean;

/** Tells whether a party is meant by a name: through the concepts it names, else through the words the ledger has for it. */
export function buildPartyMatcher(name: string, concepts: readonly Concept[]): PartyMatcher {
  const wanted = fold(name).trim();
  const ids = new Set(
    concepts.filter((concept) => namesOf(concept).some((text) => fold(text) === wanted)).map(({ id }) => id),
  );
  if (ids.size > 0) return (party) => party?.concepts.some((id) => ids.has(id)) ?? false;
  return (party) =>
    party !== null &&
    LANGUAGES.some((language) => beginsWords(fold(party.wording[language].replace(REMARK, " ")), spaced(wanted)));
}

/** Whether somebody meant has a part in it: acts, is addressed, or receives. */
export function hasPart({ actor, addressee, recipient }: Obligation, test: PartyMatcher): boolean {
  return [actor, addressee, recipient].some(test);
}

/** Names that were read, undefined where none was given; or the first that means nobody. */
export type ReadNames = { readonly names: readonly string[] | undefined } | { readonly unknown: string };

/**
 * Reads one name or several with commas between them; a comma may also belong to a name.
 * @param isKnown whether a name means anybody
 */
export function readNames(text: string | undefined, isKnown: (name: string) => boolean): ReadNames {
  if (text === undefined) return { names: undefined };
  if (isKnown(text)) return { names: [text] };
  const names = text.split(/[,;،、]/u).map((name) => name.trim());
  const unknown = names.find((name) => !isKnown(name));
  return unknown === undefined ? { names } : { unknown };
}

/** The beginning of words will do: "facilitator". Chinese sets no words apart. */
function beginsWords(text: string, wanted: string): boolean {
  if (wanted === "") return false;
  return /\p{Script=Han}/u.test(wanted) ? text.includes(wanted) : ` ${spaced(text)}`.includes(` ${wanted}`);
}

function spaced(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}

function namesOf({ id, names }: Concept): string[] {
  return [
    id,
    ...LANGUAGES.flatMap((language) => [names[language].name, ...names[language].acronyms, ...names[language].also]),
  ];
}
