import type { NameKind } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { cutSpans } from "../../text/cut-spans.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { MONTH_NAMES, MONTH_STEMS, type MonthLanguage, monthPattern } from "../../text/months.ts";
import { withoutYears } from "../../text/years.ts";
import type { NameIndex } from "../names/name-index.ts";

const PLACES: ReadonlySet<NameKind | undefined> = new Set(["city", "country"]);
const MONTH_LANGUAGES = Object.keys(MONTH_NAMES) as MonthLanguage[];
/** A month with its day, folded: "on 16 December", "в декабре", "декабрьский", "12月16日". */
const MONTH = new RegExp(
  `(?:\\d{1,2}(?:[-–]\\d{1,2})? ?(?:de )?)?(?<!\\p{L})(?:${MONTH_LANGUAGES.map((one) => monthPattern(one, true)).join("|")}|(?:${MONTH_STEMS.ru})ь?ск\\p{L}{2,3})(?!\\p{L})(?: \\d{1,2}(?!\\d))?|\\d{1,2}月(?:份|\\d{1,2}[日号])?`,
  "gu",
);

/** A question without a setting, and whether that had a city that the document names. */
export interface Unset {
  readonly text: string;
  readonly hadCity: boolean;
}

/**
 * A question without where and when that was which it asks about: "who opened the meeting in New York in December?" asks who
 * opened the meeting, and is no more like what tells of a place and a day.
 */
export function cutSetting(names: NameIndex, { text, language }: Query): Unset {
  const undated = withoutYears(text);
  const places = names
    .finder(language)(undated)
    .filter(({ id }) => PLACES.has(names.names.get(id)?.kind));
  // A country may be whose it is: "what did Switzerland say?"
  const hadCity = places.some(({ id }) => names.names.get(id)?.kind === "city");
  const placeless = cutSpans(undated, places);
  const timeless = fold(placeless).length === placeless.length ? cutMonths(placeless) : placeless;
  return { text: timeless.replace(/\s+/gu, " ").trim(), hadCity };
}

function cutMonths(text: string): string {
  const found = findMatches(fold(text), MONTH);
  return found.reduceRight(
    (all, { 0: month, index }) => `${all.slice(0, index)} ${all.slice(index + month.length)}`,
    text,
  );
}
