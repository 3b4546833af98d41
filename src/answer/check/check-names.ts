import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { keepPerWord } from "../../text/keep-per-word.ts";
import { isHan } from "../../text/tokenise.ts";
import type { Claim, ClaimCheck, QuotedSentence, SentenceCheck } from "./claim.ts";
import type { ConceptReader, SentenceNamer } from "./concept-reader.ts";
import { createWordMatcher } from "./match-words.ts";
import { readTextWords, type TextWord } from "./read-words.ts";

/**
 * Builds the check of names: each body, country and term that a claim names is named in the quoted sentences, in some
 * language, or stands there in short for what the paragraph named before ("the Group"); and so is each word with a capital.
 * That the question names it is no support.
 */
export function createNameCheck(
  { document, versions }: Library,
  concepts: ConceptReader,
  namesOf: SentenceNamer,
): ClaimCheck {
  const source = document.structure.language;
  const matcherOf = keepPerObject(({ texts }: QuotedSentence) =>
    createWordMatcher(
      [...texts].flatMap(([language, text]) => readTextWords(text, language).map(({ text: word }) => word)),
    ),
  );
  const ownName = keepPerWord((language) => fold(nameLanguage(source, language as Language)));
  const standIns = keepPerObject((sentence: QuotedSentence) => findAntecedents(sentence));

  function findAntecedents({ place, texts }: QuotedSentence): string[] {
    const stored = versions.get(source)?.texts.get(place.paragraph);
    const before = (stored?.sentences ?? []).slice(0, place.number - 1);
    const named = before.flatMap(({ start, end }) => [...concepts.find(stored?.text.slice(start, end) ?? "", source)]);
    const short = new Set(readTextWords(namesIn(texts.get(source) ?? ""), source).map(({ stem }) => stem));
    return named.filter((id) => [...concepts.wordsOf(id, source)].some((word) => word.length > 3 && short.has(word)));
  }

  return (claim) => {
    const named = [...concepts.find(claim.text, claim.language)];
    const known = new Set(claim.quoted.flatMap((sentence) => [...namesOf(sentence), ...standIns(sentence)]));
    const isPart = (id: string) => named.some((other) => known.has(other) && concepts.isPartOf(id, other));
    const stray = named.find((id) => !known.has(id) && !isPart(id));
    if (stray) return say(concepts.nameOf(stray), [...known].map(concepts.nameOf));
    const capitalised = findCapitalised(claim);
    if (capitalised.length === 0) return undefined;
    const isQuoted = (text: string) => claim.quoted.some((sentence) => matcherOf(sentence)(text));
    const isInName = (stem: string) => [...known].some((id) => concepts.wordsOf(id, claim.language).has(stem));
    const word = capitalised.find(
      ({ text, stem }) => !isQuoted(text) && !isInName(stem) && text !== ownName(claim.language),
    );
    return word && say(word.text, []);
  };
}

/** A claim may say from which language it is translated. */
function nameLanguage(language: Language, inLanguage: Language): string {
  return new Intl.DisplayNames([inLanguage], { type: "language" }).of(language) ?? language;
}

function say(name: string, known: readonly string[]): SentenceCheck {
  const have = [...new Set(known)].join(", ");
  return {
    state: "name",
    reason: known.length > 0 ? { name: "name", found: name, known: have } : { name: "no_name", found: name },
  };
}

/** A text with its capitalised words alone; where the script has none, all its words. */
function namesIn(text: string): string {
  return findMatches(text, /(?<![\p{L}\p{M}])(?:\p{Lu}|\p{Lo})[\p{L}\p{M}]*/gu)
    .map(([word]) => word)
    .join(" ");
}

const CAPITALISED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-'’@&][\p{L}\p{M}\p{N}]+)*/gu;
/** What may open with a capital without being a name: the text itself, a cell, what follows a stop, colon or quotation mark. */
const OPENING = /^$|[.!?…:;|—–¿¡"«“„‘([]$/u;
const ROMAN = /^[IVXL]+$/u;
const MIN_LETTERS = 2;

/** The capitalised words of a claim that are names for all that can be seen. Roman numerals are read with the numbers. */
function findCapitalised({ text, language }: Claim): TextWord[] {
  return findMatches(text, CAPITALISED).flatMap((match) => {
    const isOpening = OPENING.test(text.slice(0, match.index).trimEnd().slice(-1)) && !/\p{Lu}.*\p{Lu}/u.test(match[0]);
    if (isOpening || match[0].length < MIN_LETTERS || ROMAN.test(match[0])) return [];
    return readTextWords(match[0], language).filter(({ text: word, isContent }) => isContent && !isHan(word));
  });
}
