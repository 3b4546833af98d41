import type { Concept } from "../domain/concept.ts";
import { LANGUAGES } from "../domain/language.ts";
import { fold } from "../text/fold.ts";

/** The one body that goes by a name: its id, its name or an acronym in any language. Undefined where none does. */
export function findConcept(name: string, concepts: readonly Concept[]): Concept | undefined {
  const wanted = fold(name).trim();
  return concepts.find(({ id, names }) =>
    [
      id,
      ...LANGUAGES.flatMap((language) => [names[language].name, ...names[language].acronyms, ...names[language].also]),
    ]
      .map((known) => fold(known))
      .includes(wanted),
  );
}
