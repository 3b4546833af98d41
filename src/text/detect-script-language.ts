import type { Language } from "../domain/language.ts";
import { findMatches } from "./find-matches.ts";

/** The language whose script a text is in; undefined for Latin, which several share. */
export function detectScriptLanguage(text: string): Language | undefined {
  const script = dominantScript(text);
  return script === undefined || script === "Latin" ? undefined : SCRIPT_LANGUAGE[script];
}

/** True for a text in Latin letters, whatever names in other scripts stand in it. */
export function isMostlyLatin(text: string): boolean {
  return dominantScript(text) === "Latin";
}

const SCRIPT_LANGUAGE = { Han: "zh", Arabic: "ar", Cyrillic: "ru" } as const;
const SCRIPTS = {
  Han: /\p{Script=Han}/gu,
  Arabic: /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu,
  Cyrillic: /\p{Script=Cyrillic}+/gu,
  Latin: /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu,
} as const;

/** Latin words are often names inside other text, hardly ever the other way about; a Han character is nearly a word. */
const WORD_WEIGHT = { Han: 1, Arabic: 1.5, Cyrillic: 1.5, Latin: 1 } as const;
/** A word with a capital that does not open the text is a name or an acronym, which goes into any language. */
const NAME_WEIGHT = 0.5;

function dominantScript(text: string): keyof typeof SCRIPTS | undefined {
  const first = text.search(/\p{L}/u);
  const weigh = (word: RegExpMatchArray): number =>
    word.index !== first && /^\p{Lu}/u.test(word[0]) ? NAME_WEIGHT : 1;
  const counts = (Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]).map((script) => {
    const words = findMatches(text, SCRIPTS[script]).map(weigh);
    return { script, count: words.reduce((sum, weight) => sum + weight, 0) * WORD_WEIGHT[script] };
  });
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.script : undefined;
}
