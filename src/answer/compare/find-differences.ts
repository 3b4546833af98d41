import type { AnswerSentence, Difference } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { takePercentages } from "../../text/percentages.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { sourceQuotes } from "../cite.ts";
import type { NameIndex } from "../names/name-index.ts";

/** Asks by how much two shares differ, or where they differ more, folded. */
const BY_HOW_MUCH = phrasePattern(
  [
    "на сколько|насколько (?:больше|меньше|выше|ниже|шире|отста\\p{L}+|опережа\\p{L}+|различ\\p{L}+)|процентн\\p{L}+ пункт\\p{L}*|как(?:ой|ая|ов|ова) (?:\\p{L}+ ){0,2}(?:разрыв\\p{L}*|разниц\\p{L}*)|разниц\\p{L} (?:\\p{L}+ ){0,2}в цифрах|(?:разрыв|разница|отставание) (?:\\p{L}+ ){0,6}(?:больше|шире|сильнее)|(?:больш|сильн)\\p{L}+ (?:разрыв|разница|отставание)|отста\\p{L}+ (?:\\p{L}+ ){0,4}(?:сильнее|больше)|(?:сильнее|больше) (?:\\p{L}+ ){0,2}отста\\p{L}+",
    "which (?:one )?is (?:the )?(?:wider|bigger|larger|greater)|by how (?:much|many)|how many (?:percentage )?points|percentage points|how (?:big|wide|large|great) (?:\\p{L}+ ){0,3}(?:gap|difference|divide)|what(?:'s| is| was) the (?:gap|difference)|how much (?:higher|lower|bigger|wider|more|less)|(?:gap|difference) (?:in|of) (?:each|points|percent\\p{L}*)|(?:gap|difference|divide) (?:\\p{L}+ ){0,6}(?:bigger|larger|wider|greater)|(?:bigger|larger|wider|greater|biggest|widest) (?:\\p{L}+ )?(?:gap|difference|divide)|(?:further|furthest|more|most) behind|lag\\p{L}* (?:\\p{L}+ ){0,4}(?:more|most|further|furthest)",
    "(?:lequel|laquelle) est l[ea] plus (?:grand|large|important)\\p{L}*|de combien|points de pourcentage|combien de points|quel(?:le)? (?:est )?(?:l'|la )?(?:ecart|difference)|(?:ecart|difference) (?:[\\p{L}-]+ ){0,6}plus (?:grande?|large|important\\p{L}*)|plus (?:grand|large) ecart|(?:plus|davantage) en retard|retard (?:[\\p{L}-]+ ){0,5}plus (?:grand|marque|important)",
    "(?:de |por )?cuanto (?:es |es la )?(?:la )?(?:diferencia|brecha)|cual es la (?:diferencia|brecha)|puntos (?:porcentuales|de diferencia)|en cuanto (?:supera|difiere)|cuantos puntos|(?:brecha|diferencia) (?:\\p{L}+ ){0,6}(?:mayor|mas (?:grande|amplia))|mayor (?:(?:la|el) )?(?:brecha|diferencia)|mas (?:rezagad|retrasad|atras)\\p{L}*|rezag\\p{L}* (?:\\p{L}+ ){0,4}mas",
    "ايهما (?:هو )?(?:ال)?(?:اوسع|اكبر|اضيق)|كم (?:هو |هي |يبلغ |تبلغ )?(?:ال)?(?:فرق|فجوه|فارق)|(?:ما|شو) (?:هو |هي )?(?:ال)?(?:فرق|فجوه|فارق)|نقاط? (?:ال)?مئويه|بكم|(?:ال)?(?:فرق|فجوه|فارق) (?:\\p{L}+ ){0,6}(?:ال)?(?:اكبر|اوسع)|[يت]تاخر\\p{L}* (?:\\p{L}+ ){0,4}اكثر|اكثر تاخرا",
  ],
  "差(?:了)?(?:多少|几)(?!倍)|相差(?!几倍|多少倍)|差距(?:是|有)?多[少大]|百分点|高(?:出)?多少|低多少|差[距别][^，,。]{0,6}[更最较]大|差[距别]大[^，,。]{0,6}还是|(?:更|最)大的差[距别]|哪[一个项种]{0,2}(?:差[距别])?更大|落后得?[更较最]多|[更最]落后",
);

