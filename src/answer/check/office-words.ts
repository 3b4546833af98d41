import type { WordClassTable } from "./word-classes.ts";

/** Offices that a person holds. */
export type Office = "head" | "deputy" | "secretary-general" | "minister" | "director" | "ambassador" | "commissioner";

/** Words for offices, folded. "Председатель" and "presidente" are both president and chair. */
export const OFFICE_WORDS: WordClassTable<Office> = {
  en: {
    head: String.raw`president\p{L}*|chair(?:s|ed|man|woman|person)?`,
    deputy: String.raw`deputy|vice-?\p{L}+|under-secretary\p{L}*|assistant secretary`,
    "secretary-general": "secretary-general|secretary general",
    minister: "ministers?",
    director: "directors?|director-general",
    ambassador: "ambassadors?",
    commissioner: "commissioners?",
  },
  ru: {
    head: String.raw`председател\p{L}*|президент\p{L}*`,
    deputy: String.raw`заместител\p{L}*|вице-\p{L}+`,
    "secretary-general": String.raw`генеральн\p{L}* секретар\p{L}*|генсек\p{L}*`,
    minister: String.raw`министр\p{L}*`,
    director: String.raw`директор\p{L}*`,
    ambassador: "посол|посла|послу|послом|после",
    commissioner: String.raw`комиссар\p{L}*`,
  },
  fr: {
    head: "presidente?|presidence",
    deputy: String.raw`adjointe?s?|vice-\p{L}+`,
    "secretary-general": "secretaire generale?",
    minister: "ministres?",
    director: "directeurs?|directrices?",
    ambassador: "ambassadeurs?|ambassadrices?",
    commissioner: "commissaires?|haut-commissariat",
  },
  es: {
    head: "president[ea]|presidencia",
    deputy: String.raw`adjunt[oa]s?|vice\p{L}+`,
    "secretary-general": "secretari[oa] general",
    minister: "ministr[oa]s?",
    director: "director(?:a|es)?",
    ambassador: "embajador(?:a|es)?",
    commissioner: "comisionad[oa]s?",
  },
  ar: {
    head: "(?:ال)?رييسه?|رئيسه?|الرئيسه?",
    deputy: "(?:ال)?نايب|نائب|وكيل|وكيله",
    "secretary-general": "(?:ال)?امينه? (?:ال)?عامه?",
    minister: "(?:ال)?وزيره?",
    director: "(?:ال)?مديره?",
    ambassador: "(?:ال)?سفيره?",
    commissioner: "(?:ال)?مفوض",
  },
  zh: {
    head: "主席|总统",
    deputy: "副(?=秘书|主席)",
    "secretary-general": "秘书长",
    minister: "部长",
    director: "总干事|主任",
    ambassador: "大使",
    commissioner: "高级专员",
  },
};
