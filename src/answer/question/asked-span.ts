import type { Language } from "../../domain/language.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { wholeWords } from "../../text/whole-words.ts";

/** What kind of span would answer a question by itself. */
export type AskedSpan = "date" | "amount" | "place" | "person" | "symbol";

const words = (alternatives: string): RegExp => wholeWords(alternatives, "gu");

/** The words that ask for a span of a kind, folded, by the language of the question. */
const ASKING: Readonly<Record<Language, Readonly<Record<AskedSpan, RegExp>>>> = {
  ar: {
    date: words("متي|في اي (?:عام|سنه|شهر|يوم|تاريخ)|ما (?:هو )?(?:تاريخ|موعد)"),
    amount: words("كم(?: عدد)?|ما (?:هي )?(?:نسبه|النسبه المئويه)(?: من)?|ما (?:هو )?عدد"),
    place: words("اين|في اي (?:مدينه|بلد|دوله|مكان)"),
    person: words("من|من هو|من هي|من الذي|من التي"),
    symbol: words("ما (?:هو )?رمز(?: القرار)?|اي قرار|باي قرار|ما (?:هو )?القرار|ما (?:هو )?رقم (?:ال)?قرار"),
  },
  en: {
    date: words(
      "when|(?:(?:in|by|on) )?(?:what|which) (?:year|month|date|day)s?|what(?:'s| is| was| are| were) the dates?",
    ),
    amount: words(
      "how (?:many|much)|(?:what|which) (?:percentage|percent|per cent|share|proportion|number|figure|%)|what(?:'s| is| was) the (?:percentage|share|proportion|number)",
    ),
    place: words("where|(?:in )?(?:what|which) (?:city|country|town|place)"),
    person: words("who|who's|by whom"),
    symbol: words(
      "(?:what|which) (?:(?:un|unga|ga|general assembly) )?(?:resolution|res)|symbol|(?:by|in|under) (?:what|which) resolution",
    ),
  },
  es: {
    date: words("cuando|(?:en )?que (?:ano|mes|fecha|dia)s?|cual (?:es|fue|sera) la fecha"),
    amount: words("cuant[oa]s?|que (?:porcentaje|proporcion|parte|%)|cual es (?:el porcentaje|la proporcion)"),
    place: words("donde|en que (?:ciudad|pais|lugar)"),
    person: words("quien"),
    symbol: words("(?:que|cual|mediante que|en que) resolucion|signatura|simbolo"),
  },
  fr: {
    date: words(
      "quand|(?:(?:en|a) )?quel(?:le)?s? (?:annee|mois|date)s?|quels? jours?|quelle (?:est|etait|sera) la date",
    ),
    amount: words("combien|quel(?:le)? (?:pourcentage|part|proportion)|quel %"),
    place: words("ou|dans quel(?:le)? (?:ville|pays|lieu)"),
    person: words("qui"),
    symbol: words("(?:quelle|par quelle|dans quelle) resolution|cote"),
  },
  ru: {
    date: words(
      "когда|(?:в|до) как(?:ом|ого) (?:год|месяц)\\p{L}*|как(?:ого числа|их числах?|ие дни|ая дата|ие даты)|к какому году",
    ),
    amount: words("сколько|как(?:ой|ая|ую|ова) (?:процент|дол\\p{L}|часть|показатель)|каков процент|%"),
    place: words("где|в как(?:ом|ой) (?:город|стран|мест)\\p{L}*|какая страна|какой город"),
    person: words("кто|кем"),
    symbol: words("как(?:ой|ая|ую|ого) (?:\\p{L}+ )?резолюц\\p{L}*|номер резолюц\\p{L}*|обозначение|символ"),
  },
  zh: {
    date: /什么时候|何时|哪一?年|几月几?日?|哪(?:一|几)?天|什么时间|日期是/gu,
    amount: /多少|百分之几|几成|比例是|占比/gu,
    place: /在?(?:哪里|哪儿|何地|何处|哪个城市|哪座城市|哪个国家|什么地方)|在哪(?!一?年|天|月|个月|届)/gu,
    person: /谁|哪位/gu,
    symbol: /哪[项个份]决议|哪一?号决议|决议编?号|文号/gu,
  },
};

const KINDS = ["date", "amount", "place", "person", "symbol"] as const satisfies readonly AskedSpan[];

/** A question that asks for one span, with the words that ask taken out. */
export interface SpanQuestion {
  readonly kind: AskedSpan;
  /** What is left of the question. */
  readonly rest: string;
}

/** Reads what span a question asks for. @returns undefined where it asks for none, or for several kinds at once */
export function readSpanQuestion(text: string, language: Language): SpanQuestion | undefined {
  const folded = fold(text);
  const asking = ASKING[language];
  const kinds = KINDS.filter((kind) => folded.search(asking[kind]) >= 0);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return undefined;
  const rest = takeOutWords(text, (all) => findSpans(all, asking[kind]));
  return { kind, rest };
}