/** What makes a number no exact one, in the languages of reports, and that number. */
const ABOUT =
  /(?<!\p{L})(?:почти|около|примерно|более|менее|(?:чуть|немного) (?:более|менее|больше|меньше)|свыше|almost|nearly|about|over|more than|less than)\s+(?:(?:чем|с|со|до)\s+)?(?<number>\d{1,3}(?:[.,]\d+)?)/gu;

/** More shares than this are compared by nobody in one sentence. */
const MAX_PAIRS = 2;

/**
 * How far the shares that quoted sentences set against each other lie apart, where a question asks that: of those things alone that it
 * names, where it names any. A sentence that gives them in pairs gives those of a pair one after the other: "78 per cent of women, against
 * 87 per cent of men".
 * @returns in percentage points, larger less smaller; none where it is not asked or no sentence has pairs
 */
export function findDifferences(
  { library, names }: Sources,
  { text, language }: Query,
  quoted: readonly AnswerSentence[],
): Difference[] {
  if (!BY_HOW_MUCH.test(fold(text))) return [];
  const asked = new Set(
    names
      .subjects(language)(text)
      .map(({ id }) => id),
  );
  const paragraphs = new Set(quoted.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)));
  const found = sourceQuotes(quoted)
    .flatMap(pairsOf)
    .map((pair) => ({ pair, about: subjectsOf(names, pair, paragraphs) }));
  // "Online" asks of no telephones; who names nothing of the kind asks of all.
  const isAsked = (about: readonly string[], kind: readonly string[]) =>
    !kind.some((id) => asked.has(id)) ||
    kind.every((id) => !about.includes(id)) ||
    about.some((id) => kind.includes(id) && asked.has(id));
  const groups = names.groups.flat();
  const measures = [...new Set(found.flatMap(({ about }) => about.filter((id) => !groups.includes(id))))];
  return found
    .filter(({ about }) => isAsked(about, measures) && isAsked(about, groups))
    .map(({ pair, about }) => ({ ...pair, about: about.map((id) => nameSubject(library, id, language)) }));
}

/** What the two shares of a pair are about: what both measure first, then what sets them apart; none where one of them has no name. */
function subjectsOf(names: NameIndex, { more, less }: Pair, paragraphs: ReadonlySet<ParagraphId>): string[] {
  const figures = [...names.names.values()].filter(
    ({ kind, paragraphs: own }) => kind === "figure" && own.some((id) => paragraphs.has(id)),
  );
  const ofValue = (value: number) =>
    figures.find(({ forms }) =>
      takePercentages(fold(forms.en[0] as string))
        .numbers.map(Number)
        .includes(value),
    );
  const [one, other] = [ofValue(more), ofValue(less)];
  if (!one || !other) return [];
  const shared = one.about.filter((id) => other.about.includes(id));
  return [...shared, ...[...one.about, ...other.about].filter((id) => !shared.includes(id))];
}

function nameSubject({ names: { subjects } }: Library, id: string, language: Language): string {
  return subjects.find((one) => one.id === id)?.words[language][0] ?? id;
}

/** What is looked up for a difference. */
interface Sources {
  readonly library: Library;
  readonly names: NameIndex;
}

type Pair = Omit<Difference, "about">;

function pairsOf(quote: string): Pair[] {
  const folded = fold(quote);
  const inexact = findMatches(folded, ABOUT).map(({ groups }) => groups?.number?.replace(",", "."));
  const shares = takePercentages(folded).numbers.map((number) => ({
    value: Number(number),
    isAbout: inexact.includes(number),
  }));
  // What stands behind a pair, and is no exact one, is of some: "and in some countries it is below 20 per cent".
  const paired = shares.length % 2 > 0 && shares.at(-1)?.isAbout ? shares.slice(0, -1) : shares;
  if (paired.length % 2 > 0 || paired.length > 2 * MAX_PAIRS) return [];
  return paired.flatMap((first, i) => {
    const second = paired[i + 1];
    if (i % 2 > 0 || !second) return [];
    const [less, more] = [first.value, second.value].toSorted((a, b) => a - b) as [number, number];
    return [{ more, less, points: Number((more - less).toFixed(1)), isAbout: first.isAbout || second.isAbout }];
  });
}
