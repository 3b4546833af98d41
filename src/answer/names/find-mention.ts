import type { Concept } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Subject } from "../../domain/subject.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { isCountry, isOrdinaryWord, isOtherWord, nameCountry } from "../../text/countries.ts";
import { fold } from "../../text/fold.ts";
import { keepPerLanguage } from "../../text/keep-per-language.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { readWords } from "../../text/name-finder.ts";
import { stemWords } from "../../text/stem-words.ts";
import { findWords, type WordSources } from "./find-words.ts";
import { mayStand } from "./may-stand.ts";
import { calledIn, type Mention } from "./mention.ts";
import { tellingWords } from "./telling-words.ts";

/** What mentions are looked for in. */
export interface MentionSources extends WordSources {
  readonly index: SearchIndex;
}

/**
 * Finds where a document names something: a name or concept by whatever form, else the very words.
 * @param subject as a person wrote it
 * @returns undefined where it cannot be told: other words may say the same, or a typing error stands between
 */
export function findMention(sources: MentionSources, subject: string, language: Language): Mention | undefined {
  if (pointsBack(subject, language)) return undefined;
  const among = AMONG.exec(fold(subject));
  if (among && fold(subject).length === subject.length) return findAmong(sources, subject, among, language);
  const found =
    findThing(sources, subject, language) ??
    findCountry(sources, subject, language) ??
    findSubject(sources, subject, language) ??
    findWords(sources, subject, language);
  const isAbsent = found?.sentences.length === 0;
  return isAbsent && mayStand(sources.index.library, found, language) ? undefined : found;
}

/** "Satellites: does it say anything of that?": small words name nothing by themselves, unless in capitals (WHO). */
export function pointsBack(subject: string, language: Language): boolean {
  return (
    language !== "zh" &&
    !/\p{Lu}/u.test(subject) &&
    readWords(subject, language).length > 0 &&
    tellingWords(subject, language).length === 0
  );
}

/** What the text speaks of by another word: young people are its "youth". */
function findSubject(sources: MentionSources, subject: string, language: Language): Mention | undefined {
  const called = subjectsCalled(sources.index.library)(language).get(stemWords(subject, language).join(" "));
  const found = (called?.wordings[language] ?? []).flatMap((wording) => findWords(sources, wording, language) ?? []);
  const named = found.filter(({ sentences }) => sentences.length > 0);
  const [first] = named;
  if (!first) return undefined;
  const sentences = sources.names
    .sentences(language)
    .filter((sentence) => named.some((mention) => mention.sentences.includes(sentence)));
  return { ...first, sentences, find: (text) => named.flatMap(({ find }) => find(text)) };
}

/** The subjects by the stems of what people call them. */
const subjectsCalled = keepPerObject(({ subjects }: Library) =>
  keepPerLanguage((language): ReadonlyMap<string, Subject> => {
    const keyOf = (asked: string) => stemWords(asked, language).join(" ");
    return new Map(
      subjects.flatMap((subject) => (subject.asked[language] ?? []).map((asked) => [keyOf(asked), subject] as const)),
    );
  }),
);

/** Some of which a thing may be one, folded; Chinese says so before it. */
const AMONG =
  /(?<!\p{L})(?:среди|в числе|among|amongst|parmi|entre (?:l[aeo]s|quienes|ceux qui)|among those who|ضمن ال\p{L}+|من بين)(?!\p{L}).*$|^.{0,4}(?:与会者|参[与加]者|成员|名单)(?:当|之)?中(?=.)/su;

/** "Youth among the participants": the one paragraph that names it shows whether it is; of several none is known to be meant. */
function findAmong(
  sources: MentionSources,
  subject: string,
  { 0: some, index }: RegExpExecArray,
  language: Language,
): Mention | undefined {
  const thing = `${subject.slice(0, index)}${subject.slice(index + some.length)}`.trim();
  const found = thing === "" ? undefined : findMention(sources, thing, language);
  return found && new Set(found.sentences.map(({ paragraph }) => paragraph)).size === 1 ? found : undefined;
}

/** A name or a concept that is all of the subject. */
function findThing({ index, names }: MentionSources, subject: string, language: Language): Mention | undefined {
  const finder = names.things(language);
  const spans = finder(subject).filter(({ isWithin }) => !isWithin);
  const [span] = spans;
  if (!span || spans.length > 1) return undefined;
  const name = names.names.get(span.id);
  // "The Partner2Connect coalition" is the ITU Partner2Connect Digital Coalition.
  const own = new Set(stemWords((name?.forms[language] ?? []).join(" "), language));
  const others = tellingWords(cut(subject, span), language).flatMap(({ word }) => stemWords(word, language));
  if (!others.every((word) => own.has(word))) return undefined;
  const find = (text: string) => finder(text).filter(({ id }) => id === span.id);
  if (name) {
    const sentences = names.sentences(language).filter(({ named }) => named.has(span.id));
    const forms = name.forms[language];
    // As it was typed, or as the text calls it: the first form is often an acronym that stands nowhere.
    const typed = forms.find((form) => fold(form) === fold(subject));
    const stands = forms.find((form) => sentences.some(({ text }) => text.includes(form)));
    return { name: typed ?? stands ?? (forms[0] as string), sentences, isWords: false, find };
  }
  const concept = index.library.concepts.find(({ id }) => id === span.id) as Concept;
  const sentences = names
    .sentences(language)
    .filter(({ paragraph, sentence }) => index.concepts.get(paragraph)?.[sentence]?.has(span.id));
  const { acronyms, name: full } = concept.names[language];
  // What the text calls by its name alone is not called by its acronym.
  const stands = acronyms.find((acronym) => sentences.some(({ text }) => text.includes(acronym)));
  const called = stands ?? calledIn({ sentences, find }) ?? full;
  return { name: sentences.length > 0 ? called : subject, sentences, isWords: false, find };
}

/** A country that the document does not name: those it does are among its names. */
function findCountry({ index }: MentionSources, subject: string, language: Language): Mention | undefined {
  const named = index.languages.get(language)?.findConcepts(subject) ?? [];
  const [id] = named;
  if (
    id === undefined ||
    named.length > 1 ||
    !isCountry(id) ||
    isPlainWord(id, subject) ||
    isOtherWord(id, language, subject) ||
    tellingWords(subject, language).length > 3
  )
    return undefined;
  return { name: nameCountry(id, language), sentences: [], isWords: false, find: () => [] };
}

/** "La reunión" is a meeting, and the island has a capital. */
function isPlainWord(id: string, subject: string): boolean {
  return isOrdinaryWord(id) && !/\p{Lu}/u.test(subject);
}

function cut(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}
