import type { Language } from "../../domain/language.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { wholeWords } from "../../text/whole-words.ts";
import { askedStems } from "./asked-words.ts";

/** What stands behind such a word, up to a mark or a word that asks. */
const BEHIND =
  "(?:(?! (?:what|which|who|where|qui|que|quoi|quel\\p{L}*|que|quien|cual\\p{L}*|donde|что|кто|где|чем|как\\p{L}{2}|ماذا|ما|من) )[^.;:?!,؛؟،，。；：？！])+,?";

const MARK = /[\p{P}]/u;
/** How what is left out ends in Chinese. */
const HAN_END = /(?:外|[,，])$/u;

/** Words that name what is known beside what is asked, with that, folded: "besides assessing gaps, what does it do?" */
const BESIDES: Readonly<Record<Language, RegExp>> = {
  ar: pattern("(?:ب?الاضافه|اضافه) الي|فضلا عن|علاوه علي|الي جانب|عدا|ما عدا|باستثناء|غير"),
  en: pattern("besides|apart from|aside from|other than|in addition to"),
  es: pattern("aparte de|ademas de|fuera de"),
  fr: pattern("a part|en dehors d(?:e|es|u)|outre|en plus d(?:e|es|u)|hormis"),
  ru: pattern("кроме|помимо|наряду с"),
  zh: /除了?[^,.;:?!，。；：？！]+?(?:(?:之外|以外|外)[，,]?|[，,])/gu,
};

/**
 * A question without what it says is known beside what it asks for; the text itself where it says nothing of the kind. Where
 * no mark shows that it ends ("who besides ITU coordinates it?") it is left, unless what stays tells as much.
 */
export function cutBesides(text: string, language: Language): string {
  const find = (folded: string) => findSpans(folded, BESIDES[language]);
  const cut = find(fold(text));
  if (cut.length === 0) return text;
  const kept = takeOutWords(text, find);
  const isApart = cut.every(({ start, end }) => isMarked(fold(text), start, end));
  const told = (part: string) => new Set(askedStems(part, language)).size;
  return isApart || 2 * told(kept) >= told(text) ? kept : text;
}

/** Whether a part of a text stands between marks, or between one and an end of the text. */
function isMarked(folded: string, start: number, end: number): boolean {
  const [before, own] = [folded.slice(0, start).trimEnd(), folded.slice(start, end)];
  const isBehindMark = before === "" || MARK.test(before.at(-1) ?? "");
  const isBeforeMark = MARK.test(own.at(-1) ?? "") || HAN_END.test(own) || MARK.test(folded[end] ?? ".");
  return HAN_END.test(own) || (isBehindMark && isBeforeMark);
}

function pattern(words: string): RegExp {
  return writeOut(new RegExp(wholeWords(words).source + BEHIND, "gu"));
}
