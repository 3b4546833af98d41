import type { Concept } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { Name } from "../../domain/name.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { buildNameFinder, readWords } from "../../text/name-finder.ts";
import type { NameIndex } from "../names/name-index.ts";

/** Words that ask who somebody is, and forms of address, folded. */
const ASKS: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:من|هو|هي|يكون|تكون|السيد|السيده|سعاده)$/u,
  en: /^(?:who|is|was|are|whos|s|the|mr|ms|mrs|please|current|name|what|of)$/u,
  es: /^(?:quien|es|era|el|la|sr|sra|senor|senora|excmo|excma|nombre|del|de)$/u,
  fr: /^(?:qui|est|etait|le|la|l|m|mme|monsieur|madame|c|nom|du|de)$/u,
  ru: /^(?:кто|такая|такой|это|есть|г|н|жа|ж|господин|госпожа|сейчас|как|зовут|имя)$/u,
  zh: /^(?:谁|是|先|生|女|士|阁|下|叫|什|么|的|名|字)$/u,
};
/** One of them must stand there: a bare name is no such question. */
const MUST: Readonly<Record<Language, RegExp>> = {
  ar: writeOut(/(?<!\p{L})من(?!\p{L})/u),
  en: writeOut(/(?<!\p{L})(?:who|name)/u),
  es: writeOut(/(?<!\p{L})(?:quien|nombre)/u),
  fr: writeOut(/(?<!\p{L})(?:qui|nom)(?!\p{L})/u),
  ru: writeOut(/(?<!\p{L})(?:кто|зовут|имя)(?!\p{L})/u),
  zh: /谁|名字|叫什么/u,
};
const MAX_CHARS = 250;

/** A question who somebody is: about a person, or about who holds an office. */
export interface PersonQuestion {
  readonly person: Name;
  readonly asks: "office" | "name";
}

/** Reads "who is Guy Ryder" and "who is the ITU Secretary-General". @returns undefined where anything else stands in it */
export function readPersonQuestion(
  text: string,
  index: NameIndex,
  concepts: readonly Concept[],
  language: Language,
): PersonQuestion | undefined {
  if (text.length > MAX_CHARS || !MUST[language].test(fold(text))) return undefined;
  const people = [...index.names.values()].filter(({ kind }) => kind === "person");
  const find = buildNameFinder(
    people.flatMap(({ id, forms, offices }) => [
      { id: `name ${id}`, forms: forms[language], isOpen: false },
      {
        id: `office ${id}`,
        forms: [...(offices?.[language] ?? []), ...otherOffices(forms.en[0], concepts, language)],
        isOpen: false,
      },
    ]),
    language,
  );
  const spans = find(text);
  const [span] = spans;
  if (!span || spans.length > 1) return undefined;
  const others = readWords(text, language).filter(({ start }) => start < span.start || start >= span.end);
  if (!others.every(({ start, end }) => ASKS[language].test(fold(text.slice(start, end))))) return undefined;
  const person = people.find(({ id }) => span.id.endsWith(` ${id}`));
  return person && { person, asks: span.id.startsWith("name ") ? "office" : "name" };
}

/** What else the office of a person is called: a concept that has the person among its names is the office. */
function otherOffices(person: string | undefined, concepts: readonly Concept[], language: Language): string[] {
  const office = concepts.find(({ names }) => names.en.also.includes(person ?? ""))?.names[language];
  return office ? [office.name, ...office.acronyms, ...office.also] : [];
}
