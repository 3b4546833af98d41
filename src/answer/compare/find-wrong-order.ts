import type { Language } from "../../domain/language.ts";
import type { Name } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { readNumbers } from "../../text/read-numbers.ts";
import { wholeWords } from "../../text/whole-words.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import { alignToFolded, wordsAt } from "./read-typed-values.ts";

/** What puts the first of two groups above the second, and what puts it below; folded. */
const ORDER: Readonly<Record<Language, { readonly more: RegExp; readonly less: RegExp }>> = {
  ar: { more: wholeWords("اكثر|اعلي|(?:ي|ت)فوق\\p{L}*"), less: wholeWords("اقل|ادني") },
  en: {
    more: wholeWords("(?<!(?<!\\p{L})(?:or|and) )more|higher|ahead of|outnumber|exceeds?|greater"),
    less: wholeWords("less|fewer|lower|behind|lag(?:s|ging)?"),
  },
  es: {
    more: wholeWords("(?<!(?<!\\p{L})(?:o|y) )mas|superan?|mayor(?:es)?|por delante"),
    less: wholeWords("menos|inferior(?:es)?|por detras"),
  },
  fr: {
    more: wholeWords("(?<!(?<!\\p{L})et )plus|davantage|superieure?s?|devan(?:ce|cent)"),
    less: wholeWords("moins|inferieure?s?"),
  },
  ru: {
    more: wholeWords("больше|чаще|выше|опережа\\p{L}+|обогнал\\p{L}*|превосход\\p{L}+"),
    less: wholeWords("меньше|реже|ниже|отста\\p{L}+"),
  },
  zh: {
    more: /多于|高于|超过|更多|更高|比(?![例率重值])[^？，。；,;]{1,12}[多高]/u,
    less: /少于|低于|更少|更低|比(?![例率重值])[^？，。；,;]{1,12}[少低]/u,
  },
};

/** What stands between two groups that are compared by a word before both: "more women than men". */
const THAN = phrasePattern(["чем", "than", "que", "que", "من|مما"], "比");
/** What is held against a figure, and not against another group: "more than 50 per cent". */
const THAN_FIGURE = /^\s*(?:чем|than|que|del?|من)?\s*\d/u;
/** Who asks which of two is more takes nothing for granted. */
const OR = phrasePattern(["или", "or", "ou", "o", "ام|او"], "还是|或");

/**
 * Finds two groups that a question puts in the wrong order: "more women than men use the Internet". Each group has a figure
 * of the same thing, in one sentence.
 */
export function findWrongOrder(names: NameIndex, { text: written, language }: Query): CorrectedPremise | undefined {
  const text = alignToFolded(written);
  const folded = fold(text);
  const [more, less] = [ORDER[language].more.exec(folded), ORDER[language].less.exec(folded)];
  const match = more ?? less;
  if (!match || (more && less) || OR.test(folded)) return undefined;
  if (THAN_FIGURE.test(folded.slice(match.index + match[0].length))) return undefined;
  const subjects = names.subjects(language)(text);
  // "How far behind men are women?" puts the second group first.
  const isAhead = subjects.every(({ start }) => match.index < start);
  if (isAhead && language !== "zh" && !THAN.test(folded.slice(match.index))) return undefined;
  const [first, second] = findPair(names, [...new Set(subjects.map(({ id }) => id))]);
  if (!first || !second || shareOf(first) === shareOf(second)) return undefined;
  if (shareOf(first) > shareOf(second) === (more !== null)) return undefined;
  for (const { paragraph, sentence, text: own, spans } of names.sentences(language)) {
    const found = [first, second].flatMap(({ id }) => spans.find((span) => span.id === id) ?? []);
    if (found.length < 2) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const said = found.map(({ start, end }) => own.slice(start, end));
    return {
      paragraph,
      sentence,
      premise: { given: wordsAt(written, span) ?? match[0], found: said },
    };
  }
  return undefined;
}

/** Figures of two groups that are asked about, in the order of the question, each with all else that is asked about. */
function findPair(names: NameIndex, subjects: readonly string[]): Name[] {
  const figures = [...names.names.values()].filter(({ kind, about }) => kind === "figure" && about.length > 0);
  const pairs = subjects.flatMap((one, i) =>
    subjects.slice(i + 1).map((other) => {
      const rest = subjects.filter((id) => id !== one && id !== other);
      return [one, other].flatMap((own) => {
        const all = [own, ...rest];
        return figures.filter(({ about }) => about.length === all.length && all.every((id) => about.includes(id)));
      });
    }),
  );
  const whole = pairs.filter((pair) => pair.length === 2);
  return whole.length === 1 ? (whole[0] as Name[]) : [];
}

function shareOf({ forms }: Name): number {
  return Number(readNumbers(fold(forms.en[0] as string), "en")[0]?.value);
}
