import { isYearId } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import type { NameSpan } from "../../text/name-finder.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { yearsOf } from "../../text/years.ts";
import type { NameIndex } from "../names/name-index.ts";
import { answerTypesOf } from "../question/answer-type.ts";
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
    "разрыв\\p{L}*|сравн\\p{L}+|разниц\\p{L}+|(?:сузил|расширил|сократил|вырос|изменил)\\p{L}*",
    "gaps?|divide|compar\\p{L}+|differences?|(?:narrow|widen|shr[aiu]nk|chang)\\p{L}*",
    "ecarts?|fosse|compar\\p{L}+|differences?|(?:reduit|creuse|evolue)\\p{L}*",
    "brechas?|compar\\p{L}+|diferencias?|(?:estrech|reduc|ampli|cambi)\\p{L}+",
    "(?:ال)?(?:فجوه|فرق|مقارنه)|قارن\\p{L}*|[يت]غير\\p{L}*",
  ],
  "差距|鸿沟|差别|比较|对比|缩小|扩大|变化",
);

/**
 * Whether a question asks for a measure of a group of which no figure of the document gives it: the share of villagers with 4G, where
 * the text has that of the world, and of villagers their use of the Internet; or for that of another year: women's share in 2005. What some figure is about by itself is a measure, what
 * figures are about only beside one is a group. Of two that different things set apart (women, in the country) a figure must be about both.
 */
export function lacksGroup(names: NameIndex, { text, language }: Query): boolean {
  const asksNumber = answerTypesOf(text).includes("number") || askedThings(text).includes("share");
  const folded = fold(text);
  if (!asksNumber && !RATE.test(folded) && !GAP.test(folded)) return false;
  const dated = [...names.names.values()].filter(({ kind }) => kind === "figure").map(({ about }) => about);
  const figures = dated.map((about) => about.filter((id) => !isYearId(id)));
  const isMeasure = (id: string) => figures.some((about) => about.length === 1 && about[0] === id);
  const found = names
    .subjects(language)(text)
    .filter(({ id }) => !isYearId(id));
  const asked = new Set(found.map(({ id }) => id));
  const measures = [...asked].filter(isMeasure);
  const groups = [...asked].filter((id) => !isMeasure(id));
  const isGiven = (group: string) =>
    figures.some((about) => about.includes(group) && measures.some((measure) => about.includes(measure)));
  const crossed = crossedKinds(names, text, found);
  // Both of each, men and women, town and country: these are set against each other.
  const isOfOne = crossed.some((kind) => kind.length === 1);
  const isCrossed =
    crossed.length > 1 &&
    isOfOne &&
    !figures.some((about) => crossed.every((kind) => kind.some((id) => about.includes(id))));
  if (measures.length === 0 || groups.length === 0) return false;
  return isCrossed || !groups.every(isGiven) || isOfOtherYear(dated, groups, yearsOf(text));
}

/** Whether figures of groups are asked for of years before those that any figure is of by its own words, and those of these groups name no year. */
function isOfOtherYear(
  figures: readonly (readonly string[])[],
  groups: readonly string[],
  asked: readonly string[],
): boolean {
  const yearsIn = (about: readonly string[]) => about.filter(isYearId).flatMap(yearsOf);
  const [latest = ""] = figures.flatMap(yearsIn).toSorted().reverse();
  const ofGroups = figures.filter((about) => groups.some((id) => about.includes(id))).flatMap(yearsIn);
  return asked.some((year) => year < latest && !ofGroups.includes(year));
}

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
  return findMatches(nearest, JOINTS).length > 0 || SENTENCE_END.test(nearest) ? [] : kinds;
}
