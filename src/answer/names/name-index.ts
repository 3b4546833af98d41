import type { Citation } from "../../domain/citation.ts";
import type { Concept } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Fact, Issuer, Name, Role, Subject, SubjectGroup } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { keepPerLanguage } from "../../text/keep-per-language.ts";
import {
  buildNameFinder,
  createNameFinder,
  type NameFinder,
  type NamePattern,
  type NameSpan,
  readForms,
  wordKeys,
} from "../../text/name-finder.ts";
import { namePatterns } from "../../text/name-patterns.ts";
import { sourceVersion, versionFor } from "../cite.ts";

/** One sentence of a version, with what it names. */
export interface NamedSentence {
  readonly paragraph: ParagraphId;
  readonly sentence: number;
  readonly text: string;
  /** Places within the sentence. */
  readonly spans: readonly NameSpan[];
  /** What it names in this version or in the source, which may say by name what a translation says by "it". */
  readonly named: ReadonlySet<string>;
  /** Its words, as names are compared by. */
  readonly keys: ReadonlySet<string>;
}

/** All that a document names, and where: by language, made when first asked for. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, Name>;
  readonly finder: (language: Language) => NameFinder;
  /** Finds concepts too, which the document need not name. */
  readonly things: (language: Language) => NameFinder;
  /** What figures are about, or may be asked of: finds the words of subjects in a question. */
  readonly subjects: (language: Language) => NameFinder;
  /** Finds names and subjects together. */
  readonly topics: (language: Language) => NameFinder;
  /** Finds the bodies that have issued something, by whatever a question calls them. */
  readonly findIssuers: (language: Language) => NameFinder;
  /** What each of these has issued, by the ids of names. */
  readonly issued: ReadonlyMap<string, readonly string[]>;
  /** Subjects that are groups, those that one thing sets apart together. */
  readonly groups: readonly (readonly string[])[];
  readonly facts: readonly Fact[];
  readonly roles: readonly Role[];
  readonly sentences: (language: Language) => readonly NamedSentence[];
}

/** Reads the names of a library into what questions are compared with. */
export function buildNameIndex(library: Library): NameIndex {
  const { names, subjects, facts, roles, issuers } = library.names;
  const groups = library.names.groups.map(({ of }) => of);
  const isAsked = (id: string) => groups.flat().includes(id) || names.some(({ about }) => about.includes(id));
  const ofFigures = subjects.filter(({ id }) => isAsked(id));
  const forms = keepPerLanguage((language) => readForms(namePatterns(names, language), language));
  const finder = keepPerLanguage((language) => createNameFinder(forms(language), language));
  const finderWith = (patternsOf: (language: Language) => NamePattern[]) =>
    keepPerLanguage((language) =>
      createNameFinder([...forms(language), ...readForms(patternsOf(language), language)], language),
    );
  const byId = new Map(names.map((name) => [name.id, name]));
  return {
    names: byId,
    finder,
    things: finderWith((language) => library.concepts.map((concept) => conceptPattern(concept, language))),
    subjects: keepPerLanguage((language) => findSubjects(ofFigures, library.names.groups, language)),
    topics: finderWith((language) => subjectPatterns(subjects, language)),
    findIssuers: keepPerLanguage((language) => buildNameFinder(issuerPatterns(issuers, byId, language), language)),
    issued: new Map(issuers.map((issuer) => [issuer.body, issuer.names])),
    groups,
    facts,
    roles,
    sentences: keepPerLanguage((language) => readSentences(library, language, finder)),
  };
}

function readSentences(
  library: Library,
  language: Language,
  finder: (language: Language) => NameFinder,
): NamedSentence[] {
  const [version, source] = [versionFor(library, language), sourceVersion(library)];
  const [find, findInSource] = [finder(version.language), finder(source.language)];
  return [...version.texts.values()].flatMap(({ paragraph, text, sentences }) => {
    const original = source.texts.get(paragraph);
    return sentences.map(({ start, end }, sentence): NamedSentence => {
      const own = text.slice(start, end);
      const spans = find(own);
      const span = original?.sentences[sentence];
      const inSource = version === source || !span ? [] : findInSource(original.text.slice(span.start, span.end));
      const named = new Set([...spans, ...inSource].map(({ id }) => id));
      return { paragraph, sentence, text: own, spans, named, keys: new Set(wordKeys(own, version.language)) };
    });
  });
}

/** Finds subjects, and all those of a group where what sets these apart is said: "by sex". */
function findSubjects(subjects: readonly Subject[], groups: readonly SubjectGroup[], language: Language): NameFinder {
  const byWords = groups.map(({ words }, i) => ({ id: `group-${i}`, forms: words?.[language] ?? [], isOpen: false }));
  const find = buildNameFinder([...subjectPatterns(subjects, language), ...byWords], language);
  const membersOf = new Map(byWords.map(({ id }, i) => [id, groups[i]?.of ?? []]));
  return (text) => find(text).flatMap((span) => membersOf.get(span.id)?.map((id) => ({ ...span, id })) ?? [span]);
}

function subjectPatterns(subjects: readonly Subject[], language: Language): NamePattern[] {
  return subjects.map(({ id, words }) => ({ id, forms: words[language], isOpen: false }));
}

function issuerPatterns(
  issuers: readonly Issuer[],
  names: ReadonlyMap<string, Name>,
  language: Language,
): NamePattern[] {
  return issuers.map(({ body, words }) => {
    const forms = [...(names.get(body)?.forms[language] ?? []), ...words[language]];
    return { id: body, forms, isOpen: false };
  });
}

function conceptPattern({ id, names }: Concept, language: Language): NamePattern {
  const { name, acronyms, also } = names[language];
  return { id, forms: [name, ...acronyms, ...also], isOpen: false };
}

/** The first sentence of a version that names something, by its id. */
export function findNamingSentence(index: NameIndex, id: string, language: Language): NamedSentence | undefined {
  return index.sentences(language).find(({ spans }) => spans.some((span) => span.id === id));
}

/** The sentence that a quote is, to the letter. */
export function findOwnSentence(index: NameIndex, { paragraph, language, quote }: Citation): NamedSentence | undefined {
  return index.sentences(language).find((one) => one.paragraph === paragraph && one.text === quote);
}
