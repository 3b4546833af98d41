import type { Language } from "../domain/language.ts";
import { detectScriptLanguage } from "./detect-script-language.ts";
import { fold } from "./fold.ts";

/** Words for a paragraph, in full, that one language alone writes; the short ones ("para", "par.", "p.") are in many. */
const OWN_MARKERS: readonly (readonly [Language, RegExp])[] = [
  ["en", /(?<!\p{L})paragraphs?(?!\p{L})/u],
  ["fr", /(?<!\p{L})paragraphes?(?!\p{L})/u],
  ["es", /(?<!\p{L})parrafos?(?!\p{L})/u],
];

/** Tells the language of references alone: by their script ("пункт 20", "第20段"), or by a word no other language has. */
export function detectReferenceLanguage(text: string): Language | undefined {
  const folded = fold(text);
  return detectScriptLanguage(text) ?? OWN_MARKERS.find(([, pattern]) => pattern.test(folded))?.[0];
}
