import type { Concept } from "../../domain/concept.ts";
import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Subject } from "../../domain/subject.ts";
import type { Lexicon } from "../../retrieval/lexicon.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { isCountry, isOrdinaryWord, isOtherWord, nameCountry } from "../../text/countries.ts";
import { fold } from "../../text/fold.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { buildNameFinder, type NameFinder, type NameSpan, readWords } from "../../text/name-finder.ts";
import { stemWords } from "../../text/stem-words.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { NamedSentence, NameIndex } from "./name-index.ts";

/** Something that may be named, by what it is called, and the sentences that name it: none where no sentence does. */
export interface Mention {
  readonly name: string;
  /** Each of several things that were asked after as one. */
  readonly things?: readonly string[];
  readonly sentences: readonly NamedSentence[];
  /** Of what stands nowhere: what else was asked after in the same breath and is named, and the sentences that name it. */
  readonly beside?: { readonly names: readonly string[]; readonly sentences: readonly NamedSentence[] };
  /** Whether it was looked for by its very words: the same may be said in others. */
  readonly isWords: boolean;
  /** True where the annex was asked after it, and only the report names it. */
  readonly isOutside?: true;
  /** Finds it in a text of the language. */
  readonly find: (text: string) => readonly NameSpan[];
}

/** What mentions are looked for in. */
export interface MentionSources {
  readonly index: SearchIndex;
  readonly names: NameIndex;
  readonly lexicon: Lexicon;
}

/** More words than this are a statement, and it may be made in other words. */
const MAX_WORDS = 3;
const MAX_HAN = 6;

/**
 * Finds where a document names something: a name or concept by whatever form, else the very words.
 * @param subject as a person wrote it
 * @returns undefined where it cannot be told: other words may say the same, or a typing error stands between
 */
export function findMention(sources: MentionSources, subject: string, language: Language): Mention | undefined {
  if (pointsBack(subject, language)) return undefined;
  const among = AMONG.exec(fold(subject));
  if (among && fold(subject).length === subject.length) return findAmong(sources, subject, among, language);
  return (
    findThing(sources, subject, language) ??
    findCountry(sources, subject, language) ??
    findSubject(sources, subject, language) ??
    findWords(sources, subject, language)
  );
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
  const called = subjectsCalled(sources.index.library, language).get(stemWords(subject, language).join(" "));
  const found = (called?.wordings[language] ?? []).flatMap((wording) => findWords(sources, wording, language) ?? []);
  const named = found.filter(({ sentences }) => sentences.length > 0);
  const [first] = named;
  if (!first) return undefined;
  const sentences = sources.names
    .sentences(language)
    .filter((sentence) => named.some((mention) => mention.sentences.includes(sentence)));
  return { ...first, sentences, find: (text) => named.flatMap(({ find }) => find(text)) };
}

const read = keepPerObject((_: Library) => new Map<Language, ReadonlyMap<string, Subject>>());

/** The subjects by the stems of what people call them. */
function subjectsCalled(library: Library, language: Language): ReadonlyMap<string, Subject> {
  const known = read(library).get(language);
  if (known) return known;
  const called = new Map(
    library.subjects.flatMap((subject) =>
      (subject.asked[language] ?? []).map((asked) => [stemWords(asked, language).join(" "), subject] as const),
    ),
  );
  read(library).set(language, called);
  return called;
}

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

