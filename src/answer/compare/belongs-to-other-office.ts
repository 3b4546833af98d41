import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { readWords } from "../../text/name-finder.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";

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
  const offices = spans.flatMap(({ id }) => {
    const own = names.names.get(id)?.offices?.[language] ?? [];
    return own
      .filter((office) =>
        names
          .finder(language)(office)
          .some((span) => span.id === country),
      )
      .map((office) => ({ id, office }));
  });
  if (offices.length === 0) return false;
  const persons = names
    .finder(language)(text)
    .map(({ id }) => id);
  const said = new Set(keysOf(text, language));
  return !offices.some(
    ({ id, office }) =>
      persons.includes(id) ||
      keysOf(withoutCountry(names, office, country, language), language).some((key) => said.has(key)),
  );
}

function withoutCountry(names: NameIndex, office: string, country: string, language: Language): string {
  return names
    .finder(language)(office)
    .filter(({ id }) => id === country)
    .reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, office);
}

/** The words of a text that tell something, by their keys. */
function keysOf(text: string, language: Language): string[] {
  return readWords(text, language)
    .filter(({ start, end }) => !isStopWord(fold(text.slice(start, end)), language))
    .map(({ key }) => key);
}
