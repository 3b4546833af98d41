import type { Concept } from "../domain/concept.ts";
import type { Ledger } from "../domain/obligation.ts";

/** The bodies of which a ledger asks something, in the order of the concepts: those by which it can be narrowed down. */
export function listActors({ entries }: Ledger, concepts: readonly Concept[]): Concept[] {
  const acting = new Set(
    entries.flatMap(({ obligation: { actor, addressee } }) => [
      ...(actor?.concepts ?? []),
      ...(addressee?.concepts ?? []),
    ]),
  );
  return concepts.filter(({ id }) => acting.has(id));
}
