import type { Concept } from "../../domain/concept.ts";
import { LANGUAGES } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { YEAR_OR_HORIZON } from "../../text/years.ts";
import { unify } from "./mask.ts";
import { roleOf } from "./roles.ts";
import type { FinderLanguage, NameMention, Role } from "./types.ts";
import { readWords, type Word } from "./words.ts";

/** Finds names of known bodies, gatherings and documents in a text, each with its place, the longest first. */
export type NameFinder = (unified: string) => NameMention[];

interface Phrase {
  readonly concept: string;
  readonly role: Role;
  readonly stems: readonly string[];
  readonly folded: string;
  /** An acronym of up to three letters counts only in capitals. */
  readonly exact: string | null;
}

const SHORT = 3;
const YEAR_IN_NAME = new RegExp(String.raw`\s*\b${YEAR_OR_HORIZON}\b(?:\s*(?:года|г\.))?`, "gu");

/**
 * Builds a finder over concepts. A year in the name of a body or a gathering is left to the reader of dates, so that
 * "Conference 2026" and "Conference 2030" are the same conference.
 */
export function buildNameFinder(concepts: readonly Concept[], language: FinderLanguage): NameFinder {
  const byStem = new Map<string, Phrase[]>();
  for (const phrase of concepts.flatMap((concept) => phrasesOf(concept, language))) {
    const first = phrase.stems[0] as string;
    byStem.set(first, [...(byStem.get(first) ?? []), phrase]);
  }
  return (unified) => findNames(readWords(unified, language), byStem);
}

function phrasesOf(concept: Concept, language: FinderLanguage): Phrase[] {
  const role = roleOf(concept);
  if (role === "other") return [];
  const { name, also } = concept.names[language];
  const acronyms = LANGUAGES.flatMap((other) => concept.names[other].acronyms);
  const names = [name, ...also].map((text) => unify(text).replace(YEAR_IN_NAME, "").trim());
  return [...new Set([...names, ...acronyms])].flatMap((text) => {
    const words = readWords(text, language);
    const exact = words.length === 1 && text.length <= SHORT ? text : null;
    return words.length === 0
      ? []
      : [
          {
            concept: concept.id,
            role,
            stems: words.map((word) => word.stem),
            folded: words.map((word) => fold(word.text)).join(" "),
            exact,
          },
        ];
  });
}

/** "the Dialogue of the United Nations on AI": the owner's name may stand inside another name. */
const OWNERS: Readonly<Record<FinderLanguage, readonly (readonly string[])[]>> = {
  ru: ["Организации Объединенных Наций", "ООН", "МСЭ"].map((text) => readWords(text, "ru").map(({ stem }) => stem)),
  en: ["United Nations", "UN", "ITU"].map((text) => readWords(text, "en").map(({ stem }) => stem)),
};
const ALL_OWNERS = Object.values(OWNERS).flat();

function findNames(words: readonly Word[], byStem: ReadonlyMap<string, readonly Phrase[]>): NameMention[] {
  const found: NameMention[] = [];
  for (let i = 0; i < words.length; ) {
    const here = (byStem.get((words[i] as Word).stem) ?? []).map((phrase) => ({
      phrase,
      length: lengthAt(phrase, words, i),
    }));
    const length = Math.max(0, ...here.map((match) => match.length));
    const longest = here.filter((match) => match.length === length).map(({ phrase }) => phrase);
    const owner = length > 0 ? ownerAfter(words, i + length) : 0;
    if (length > 0) found.push(toMention(longest, words.slice(i, i + length), words[i + length + owner - 1] as Word));
    i += Math.max(1, length + owner);
  }
  return found;
}

/** "Генеральной Ассамблеи ООН": the owner's name right behind a name, in the genitive, belongs to it. English has no such genitive. */
function ownerAfter(words: readonly Word[], at: number): number {
  const [last, next] = [words[at - 1], words[at]];
  if (!last || !next || next.start !== last.end + 1) return 0;
  return OWNERS.ru.find((owner) => owner.every((part, j) => words[at + j]?.stem === part))?.length ?? 0;
}

/** How many words from here the phrase takes up; 0 where it does not stand here. */
function lengthAt({ stems, exact }: Phrase, words: readonly Word[], from: number): number {
  if (exact !== null) return words[from]?.text === exact ? 1 : 0;
  let at = from;
  for (const [k, stem] of stems.entries()) {
    if (k > 0 && words[at]?.stem !== stem)
      at += ALL_OWNERS.find((owner) => owner.every((part, j) => words[at + j]?.stem === part))?.length ?? 0;
    if (words[at]?.stem !== stem) return 0;
    at += 1;
  }
  return at - from;
}

function toMention(phrases: readonly Phrase[], words: readonly Word[], last: Word): NameMention {
  const surface = words.map((word) => fold(word.text)).join(" ");
  return {
    start: (words[0] as Word).start,
    end: last.end,
    concepts: [...new Set(phrases.map(({ concept }) => concept))],
    role: (phrases[0] as Phrase).role,
    listed: phrases.some(({ folded }) => folded === surface),
  };
}
