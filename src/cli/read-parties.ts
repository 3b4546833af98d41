import { findConcept } from "../deadlines/find-concept.ts";
import { buildPartyMatcher, hasPart, readNames } from "../deadlines/match-party.ts";
import { findNearNames } from "../deadlines/near-names.ts";
import type { Concept } from "../domain/concept.ts";
import type { Language } from "../domain/language.ts";
import type { Obligation } from "../domain/obligation.ts";

/** Names of bodies as they are typed, several with commas. */
export interface PartyOptions {
  readonly actor?: string | undefined;
  readonly recipient?: string | undefined;
}

/** Names that each mean somebody; undefined where none were typed. */
export interface Parties {
  readonly actor: readonly string[] | undefined;
  readonly recipient: readonly string[] | undefined;
}

/** Longer than any list of bodies. */
const MAX_NAMES_CHARS = 1000;

/** Reads who is asked for, or says in one sentence which name means nobody. */
export function readParties(
  options: PartyOptions,
  obligations: readonly Obligation[],
  concepts: readonly Concept[],
  language: Language,
): Parties | string {
  for (const name of ["actor", "recipient"] as const) {
    const { length } = options[name] ?? "";
    if (length > MAX_NAMES_CHARS) return `--${name}: expected at most ${MAX_NAMES_CHARS} characters, found ${length}`;
  }
  const hasAnyPart = (name: string): boolean => {
    const matcher = buildPartyMatcher(name, concepts);
    return obligations.some((obligation) => hasPart(obligation, matcher));
  };
  const isKnown = (name: string): boolean => findConcept(name, concepts) !== undefined || hasAnyPart(name);
  const sayUnknown = (option: string, name: string) => {
    const near = findNearNames(name, obligations, concepts, language).filter(hasAnyPart);
    const meant = near.length === 0 ? "" : `. Did you mean ${near.join(", ")}?`;
    return `--${option}: expected the name or acronym of a body, found "${name}"${meant}`;
  };
  const actor = readNames(options.actor, isKnown);
  if ("unknown" in actor) return sayUnknown("actor", actor.unknown);
  const recipient = readNames(options.recipient, isKnown);
  if ("unknown" in recipient) return sayUnknown("recipient", recipient.unknown);
  return { actor: actor.names, recipient: recipient.names };
}