function findWords(
  { names, lexicon }: Pick<MentionSources, "names" | "lexicon">,
  subject: string,
  language: Language,
): Mention | undefined {
  const byStems = buildNameFinder([{ id: subject, forms: [subject], isOpen: false }], language);
  const find: NameFinder = (text) =>
    byStems(text).filter(({ start, end }) => isFormOf(fold(text.slice(start, end)), fold(subject)));
  const all = names.sentences(language);
  const keys = readWords(subject, language).map(({ key }) => key);
  const sentences = all.filter((sentence) => mayHold(sentence, keys, language) && find(sentence.text).length > 0);
  if (sentences.length > 0) return { name: subject, sentences, isWords: true, find };
  const meant = language === "zh" ? findNearHan(subject, all) : findMended(subject, all, lexicon, language);
  const found = meant === undefined ? undefined : findWords({ names, lexicon }, meant, language);
  if (found && found.sentences.length > 0) return { ...found, name: calledIn(found) ?? found.name };
  // What has a name in it says something of that thing, and may say it in other words.
  if (names.things(language)(subject).length > 0) return undefined;
  const absent = { name: withoutAdverbial(subject, all, language), sentences: [], isWords: true, find };
  if (hasUnknownCompound(subject, all, language)) return absent;
  const words = tellingWords(subject, language);
  const isAbsent = language === "zh" ? isAbsentHan(subject, all) : hasUnknownWord(words, all, lexicon, language);
  return isAbsent && words.length > 0 ? absent : undefined;
}

/** What leads to where or how something is said, folded: "in some way", "хотя бы в общих чертах". */
const ADVERBIAL = /^(?:in|at|en|dans|a|хотя|хоть|в|на|في)$/u;

/** What is asked after without where or how it would be said: from its first word that stands nowhere on up to what leads to that. */
function withoutAdverbial(subject: string, all: readonly NamedSentence[], language: Language): string {
  const words = readWords(subject, language);
  const first = words.findIndex(({ key }) => !all.some(({ keys }) => keys.has(key)));
  const isLead = ({ start, end }: Span, i: number) => i > first && ADVERBIAL.test(fold(subject.slice(start, end)));
  const lead = first < 0 ? -1 : words.findIndex(isLead);
  const end = lead < 1 ? undefined : words[lead - 1]?.end;
  return end === undefined ? subject : subject.slice(0, end);
}

/**
 * So many characters are one word, which stands somewhere or not; of a longer phrase some word must stand nowhere, and none as long as
 * this somewhere: "sharing case studies" may be said as "spreading case studies".
 */
const MAX_HAN_WORD = 4;
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

function isAbsentHan(subject: string, all: readonly NamedSentence[]): boolean {
  const { length } = subject.match(/\p{Script=Han}/gu) ?? [];
  if (length <= MAX_HAN_WORD || length > MAX_HAN) return length <= MAX_HAN_WORD;
  const words = [...SEGMENTER.segment(subject)].filter(({ isWordLike, segment }) => isWordLike && segment.length > 1);
  const isSaid = (run: string) => all.some(({ text }) => text.includes(run));
  const runs = Array.from({ length: subject.length - MAX_HAN_WORD + 1 }, (_, i) => subject.slice(i, i + MAX_HAN_WORD));
  return words.length <= MAX_WORDS && words.some(({ segment }) => !isSaid(segment)) && !runs.some(isSaid);
}

/** Endings have no more letters than this. */
const MAX_ENDINGS = 4;

/** Whether a word is another form of a word: "universities" has the stem of "universal", and is none of its forms. Phrases are told by their stems. */
function isFormOf(found: string, asked: string): boolean {
  if (/\s/u.test(asked) || !/^\p{Script=Latin}+$/u.test(found)) return true;
  const { length } = [...asked].filter((_, i) => found.startsWith(asked.slice(0, i + 1)));
  return length >= Math.max(found.length, asked.length) - MAX_ENDINGS;
}

/** What something is called where it is named first. */
function calledIn({ sentences: [first], find }: Pick<Mention, "sentences" | "find">): string | undefined {
  const span = first && find(first.text)[0];
  return span && first.text.slice(span.start, span.end);
}

