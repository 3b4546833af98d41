import type { Concept } from "../domain/concept.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import type { Party } from "../domain/obligation.ts";

/**
 * A party by its concepts. The languages without a wording of their own get the bodies' names, the acronym behind them;
 * where no concept is known, the English wording or, without one, any.
 * @param concepts all that are known, by id
 */
export function buildParty(
  ids: readonly string[],
  wording: { readonly [L in Language]?: string | undefined },
  concepts: ReadonlyMap<string, Concept>,
): Party {
  const any = wording.en ?? LANGUAGES.map((one) => wording[one]).find((text) => text !== undefined) ?? ids.join(", ");
  const texts = LANGUAGES.map((language) => [
    language,
    wording[language] ?? composeNames(ids, language, concepts) ?? any,
  ]);
  return { concepts: ids, wording: Object.fromEntries(texts) as Party["wording"] };
}

function composeNames(
  ids: readonly string[],
  language: Language,
  concepts: ReadonlyMap<string, Concept>,
): string | undefined {
  const names = ids.flatMap((id) => concepts.get(id)?.names[language] ?? []);
  if (names.length === 0) return undefined;
  const texts = names.map(({ name, acronyms }) => (acronyms[0] === undefined ? name : `${name} (${acronyms[0]})`));
  return new Intl.ListFormat(language, { type: "conjunction" }).format(texts);
}
