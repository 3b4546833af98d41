import type { Language } from "../domain/language.ts";
import { compileWords } from "./compile-words.ts";
import { findMatches } from "./find-matches.ts";

/** What a number is the bound of. */
export type Bound = "by" | "at least" | "at most" | "more" | "less" | "nearly" | "about";

type BoundWords = readonly (readonly [Bound, string])[];

/** Words before a number, folded, the longer phrases before those they hold. */
const BEFORE: Readonly<Record<Language, BoundWords>> = {
  en: [
    ["by", "(?:rose|risen|grew|grown|increased|fell|fallen|declined|decreased|dropped|up|down) by"],
    ["at least", "at least|no less than|not less than|no fewer than|a minimum of"],
    ["at most", "at most|no more than|not more than|up to|a maximum of"],
    ["more", "more than|over|above|upwards of|exceed(?:s|ed|ing)?|just over"],
    ["less", "less than|fewer than|below|under"],
    ["nearly", "nearly|almost|close to|just under"],
    ["about", "about|around|approximately|roughly|some"],
  ],
  ru: [
    ["by", String.raw`(?:вырос\p{L}*|увелич\p{L}*|поднял\p{L}*|сниз\p{L}*|упал\p{L}*|возрос\p{L}*|сократил\p{L}*) на`],
    ["at least", "не менее|не меньше|как минимум|не ниже|по меньшей мере"],
    ["at most", "не более|не больше|максимум|не выше"],
    ["more", String.raw`более(?: чем)?(?: в)?|больше|свыше|выше|превыша\p{L}*`],
    ["less", "менее(?: чем)?|меньше|ниже|не достигает(?: и)?|не дотягивает до"],
    ["nearly", "почти"],
    ["about", "около|примерно|приблизительно|порядка"],
  ],
  fr: [
    ["by", String.raw`(?:augment\p{L}*|progress\p{L}*|recul\p{L}*|baiss\p{L}*|diminu\p{L}*|accru\p{L}*) de`],
    ["at least", "au moins|pas moins de"],
    ["at most", "au plus|pas plus de|jusqu'a|d'ici a"],
    ["more", "plus de|superieure? a|depasse|plus d'un peu"],
    ["less", "moins de|inferieure? a|sous"],
    ["nearly", "pres de|presque"],
    ["about", "environ|autour de|quelque"],
  ],
  es: [
    [
      "by",
      String.raw`(?:aument\p{L}*|crec\p{L}*|subi\p{L}*|baj\p{L}*|disminu\p{L}*) en un|(?:aument\p{L}*|crec\p{L}*|subi\p{L}*|baj\p{L}*|disminu\p{L}*) un`,
    ],
    ["at least", "al menos|por lo menos|no menos de|como minimo"],
    ["at most", "como maximo|a lo sumo|no mas del?"],
    ["more", "mas del?|superior al?|supera(?: el)?|por encima del?"],
    ["less", "menos del?|inferior al?|por debajo del?"],
    ["nearly", "casi(?: el| un)?|cerca del?"],
    ["about", "alrededor del?|aproximadamente|unos|unas"],
  ],
  ar: [
    ["by", String.raw`(?:ازداد|ارتفع|زاد|انخفض)\p{L}* بنسبه|(?:ازداد|ارتفع|زاد|انخفض)\p{L}* ب`],
    ["at least", "علي الاقل|ما لا يقل عن|لا يقل عن"],
    ["at most", "علي الاكثر|ما لا يزيد عن|لا يتجاوز"],
    ["more", "اكثر من|ما يزيد علي|يزيد عن|(?:ي|ت)تجاوز|اكثر بقليل من|ما يزيد قليلا علي|يزيد قليلا علي"],
    ["less", String.raw`اقل من|(?:ي|ت)قل(?: \p{L}+){0,2} عن|دون`],
    ["nearly", "ما يقرب من|(?:ي|ت)قارب|زهاء|قرابه"],
    ["about", "حوالي|نحو|تقريبا"],
  ],
  zh: [
    ["by", "(?:增长|提高|增加|下降|减少|上升)了?"],
    ["at least", "至少|不少于|不低于"],
    ["at most", "最多|不超过|至多|不多于"],
    ["more", "超过(?:了)?|多于|逾|高于|略高于|略多于|以上"],
    ["less", "不到|低于|少于|不足|不及"],
    ["nearly", "将近|接近|几乎|近"],
    ["about", "大约|约|左右"],
  ],
};

const PATTERNS = new Map(
  Object.entries(BEFORE).map(([language, words]) => [
    language,
    words.map(([bound, alternatives]) => ({ bound, pattern: compileWords(alternatives, language as Language, "gu") })),
  ]),
);

/** How far before a number its bound may stand, in characters: "more than 93", "почти с 77". */
const REACH = 32;
/** Between the bound and the number stand small words at most. */
const GAP = /^[\s("«|]*(?:(?:the|el|la|les?|un|de|с|в|чем|на|a|عن|من|在|的|了)\s*){0,2}$/u;

/** The bound that the words before a number make it; undefined where the number stands for itself. @param folded the text up to the number */
export function findBound(folded: string, language: Language): Bound | undefined {
  const near = folded.slice(-REACH);
  for (const { bound, pattern } of PATTERNS.get(language) ?? []) {
    for (const match of findMatches(near, pattern))
      if (GAP.test(near.slice(match.index + match[0].length))) return bound;
  }
  return undefined;
}
