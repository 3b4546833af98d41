import { findConcept } from "../deadlines/find-concept.ts";
import { buildPartyMatcher, hasPart, readNames } from "../deadlines/match-party.ts";
import type { Concept } from "../domain/concept.ts";
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
): Parties | string {
  for (const name of ["actor", "recipient"] as const) {
    const { length } = options[name] ?? "";
    if (length > MAX_NAMES_CHARS) return `--${name}: expected at most ${MAX_NAMES_CHARS} characters, found ${length}`;
  }
  const isKnown = (name: string): boolean => {
    if (findConcept(name, concepts) !== undefined) return true;
    const matcher = buildPartyMatcher(name, concepts);
    return obligations.some((obligation) => hasPart(obligation, matcher));
  };
  const actor = readNames(options.actor, isKnown);
  if ("unknown" in actor) return `--actor: expected the name or acronym of a body, found "${actor.unknown}"`;
  const recipient = readNames(options.recipient, isKnown);
  if ("unknown" in recipient)
    return `--recipient: expected the name or acronym of a body, found "${recipient.unknown}"`;
  return { actor: actor.names, recipient: recipient.names };
}
