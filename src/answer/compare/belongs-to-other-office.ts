import type { Language } from "../../domain/language.ts";
import { cutSpans } from "../../text/cut-spans.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";
import { tellingKeys } from "./telling-keys.ts";

/**
 * True where a sentence names a country in somebody's office alone ("the South African minister"), and a text speaks neither of that one
 * nor of such an office: what another country said is not told by whose minister spoke.
 * @param country the country's id
 */
export function belongsToOtherOffice(
  names: NameIndex,
  { spans }: NamedSentence,
  country: string,
  text: string,
  language: Language,
): boolean {
  const countryIn = (office: string) =>
    names
      .finder(language)(office)
      .filter(({ id }) => id === country);
  const offices = spans.flatMap(({ id }) => {
    const own = names.names.get(id)?.offices?.[language] ?? [];
    return own.filter((office) => countryIn(office).length > 0).map((office) => ({ id, office }));
  });
  if (offices.length === 0) return false;
  const persons = names
    .finder(language)(text)
    .map(({ id }) => id);
  const said = new Set(tellingKeys(text, language));
  return !offices.some(
    ({ id, office }) =>
      persons.includes(id) || tellingKeys(cutSpans(office, countryIn(office)), language).some((key) => said.has(key)),
  );
}
