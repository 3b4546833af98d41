import type { Concept } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { Name, NameKind } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { isCountry, isOtherWord, nameCountry } from "../../text/countries.ts";
import { cutSpans } from "../../text/cut-spans.ts";
import { fold } from "../../text/fold.ts";
import { stemWords } from "../../text/stem-words.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { tokenise } from "../../text/tokenise.ts";
import { versionFor } from "../cite.ts";
import { generalNames } from "../names/general-names.ts";
import type { NameIndex } from "../names/name-index.ts";
import { readNamedValues } from "./read-named-values.ts";
import { alignToFolded } from "./read-typed-values.ts";

/** A document, a programme or a person may be meant by other words than its name. */
const NOTED: ReadonlySet<NameKind> = new Set(["body", "event"]);

/**
 * What a question names and some paragraphs do not: bodies, and countries that the whole document does not name. Only what
 * has an acronym counts as a body: "digital divide" or "stakeholders" may be said in other words; and none that the whole
 * document is about.
 * @param question with the language it is read in
 * @param among the paragraphs that are cited, or all of them
 * @returns names in the given language
 */
export function findUnmentioned(
  index: SearchIndex,
  names: NameIndex,
  question: Query,
  among: ReadonlySet<ParagraphId>,
  language: Language,
): string[] {
  const general = () => generalNames(names, index.library);
  return namedConcepts(index, question).flatMap((id) => {
    const naming = paragraphsNaming(index, id);
    if (isCountry(id)) {
      const isUnknown = naming.length === 0 && isMeant(id, question, names) && !isWithinName(index, id, language);
      return isUnknown ? [nameCountry(id, language)] : [];
    }
    if (naming.some((paragraph) => among.has(paragraph))) return [];
    const name = nameOf(id, index.library.concepts, names);
    const isNoted = name === undefined || (NOTED.has(name.kind) && !general().has(name.id));
    const called = isNoted ? nameBody(index.library.concepts, id, language) : undefined;
    // What stands within another name is there to be read: Internet governance, in that of its Forum.
    return called !== undefined && ![...among].some((paragraph) => stands(index, paragraph, called, language))
      ? called
      : [];
  });
}

function stands({ library }: SearchIndex, paragraph: ParagraphId, called: string, language: Language): boolean {
  const text = versionFor(library, language).texts.get(paragraph)?.text ?? "";
  return fold(text).includes(fold(called));
}

/** So many letters of a name bend no more. */
const MIN_STEM = 4;

/** Whether the document has a name only as a part of another: "Africa" in "South Africa". */
function isWithinName(index: SearchIndex, id: string, language: Language): boolean {
  const name = nameCountry(id, language);
  const stem = name.length > MIN_STEM ? name.slice(0, -1) : name;
  return [...index.positions.keys()].some((paragraph) => stands(index, paragraph, stem, language));
}

/** True for a continent, and for a country that is written as a name and is no city of the document: "Тунис". */
function isMeant(id: string, { text, language }: Query, names: NameIndex): boolean {
  if (!/-[A-Z]{2}$/u.test(id)) return true;
  return readNamedValues(alignToFolded(text), language, names).some(({ value }) => value === id);
}

/** The name of the document that a concept is. */
function nameOf(id: string, concepts: readonly Concept[], names: NameIndex): Name | undefined {
  const called = concepts.find((concept) => concept.id === id)?.names.en.name ?? "";
  const [span] = names.finder("en")(called);
  return span && names.names.get(span.id);
}

/** A question without the countries it names that the document does not: what else it says. */
export function withoutUnknownCountries(index: SearchIndex, names: NameIndex, { text, language }: Query): string {
  const aligned = alignToFolded(text);
  const unknown = readNamedValues(aligned, language, names).filter(
    ({ kind, value }) => kind === "country" && paragraphsNaming(index, value).length === 0,
  );
  const left = cutSpans(aligned, unknown);
  return unknown.length === 0 ? text : left.replace(/\s+/gu, " ").trim();
}

/** A question without the bodies it names that the document does not: what else it says. */
export function withoutUnknownBodies(index: SearchIndex, names: NameIndex, { text, language }: Query): string {
  const unknown = names
    .things(language)(text)
    .filter(({ id }) => isBody(index, id) && paragraphsNaming(index, id).length === 0);
  const left = cutSpans(text, unknown);
  return unknown.length === 0 ? text : left.replace(/\s+/gu, " ").trim();
}

/** A question without the bodies it names that the document names, but not there, and that the document is not about as a whole. @param paragraph what lies nearest */
export function withoutBodiesElsewhere(
  index: SearchIndex,
  names: NameIndex,
  { text, language }: Query,
  paragraph: ParagraphId,
): string {
  const general = generalNames(names, index.library);
  const isElsewhere = (id: string) => {
    const name = names.names.get(id);
    return name?.kind === "body" && !general.has(id) && !name.paragraphs.includes(paragraph);
  };
  const elsewhere = names
    .finder(language)(text)
    .filter(({ id, isWithin }) => !isWithin && isElsewhere(id));
  const left = cutSpans(text, elsewhere);
  return elsewhere.length === 0 ? text : left.replace(/\s+/gu, " ").trim();
}

function isBody({ library }: SearchIndex, id: string): boolean {
  return library.concepts.some((concept) => concept.id === id) && !isCountry(id);
}

/** True where a question names a country or a body that the document names nowhere. */
export function mentionsUnknownEntity(index: SearchIndex, question: Query): boolean {
  return namedConcepts(index, question).some((id) => paragraphsNaming(index, id).length === 0);
}

function namedConcepts(index: SearchIndex, { text, language }: Query): string[] {
  const named = new Set(index.languages.get(language)?.findConcepts(text));
  const words = new Set(tokenise(text));
  const stems = new Set(stemWords(text, language));
  // "Side" has the stem of SIDS, and is no form of it.
  const isTyped = (id: string) => {
    const concept = index.library.concepts.find((one) => one.id === id);
    const acronyms = Object.values(concept?.names ?? {}).flatMap((one) => one.acronyms);
    const own = concept?.names[language];
    const called = own
      ? [own.name, ...own.also]
          .flatMap((name) => stemWords(name, language))
          .filter((stem) => !isStopWord(stem, language))
      : [];
    return (
      acronyms.length === 0 || acronyms.some((one) => words.has(fold(one))) || called.some((stem) => stems.has(stem))
    );
  };
  return [...named].filter((id) => (isCountry(id) ? !isOtherWord(id, language, text) : isTyped(id)));
}

function paragraphsNaming({ concepts }: SearchIndex, id: string): ParagraphId[] {
  return [...concepts]
    .filter(([, sentences]) => sentences.some((named) => named.has(id)))
    .map(([paragraph]) => paragraph);
}

function nameBody(concepts: readonly Concept[], id: string, language: Language): string | undefined {
  const names = concepts.find((concept) => concept.id === id)?.names;
  const hasAcronym = names && Object.values(names).some(({ acronyms }) => acronyms.length > 0);
  return hasAcronym ? (names[language].acronyms[0] ?? names[language].name) : undefined;
}
