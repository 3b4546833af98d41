import type { Span } from "../../domain/document.ts";
import type { Certainty, Precision } from "../../domain/obligation.ts";
import { findMatches } from "../../text/find-matches.ts";
import { numberMonths } from "../../text/months.ts";
import { readOrdinal } from "../../text/ordinals.ts";
import { isIsoDate } from "../../time/iso-date.ts";
import { RULES_EN } from "./dates-en.ts";
import { RULES_RU } from "./dates-ru.ts";
import type { DateRule, FinderLanguage, TimeMention, TimeShape } from "./types.ts";

type Groups = Readonly<Record<string, string | undefined>>;

const RULES = { ru: compile(RULES_RU), en: compile(RULES_EN) } as const;
const MONTHS = { ru: numberMonths("ru"), en: numberMonths("en") } as const;

function compile(rules: readonly DateRule[]): { kind: DateRule["kind"]; pattern: RegExp }[] {
  return rules.map(({ kind, pattern }) => ({
    kind,
    pattern: new RegExp(pattern, ["session", "recurrence", "occasion"].includes(kind) ? "giu" : "gu"),
  }));
}

/**
 * Reads the times a text names, in order, none overlapping another. A day that does not exist is no day.
 * @param text unified and masked: see `mask.ts`
 */
export function readTimes(text: string, language: FinderLanguage): TimeMention[] {
  const found: TimeMention[] = [];
  for (const { kind, pattern } of RULES[language]) {
    for (const match of findMatches(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const time = build(kind, match.groups ?? {}, span, language);
      if (time) found.push(time);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function build(kind: DateRule["kind"], groups: Groups, span: Span, language: FinderLanguage): TimeMention | undefined {
  const years = [groups["y1"], groups["y2"]].filter((year) => year !== undefined).map(Number);
  if (kind === "days") return buildDays(groups, span, language);
  if (kind === "month")
    return mention(span, "month", "stated", { years, month: `${years[0]}-${monthOf(groups["m1"], language)}` });
  if (kind === "session")
    return mention(span, "session", "stated", { years, session: readOrdinal(groups["s"] ?? "") ?? null });
  if (kind === "recurrence") return mention(span, "recurring", "stated", {}, "recurrence");
  if (kind === "occasion") return mention(span, "none", "stated", {}, "occasion");
  return mention(
    span,
    "year",
    "stated",
    { years },
    kind === "horizon" ? "horizon" : kind === "bracketed" ? "bracketed" : "plain",
  );
}

/** Two days run together have lost a hyphen; that it belongs there is implied. */
function buildDays(groups: Groups, span: Span, language: FinderLanguage): TimeMention | undefined {
  const days = groups["days"] === undefined ? [groups["d1"], groups["d2"] ?? groups["d1"]] : splitDays(groups["days"]);
  if (!days) return undefined;
  const last = monthOf(groups["m2"] ?? groups["m1"], language);
  const start = `${monthOf(groups["m1"] ?? groups["m2"], language)}-${pad(days[0])}`;
  const end = `${last}-${pad(days[1])}`;
  const year = groups["y2"] ?? groups["y1"];
  const certainty = groups["days"] === undefined ? "stated" : "implied";
  if (year === undefined)
    return isIsoDate(`2024-${start}`) && isIsoDate(`2024-${end}`)
      ? mention(span, "day", "implied", { yearless: { start, end } })
      : undefined;
  const [date, end_date] = [`${groups["y1"] ?? year}-${start}`, `${year}-${end}`];
  if (!isIsoDate(date) || !isIsoDate(end_date) || end_date < date) return undefined;
  return mention(span, "day", certainty, {
    years: [...new Set([Number(date.slice(0, 4)), Number(year)])],
    date,
    end_date,
  });
}

/** "1617" → 16 and 17, "911" → 9 and 11: the split that gives two days in order. */
export function splitDays(digits: string): [string, string] | undefined {
  const splits = [1, 2].map((at) => [digits.slice(0, at), digits.slice(at)] as [string, string]);
  const sound = splits.filter(
    ([a, b]) => !a.startsWith("0") && !b.startsWith("0") && Number(a) < Number(b) && Number(b) <= 31 && Number(a) >= 1,
  );
  return sound.length === 1 ? sound[0] : undefined;
}

function mention(
  span: Span,
  precision: Precision,
  certainty: Certainty,
  known: Partial<TimeMention>,
  shape: TimeShape = "plain",
): TimeMention {
  return {
    ...span,
    shape,
    precision,
    certainty,
    years: [],
    month: null,
    date: null,
    end_date: null,
    yearless: null,
    session: null,
    ...known,
  };
}

function monthOf(name: string | undefined, language: FinderLanguage): string {
  return pad(String(MONTHS[language].get((name ?? "").toLowerCase()) ?? 0));
}

function pad(number: string | undefined): string {
  return (number ?? "").padStart(2, "0");
}
