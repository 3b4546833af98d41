import type { WordClassTable } from "./word-classes.ts";

/** Words that say how many something holds for. */
export type QuantityClass = "all" | "most" | "some" | "both" | "many" | "few" | "only";

/** Folded. Set phrases in which such a word says something else ("открытый для всех", inclusive) are taken out first. */
export const QUANTITY_WORDS: WordClassTable<QuantityClass> = {
  en: {
    all: "all|every|each|entire|whole|always|any",
    most: "most(?! (?:recent|important))|majority",
    some: "some|several|certain|various|a number of",
    both: "both",
    many: "many|numerous",
    few: "few|a handful of",
    only: "only|solely|merely|exclusively",
  },
  ru: {
    all: String.raw`все(?:х|м|ми|го|й|му)?|весь|вся|всю|кажд\p{L}*|всегда|любо(?:й|го|му|м|е)|любы(?:е|х|ми)|целиком|всеми`,
    most: String.raw`большинств\p{L}*|бо́?льшая часть`,
    some: String.raw`некотор\p{L}*|ряда?|ряде|нескольк\p{L}*|отдельн\p{L}*`,
    both: "оба|обе|обоих|обеих|обоим|обеим|обоими",
    many: String.raw`многи(?:е|х|м|ми)|многочисленн\p{L}*|множеств\p{L}*`,
    few: String.raw`немноги\p{L}*|мало`,
    only: "только|лишь|исключительно",
  },
  fr: {
    all: "tout|toute|tous|toutes|chaque|toujours|entier|entiere|ensemble des|quelconque",
    most: "la plupart|majorite",
    some: "certaine?s?|quelques|plusieurs",
    both: "les deux|tous deux|toutes deux",
    many: "nombreu(?:x|ses)|beaucoup|nombre de",
    few: "peu de|rares",
    only: "seule?s?|seulement|uniquement|exclusivement",
  },
  es: {
    all: String.raw`tod[oa]s?|cada|siempre|cualquier\p{L}*|enter[oa]s?`,
    most: "mayoria|la mayor parte",
    some: String.raw`algun\p{L}*|vari[oa]s|ciert[oa]s?`,
    both: "ambos|ambas|l[oa]s dos",
    many: "much[oa]s|numeros[oa]s",
    few: "poc[oa]s",
    only: "solo|solamente|unicamente|exclusivamente|unic[oa]s?",
  },
  ar: {
    all: "(?:ل|ب|ال)?جميع|كل|لكل|كافه|دائما|ايه?|اي",
    most: String.raw`معظم|اغلب\p{L}*|غالبيه`,
    some: "بعض|عدد من|عده",
    both: "كلا|كلتا|كلاهما",
    many: String.raw`كثير\p{L}*|(?:ال)?كثيره?|(?:ال)?عديد\p{L}*`,
    few: "قليل من|القليل",
    only: "فقط|سوي|حصرا|مجرد",
  },
  zh: {
    all: "所有|全部|每(?!年)|各国|各方|各个|一切|全体|总是|任何",
    most: "大多数|多数|大部分",
    some: "一些|某些|若干|部分(?!门)|有些",
    both: "两者|双方|两个都",
    many: "许多|很多|众多",
    few: "少数",
    only: "仅|只(?!要)|唯一",
  },
};

/** Phrases to be taken out, folded: "open to all", "by all means", "above all". */
export const SET_PHRASES =
  /(?:с|from|de|desde|от) (?:19|20)\d\d(?: года?)? (?:по|до|to|a) (?:19|20)\d\d|открыт\p{L}* для всех|для всех|с учетом всех|во всем мире|за все|ouverte?s? a tous|pour tous|para todos|abiert\p{L}* a todos|for all|above all|all along|at all|after all|tout au long|avant tout|sobre todo|ante todo|面向所有人|прежде всего|du tout|tout en|en todo el mundo|tout le monde|всего лишь|всего|кроме того|все (?:более|больше|чаще|еще)|each other|one another|the whole of/gu;
