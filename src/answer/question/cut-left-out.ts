import type { Language } from "../../domain/language.ts";
import { findSpans } from "../../text/find-matches.ts";
import { takeOutWords } from "../../text/take-out-words.ts";

/** What stands behind such a word, up to a mark, with the bracket that closes it. */
const BEHIND = "[^,.;:?!()،؛؟，。；：？！（）]+[)）]?";

/** A word that leaves something out, and what it leaves out ("all resolutions but those of the Council"), in folded text. */
const LEFT_OUT: Readonly<Record<Language, RegExp>> = {
  ar: pattern("ما عدا|فيما عدا|عدا|باستثناء|سوى|بخلاف"),
  en: pattern(
    "except(?:ing)?(?: for)?|excluding|other than|apart from|aside from|besides|not counting|leaving out|without|but not|but those",
  ),
  es: pattern("excepto|salvo|(?:a|con) excepcion de|excluyendo|aparte de|ademas de|sin contar|sin|menos"),
  fr: pattern(
    "sauf|hormis|except[ée]e?s?|a l['’]exception d[eu]s?|a part|en dehors d[eu]s?|outre|autres? que|sans compter|sans|hors",
  ),
  ru: pattern("кроме|помимо|за исключением|исключая|не считая|без"),
  zh: new RegExp(`除了?[^,.;:?!，。；：？！]+?(?:之外|以外|外)|(?:不包括|不含|不算)${BEHIND}`, "gu"),
};

/** A question for a list in two: what it asks for, and what it leaves out of it; null where it leaves out nothing. */
export interface LeftOut {
  readonly kept: string;
  readonly leftOut: string | null;
}

export function cutLeftOut(text: string, language: Language): LeftOut {
  const words = LEFT_OUT[language];
  const kept = takeOutWords(text, (folded) => findSpans(folded, words));
  if (kept === takeOutWords(text, () => [])) return { kept: text, leftOut: null };
  const between = (folded: string) => {
    const ends = findSpans(folded, words);
    return [
      ...ends.map(({ start }, i) => ({ start: ends[i - 1]?.end ?? 0, end: start })),
      { start: ends.at(-1)?.end ?? 0, end: folded.length },
    ];
  };
  return { kept, leftOut: takeOutWords(text, between) };
}

function pattern(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})${BEHIND}`, "gu");
}
