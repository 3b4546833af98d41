import { isYearId } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { keepRecent } from "../../text/keep-recent.ts";
import { writeOut } from "../../text/letters.ts";
import type { NameSpan } from "../../text/name-finder.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { yearsOf } from "../../text/years.ts";
import type { NameIndex } from "../names/name-index.ts";
import { answerTypesOf } from "../question/answer-type.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import { SENTENCE_END } from "../question/sentence-end.ts";
import { JOINTS } from "../question/split-at-joints.ts";

/** A share by another name, folded. */
const RATE = phrasePattern(
  ["уровень|охват|покрытие", "rates?|coverage", "taux|couverture", "tasas?|cobertura", "(?:ال)?معدل|(?:ال)?تغطيه"],
  "率|覆盖",
);

/** What sets the figures of two against each other, folded: a gap, or how it has changed. */
const GAP = phrasePattern(
  [
    "разрыв\\p{L}*|против|больше или меньше|сравн\\p{L}+|разниц\\p{L}+|(?:сузил|расширил|сократил|вырос|изменил)\\p{L}*",
    "gaps?|divide|as against|versus|vs|more or (?:fewer|less)|compar\\p{L}+|differences?|(?:narrow|widen|shr[aiu]nk|chang)\\p{L}*",
    "ecarts?|par rapport|versus|fosse|plus ou moins|compar\\p{L}+|differences?|(?:reduit|creuse|evolue)\\p{L}*",
    "brechas?|frente a|versus|mas o menos|compar\\p{L}+|diferencias?|(?:estrech|reduc|ampli|cambi)\\p{L}+",
    "مقابل|(?:ال)?(?:فجوه|فرق|مقارنه)|قارن\\p{L}*|[يت]غير\\p{L}*",
  ],
  "差距|鸿沟|相比|[多少]了还是|差别|比较|对比|缩小|扩大|变化",
);

/** What a question asks figures of. */
interface AskedFigures {
  /** What each figure of the document is about. */
  readonly figures: readonly (readonly string[])[];
  /** What some figure is about by itself: use of the Internet. */
  readonly measures: readonly string[];
  /** What figures are about only beside a measure: women. */
  readonly groups: readonly string[];
  /** By what sets them apart, the groups that are asked of together. */
  readonly crossed: readonly (readonly string[])[];
}

/**
 * Whether a question asks for a measure of a group of which no figure of the document gives it: the share of villagers with 4G, where
 * the text has that of the world, and of villagers their use of the Internet. Of two that different things set apart (women, in the
 * country) a figure must be about both.
 */
export function lacksGroup(names: NameIndex, query: Query): boolean {
  const asked = readAskedFigures(names, query);
  if (!asked || asked.groups.length === 0) return false;
  const { figures, measures, groups, crossed } = asked;
  const isGiven = (group: string) =>
    figures.some((about) => about.includes(group) && measures.some((measure) => about.includes(measure)));
  // Both of each, men and women, town and country: these are set against each other.
  const isCrossed = crossed.length > 1 && crossed.some((kind) => kind.length === 1);
  const isOfAll = (about: readonly string[]) => crossed.every((kind) => kind.some((id) => about.includes(id)));
  return (isCrossed && !figures.some(isOfAll)) || !groups.every(isGiven);
}

/**
 * Whether a question asks for figures of years before the latest that any figure is of by its own words, and those of the groups that it
 * names, or of a measure that is compared, name no year: women's share in 2005, "more statements than in 2015?".
 */
export function lacksYearOfGroup(names: NameIndex, query: Query): boolean {
  const asked = readAskedFigures(names, query);
  if (!asked) return false;
  const { figures, measures, groups } = asked;
  const yearsIn = (about: readonly string[]) => about.filter(isYearId).flatMap(yearsOf);
  const [latest = ""] = figures.flatMap(yearsIn).toSorted().reverse();
  const of = groups.length > 0 ? groups : measures;
  const given = figures.filter((about) => of.some((id) => about.includes(id))).flatMap(yearsIn);
  // Of what is given for some years, another one is no matter of groups.
  if (groups.length === 0 && (given.length > 0 || !GAP.test(fold(query.text)))) return false;
  return yearsOf(query.text).some((year) => year < latest && !given.includes(year));
}

/** Whether a text asks for figures; it is read once for each of the notes that ask. */
const asksFigures = keepRecent((text): boolean => {
  const asksNumber = answerTypesOf(text).includes("number") || askedThings(text).includes("share");
  const folded = fold(text);
  return asksNumber || RATE.test(folded) || GAP.test(folded);
});

/** Undefined where no figure is asked for, or none of what the document measures. */
function readAskedFigures(names: NameIndex, { text, language }: Query): AskedFigures | undefined {
  if (!asksFigures(text)) return undefined;
  const figures = [...names.names.values()].filter(({ kind }) => kind === "figure").map(({ about }) => about);
  const isMeasure = (id: string) => figures.some((about) => about.filter((one) => !isYearId(one)).join() === id);
  const found = names
    .subjects(language)(text)
    .filter(({ id }) => !isYearId(id));
  const asked = [...new Set(found.map(({ id }) => id))];
  const measures = asked.filter(isMeasure);
  const groups = asked.filter((id) => !isMeasure(id));
  return measures.length === 0 ? undefined : { figures, measures, groups, crossed: crossedKinds(names, text, found) };
}

/** "In the country, how many women …" asks of women there. */
const SETTING = writeOut(/^\s*[\p{L}\s]{0,20}[,，،]\s*¿?[\p{L}\s]{1,16}$/u);

/** The groups that a text asks of together, by what sets them apart: "women in towns", not "rich and poor countries, towns and villages" nor "women, and towns". */
function crossedKinds(names: NameIndex, text: string, found: readonly NameSpan[]): string[][] {
  const asked = new Set(found.map(({ id }) => id));
  const kinds = names.groups.map((kind) => kind.filter((id) => asked.has(id))).filter((kind) => kind.length > 0);
  // "I know that of women. And for women in the country?" puts them together where they are nearest.
  const [one = [], other = []] = kinds.map((kind) => found.filter(({ id }) => kind.includes(id)));
  const between = one.flatMap((a) =>
    other.map((b) => (a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start))),
  );
  const nearest = between.reduce((a, b) => (b.length < a.length ? b : a), text);
  // What stands in another sentence is asked of by itself: "rich and poor countries? And towns?".
  const isSetting = SETTING.test(nearest) && hasQuestionWord(nearest);
  return !isSetting && (findMatches(nearest, JOINTS).length > 0 || SENTENCE_END.test(nearest)) ? [] : kinds;
}
