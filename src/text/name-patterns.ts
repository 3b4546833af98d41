import type { Language } from "../domain/language.ts";
import type { Name, NameKind } from "../domain/name.ts";
import type { NamePattern } from "./name-finder.ts";

/** A title may name a city or a body by itself; the name of a body is one name only. */
const OPEN: ReadonlySet<NameKind> = new Set(["event", "resolution", "document", "programme"]);

/** What a finder looks for to find these names in one language. */
export function namePatterns(names: readonly Name[], language: Language): NamePattern[] {
  return names.map(({ id, kind, forms }) => ({ id, forms: forms[language], isOpen: OPEN.has(kind) }));
}
