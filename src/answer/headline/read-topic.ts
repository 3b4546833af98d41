import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { readWords } from "../../text/name-finder.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";
import { cutLightHan, isLightWord } from "../question/light-words.ts";

/** What a question is about: the things it names, and its other words that tell something. */
export interface Topic {
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

/** Reads what is left of a question when the words that ask are out. */
export function readTopic(rest: string, index: NameIndex, language: Language): Topic {
  const text = language === "zh" ? cutLightHan(fold(rest)) : rest;
  const spans = index
    .finder(language)(text)
    .filter(({ isWithin }) => !isWithin);
  const isNamed = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  const words = readWords(text, language).filter(({ start }) => !isNamed(start));
  const telling = words.filter(({ start, end }) => {
    const word = fold(text.slice(start, end));
    return !isStopWord(word, language) && !isLightWord(word, language);
  });
  return { names: [...new Set(spans.map(({ id }) => id))], keys: [...new Set(joinHan(telling))] };
}

/** Chinese characters count in pairs where they touch: one alone stands in too many words. */
function joinHan(words: readonly { readonly key: string; readonly start: number; readonly end: number }[]): string[] {
  return words.flatMap(({ key, start, end }, i) => {
    if (!/^\p{Script=Han}$/u.test(key)) return [key];
    const [before, after] = [words[i - 1], words[i + 1]];
    if (after?.start === end && /^\p{Script=Han}$/u.test(after.key)) return [key + after.key];
    return before?.end === start && /^\p{Script=Han}$/u.test(before.key) ? [] : [key];
  });
}

/** True where a sentence has all that a topic names and says. */
export function covers(sentence: NamedSentence, { names, keys }: Topic): boolean {
  return names.every((id) => sentence.named.has(id)) && keys.every((key) => sentence.keys.has(key));
}
