import type { Language } from "../domain/language.ts";
import { stemLoosely } from "../text/stem.ts";
import { isStopWord } from "../text/stop-words.ts";
import { isHan, tokenise } from "../text/tokenise.ts";

/** A word that every text has may tell duties apart where it is this long ("general"). */
const MIN_TELLING_LETTERS = 5;
/** What Arabic writes together with a word: "and", "for", "by", "the". */
const PROCLITIC = /^(?:[وف]?(?:لل|[بك]?ال|[لبك])|[وف])(?=\p{Script=Arabic}{4})/u;

/** The stems of a text's words, by which questions and duties are compared; numbers are left out. */
export function stemsOf(text: string, language: Language): string[] {
  return tokenise(text)
    .filter((word) => !/^\p{N}+$/u.test(word))
    .map((word) => stemOf(word, language));
}

/**
 * The same, less the words that every text has.
 * @param isTelling whether a stem tells duties apart all the same
 */
export function tellingStems(text: string, language: Language, isTelling: (stem: string) => boolean): string[] {
  const isSaid = (word: string) =>
    !isStopWord(word, language) || (word.length >= MIN_TELLING_LETTERS && isTelling(stemOf(word, language)));
  return stemsOf(tokenise(text).filter(isSaid).join(" "), language);
}

/** Of Chinese pairs that overlap, one that nobody knows between two that are known lies across two words. */
export function dropStraddling(stems: readonly string[], isKnown: (stem: string) => boolean): string[] {
  const joins = (a: string | undefined, b: string | undefined) => a !== undefined && isHan(a) && a.at(-1) === b?.[0];
  return stems.filter((stem, i) => {
    const [before = "", after = ""] = [stems[i - 1], stems[i + 1]];
    const isBetween = joins(before, stem) && joins(stem, after) && isKnown(before) && isKnown(after);
    return !isBetween || isKnown(stem);
  });
}

function stemOf(word: string, language: Language): string {
  return stemLoosely(word.replace(PROCLITIC, ""), language);
}
