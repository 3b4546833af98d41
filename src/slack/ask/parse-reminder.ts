import { readWord } from "../platform/command-words.ts";
import { partWords } from "../platform/part-words.ts";

const REMIND =
  /^(?:remind me|напоминай(?:те)? мне|rappelle[sz]?-moi|rappelez-moi|recu[ée]rd[ae]me|ذك[ّ]?رني|提醒我)\s+(?<wish>[\s\S]+)$/iu;
/** Chinese says when before it says what: "每周一提醒我". */
const HAN_REMIND = /^(?<wish>[\s\S]+)\s提醒我$/u;
/** A reminder is wished for in few words. */
const MAX_WORDS = 10;

/**
 * What somebody who says "remind me every Monday at 8" wants of a digest, in the words of its command; undefined for whoever
 * wants to be reminded of what the text says: then a word is one that no digest is set by.
 */
export function parseReminder(text: string): string | undefined {
  const said = partWords(text.trim().replace(/[.!。！]$/u, ""));
  const wish = (REMIND.exec(said) ?? HAN_REMIND.exec(said))?.groups?.wish?.trim();
  const words = wish?.split(/\s+/u) ?? [];
  if (wish === undefined || words.length > MAX_WORDS) return undefined;
  const read = words.map(readWord);
  const isWhen = read.some((word) => word?.kind === "days" || word?.kind === "weekday");
  const isUnderstood = words.every((word, index) => read[index] !== undefined || isTimeOrZone(word));
  return isWhen && isUnderstood ? `me ${wish}` : undefined;
}

function isTimeOrZone(word: string): boolean {
  return /^\d{1,2}(?:[:.h]\d{0,2})?$/u.test(word) || /^[\p{L}_]+\/[\p{L}_]+$/u.test(word);
}
