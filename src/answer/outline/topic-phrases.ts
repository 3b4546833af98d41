import type { ConceptNames } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Lexicon } from "../../retrieval/lexicon.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { keepPerLanguage } from "../../text/keep-per-language.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { writeOut } from "../../text/letters.ts";
import { stem } from "../../text/stem.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { isHan, tokenise } from "../../text/tokenise.ts";

/** A subject as it may stand in the text: in any of these wordings, each as the stems of its telling words. */
export type TopicPhrases = readonly (readonly string[])[];

/** An acronym typed in small letters has at most so many. */
const MAX_ACRONYM_LETTERS = 12;

/**
 * The wordings of a subject in a language: its own, where it names a concept all names of that, where it is one of several
 * wordings of the text, or what people call that, all of these, and where it is a form of a thing's name all forms of that.
 * @returns empty where no word of it tells anything
 */
export function topicPhrases(
  { languages, library }: SearchIndex,
  lexicon: Lexicon,
  topic: string,
  language: Language,
): TopicPhrases {
  const own = tellingStems(mend(topic, lexicon, language), language);
  if (own.length === 0) return [];
  const find = languages.get(language)?.findConcepts ?? (() => []);
  const capitals = topic.length <= MAX_ACRONYM_LETTERS ? topic.toUpperCase() : "";
  const named = [...new Set([...find(topic), ...find(capitals)])];
  const namings = named.map((id) =>
    namesOf(library.concepts.find((concept) => concept.id === id)?.names[language]).map((name) =>
      tellingStems(name, language),
    ),
  );
  // A concept stands for the subject where nothing else is named beside it: the panel on AI, and not AI.
  const wholes = namings.filter((names) => names.some((stems) => own.every((word) => stems.includes(word))));
  const others = subjectsOf(library)(language)
    .filter(
      ({ wordings, asked }) =>
        wordings.some((stems) => isWording(stems, own)) || asked.some((stems) => isSame(stems, own)),
    )
    .map(({ wordings }) => wordings);
  const forms = formsOf(library)(language).filter((all) => all.some((stems) => isSame(stems, own)));
  return [own, ...wholes.flat(), ...others.flat(), ...forms.flat()].filter((stems) => stems.length > 0);
}

/** A subject by the stems of what it is called: in the text, and by people. */
type SubjectPhrases = Readonly<Record<"wordings" | "asked", TopicPhrases>>;

const subjectsOf = keepPerObject(({ subjects }: Library) =>
  keepPerLanguage((language): readonly SubjectPhrases[] => {
    const stemsOf = (wordings: readonly string[] = []) => wordings.map((wording) => tellingStems(wording, language));
    return subjects.map(({ wordings, asked }) => ({
      wordings: stemsOf(wordings[language]),
      asked: stemsOf(asked[language]),
    }));
  }),
);

/** For each name the stems of its forms in a language. */
type NameForms = readonly (readonly (readonly string[])[])[];

/** To make them for every subject would take longer than all else. */
const formsOf = keepPerObject(({ names }: Library) =>
  keepPerLanguage(
    (language): NameForms =>
      names.names.map(({ forms }) => forms[language].map((form) => tellingStems(form, language))),
  ),
);

function isSame(stems: readonly string[], own: readonly string[]): boolean {
  return stems.length === own.length && stems.every((each, i) => each === own[i]);
}

/** True for a wording, and for one without a word within: "gender divide" of "gender digital divide". */
function isWording(stems: readonly string[], own: readonly string[]): boolean {
  const { length } = stems;
  return stems[0] === own[0] && length - own.length <= MAX_BETWEEN && isInOrder(stems, 0, length, own);
}

function namesOf(names: ConceptNames | undefined): string[] {
  return names ? [names.name, ...names.acronyms, ...names.also] : [];
}

/** A shorter word that every text has joins others; a longer one may be half of a name ("países en desarrollo"). */
const MIN_TELLING_LETTERS = 5;
/** Of an acronym such as "ИИ" the stemmer may leave a letter that stems something else: it stays whole. */
const MIN_STEM_LETTERS = 2;
/** What Arabic writes on to the beginning of a word: the article, with or without a preposition. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3})/u;

/** The stems of the words that tell something, in order: those of a subject and of a sentence alike. */
export function tellingStems(text: string, language: Language): string[] {
  return tokenise(text).flatMap((word) => {
    const own = stem(word.replace(ARABIC_ARTICLE, ""), language);
    // A Chinese character between letters or marks is a word: "WSIS奖" are the prizes, and not the Summit.
    if (own.length < MIN_STEM_LETTERS) return word.length < MIN_STEM_LETTERS && !isHan(word) ? [] : [word];
    return word.length < MIN_TELLING_LETTERS && isStopWord(word, language) ? [] : [own];
  });
}

/** A word that nobody uses here is taken for the known one that it is a slip away from. */
function mend(topic: string, lexicon: Lexicon, language: Language): string {
  return topic.replace(writeOut(/\p{L}+/gu), (word) => {
    const folded = fold(word);
    if (lexicon.languages.some((other) => lexicon.knows(folded, other))) return word;
    return lexicon.correct(folded, language) ?? word;
  });
}

/** Besides its own words, in their order, so many may stand in a phrase. */
const MAX_BETWEEN = 1;
/** A stem this long is found at the beginning of a longer one: "гендер" in "гендерный". */
const MIN_PREFIX_LETTERS = 5;
/** The stemmer may take too much off one form of a word and not off another ("разрыв", "разрывы"). */
const MIN_SHORT_PREFIX = 4;
const MAX_SUFFIX = 2;

/** True where the words of one wording stand side by side, or near each other in their order. @param stems the telling ones of a sentence */
export function hasPhrase(stems: readonly string[], phrases: TopicPhrases): boolean {
  for (const phrase of phrases)
    for (let start = 0; start < stems.length; start += 1) if (standsAt(stems, start, phrase)) return true;
  return false;
}

/** Every sentence of a document is gone through for each subject, so nothing is copied here, nor any function made. */
function standsAt(stems: readonly string[], start: number, phrase: readonly string[]): boolean {
  const end = Math.min(stems.length, start + phrase.length);
  return hasForms(stems, start, end, phrase) || isInOrder(stems, start, end + MAX_BETWEEN, phrase);
}

function hasForms(stems: readonly string[], start: number, end: number, words: readonly string[]): boolean {
  for (const word of words) if (!hasForm(stems, start, end, word)) return false;
  return true;
}

function hasForm(stems: readonly string[], start: number, end: number, word: string): boolean {
  for (let i = start; i < end; i += 1) if (isForm(stems[i] as string, word)) return true;
  return false;
}

function isInOrder(stems: readonly string[], start: number, end: number, phrase: readonly string[]): boolean {
  let next = 0;
  for (let i = start; i < Math.min(end, stems.length) && next < phrase.length; i += 1)
    if (isForm(stems[i] as string, phrase[next] as string)) next += 1;
  return next === phrase.length;
}

function isForm(other: string, word: string): boolean {
  if (!other.startsWith(word)) return false;
  const rest = other.length - word.length;
  return rest === 0 || word.length >= MIN_PREFIX_LETTERS || (word.length >= MIN_SHORT_PREFIX && rest <= MAX_SUFFIX);
}
