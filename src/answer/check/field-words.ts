import type { Language } from "../../domain/language.ts";
import { compileWords } from "../../text/compile-words.ts";

interface FieldWords {
  /** What parts one thing that is counted from the next. */
  readonly breaks: RegExp;
  /** What sets two numbers against each other: what is said before it holds for both ("71 per cent of women use it, compared with 77 of men"). */
  readonly against: RegExp;
  /** Verbs that join a number to what it counts, and words of its size: they go with any. */
  readonly joining: RegExp;
  /** What takes up what was said of the number before. */
  readonly back: RegExp;
}

const MARKS = "[,;|)،؛，；、）]";

function build(language: Language, breaks: string, against: string, joining: string, back: string): FieldWords {
  const words = compileWords(breaks, language, "gu").source;
  return {
    breaks: new RegExp(`${MARKS}|${words}`, "gu"),
    against: compileWords(against, language),
    joining: new RegExp(`^(?:${joining})$`, "u"),
    back: compileWords(back, language),
  };
}

/** By language, how numbers share what a sentence says of them. Folded. */
export const FIELD_WORDS: Readonly<Record<Language, FieldWords>> = {
  en: build(
    "en",
    "and|but|while|whereas",
    "compared|versus|against|as against",
    String.raw`reach\p{L}*|amount\p{L}*|figure|share|proportion|rate|number|total|only|just|over|under|below|about|date\p{L}*`,
    "(?:this|that|the corresponding|the same) (?:figure|share|rate|proportion)",
  ),
  ru: build(
    "ru",
    "и|а|но|тогда как",
    "по сравнению|против|в сравнении",
    String.raw`составля\p{L}*|состав\p{L}*|достиг\p{L}*|показател\p{L}*|дол[яиюе]|числ\p{L}*|только|лишь|почти|чуть|более|менее|около`,
    String.raw`(?:эт|аналогичн|соответствующ)\p{L}* (?:показател|дол)\p{L}*`,
  ),
  fr: build(
    "fr",
    "et|mais|tandis",
    "contre|par rapport|face a",
    String.raw`atteint\p{L}*|atteind\p{L}*|proportion|taux|part|nombre|seulement|peu|pres|plus|moins`,
    "celle|celui|cette proportion|ce taux|ce chiffre",
  ),
  es: build(
    "es",
    "y|e|pero|mientras",
    "frente|en comparacion|contra",
    String.raw`llega\p{L}*|alcanz\p{L}*|proporcion|porcentaje|tasa|numero|solo|casi|poco|mas|menos|inferior`,
    "el de|ese porcentaje|esa proporcion|esa cifra",
  ),
  ar: build(
    "ar",
    String.raw`اما|بينما|و(?=\d|$)`,
    "مقابل|مقارنه",
    String.raw`(?:ت|ي)?بلغ\p{L}*|ن?سبه|عدد|معدل|سوي|فقط|ي?قرب|حوالي`,
    "هذه النسبه|النسبه المقابله|نظيرتها",
  ),
  zh: build(
    "zh",
    "而|和|与|及",
    "相比|对比",
    "达到?|比例|占|仅|只有|接近|超过|低于|高于|约",
    "这一比例|该比例|这一数字",
  ),
};