/** A subject with the stems that its misspelt words were meant to have; undefined where none is misspelt. */
function findMended(
  subject: string,
  all: readonly NamedSentence[],
  lexicon: Lexicon,
  language: Language,
): string | undefined {
  const mended = readWords(subject, language).map(({ key, start, end }) => {
    const word = fold(subject.slice(start, end));
    const isSaid = (one: string) => all.some(({ keys }) => keys.has(one));
    const meant = isSaid(key) ? undefined : lexicon.correct(word, language);
    return meant !== undefined && isSaid(meant) ? meant : word;
  });
  return mended.join(" ") === fold(subject) ? undefined : mended.join(" ");
}

/** Fewer characters have too many neighbours to tell which of them was meant. */
const MIN_NEAR_HAN = 4;

/** The words of the text that are those of the subject but for one character: a slip of who types Chinese by its sound. */
function findNearHan(subject: string, all: readonly NamedSentence[]): string | undefined {
  const { length } = subject;
  if (length < MIN_NEAR_HAN || /[^\p{Script=Han}]/u.test(subject)) return undefined;
  const isNear = (other: string) => [...other].filter((character, i) => character !== subject[i]).length === 1;
  for (const { text } of all)
    for (let at = 0; at + length <= text.length; at += 1)
      if (isNear(text.slice(at, at + length))) return text.slice(at, at + length);
  return undefined;
}

/** Saves reading most sentences. What Arabic writes before a first word may hide it here. */
function mayHold({ keys }: NamedSentence, [first, ...others]: readonly string[], language: Language): boolean {
  return others.every((key) => keys.has(key)) && (language === "ar" || first === undefined || keys.has(first));
}

/** True where words that a hyphen makes one ("South-South") stand nowhere together, nor written as one word. */
function hasUnknownCompound(subject: string, all: readonly NamedSentence[], language: Language): boolean {
  return (subject.match(/[\p{L}\p{N}]{3,}(?:[-‐‑][\p{L}\p{N}]{3,})+/gu) ?? []).some((compound) => {
    const forms = [compound, compound.replace(/\P{L}/gu, "")];
    const find = buildNameFinder([{ id: compound, forms, isOpen: false }], language);
    return !all.some(({ text }) => find(text).length > 0);
  });
}

/** True where some word stands nowhere, and is no misspelt word that stands somewhere. */
function hasUnknownWord(
  words: readonly { readonly key: string; readonly word: string }[],
  all: readonly NamedSentence[],
  lexicon: Lexicon,
  language: Language,
): boolean {
  const unknown = words.filter(({ key }) => !all.some(({ keys }) => keys.has(key)));
  const isTypo = unknown.some(
    ({ word }) => !lexicon.knows(word, language) && lexicon.correct(word, language) !== undefined,
  );
  const isDerived = unknown.some(({ key }) => all.some(({ keys }) => hasRoot(key, keys)));
  // "Digital social infrastructure" is "digital infrastructure of common use".
  const others = words.filter((word) => !unknown.includes(word));
  const mayBeCalledOtherwise = others.length > 1 && all.some(({ keys }) => others.every(({ key }) => keys.has(key)));
  return words.length <= MAX_WORDS && unknown.length > 0 && !isTypo && !isDerived && !mayBeCalledOtherwise;
}

/** A word of the text of so many letters may be what another is made of by a short ending: "jeunes", "jeunesse". */
const MIN_ROOT_LETTERS = 4;
const MAX_ENDING_LETTERS = 3;

function hasRoot(key: string, keys: ReadonlySet<string>): boolean {
  const shortest = Math.max(MIN_ROOT_LETTERS, key.length - MAX_ENDING_LETTERS);
  for (let length = key.length - 1; length >= shortest; length -= 1) if (keys.has(key.slice(0, length))) return true;
  return false;
}

function tellingWords(text: string, language: Language): { readonly key: string; readonly word: string }[] {
  return readWords(text, language)
    .map(({ key, start, end }) => ({ key, word: fold(text.slice(start, end)) }))
    .filter(({ word }) => !isStopWord(word, language));
}

function cut(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}
