import type { SoughtSpan } from "./shorten-around.ts";

/** Everywhere that some words stand in a text to the letter; nowhere, where there are none. */
export function findPhrase(text: string, phrase: string): SoughtSpan[] {
  const found: SoughtSpan[] = [];
  if (phrase === "") return found;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
    found.push({ start: at, end: at + phrase.length, word: phrase });
  return found;
}
