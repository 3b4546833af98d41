import type { Language } from "../../domain/language.ts";
import { findMatches } from "../../text/find-matches.ts";
import type { FoundNumber } from "../../text/found-number.ts";
import { writeOut } from "../../text/letters.ts";
import { foldForNumbers, readNumbers } from "../../text/read-numbers.ts";
import { POINTS_TO_SESSION } from "../../text/session-numbers.ts";
import { isYear } from "../../text/years.ts";
import type { TypedValue, ValueKind } from "./typed-value.ts";

/** What a number counts or orders, by the word behind it or, in Arabic, before it; folded. */
const UNITS: readonly (readonly [ValueKind, after: RegExp, before: RegExp])[] = [
  [
    "session",
    writeOut(
      /^[-\s]*(?:(?:я|й|ю|ой|го|st|nd|rd|th|e|eme|a|ª)\s+)?(?:ежегодн\p{L}+ |annual |очередн\p{L}+ )?(?:сесси|session|sesion|period|reunion ordinaria|届)/u,
    ),
    writeOut(/(?:(?:ال)?دور\p{L}{1,3}|сесси\p{L}+|session|sesion)\s+(?:№\s*)?(?:ال)?$/u),
  ],
  [
    "anniversary",
    /^[-\s]*(?:(?:я|й|ю|th|e|eme|a|º|°)\s+)?(?:годовщин|юбиле|лети[еюя]|anniversa|aniversari|周年)/u,
    /(?:ذكر[يى]|anniversaire|aniversario)\s+(?:(?:ال)?سنويه\s+)?(?:numero |n[o°º]\.? )?(?:ال)?$/u,
  ],
  [
    "duration",
    writeOut(/^[-\s]*(?:дн[яейю]|дневн|сут[оки]|days?(?!\p{L})|jours?(?!\p{L})|dias?(?!\p{L})|天|日(?!本)|يوم|ايام)/u),
    /(?!)/u,
  ],
];
const RESOLUTION = writeOut(/(?:резолюци\p{L}*|resoluti?on|resolucion|(?:ال)?قرار|第)\s*$/u);
/** What stands before a year that is none, or is of no time: of a symbol ("E/RES/2025"), or of what is counted in pairs; "2025-2026" and "КНТР-2027" are years. */
const NO_YEAR_BEFORE = writeOut(/\/$|(?<!\p{L}|(?:19|20)\d{2})-$/u);
const POINTING = new RegExp(`${POINTS_TO_SESSION}$`, "u");
/** "Двухдневный" is one word. */
const COMPOUND_DAYS = /дневн/u;
/** Duals, which hold their number. */
const DUALS = writeOut(/(?<!\p{L})(?:ال)?يوم(?:ين|ان)(?!\p{L})/gu);

/**
 * The years, months, days, sessions, anniversaries, lengths and symbols that a text gives, with their places in the folded
 * text.
 */
export function readNumberValues(text: string, language: Language): TypedValue[] {
  const folded = foldForNumbers(text);
  const numbers = readNumbers(folded, language);
  const values = numbers.flatMap((number, i) => valuesOf(number, numbers, i, folded, language));
  const duals = findMatches(folded, DUALS).map(
    (match): TypedValue => ({ kind: "duration", value: "2", start: match.index, end: match.index + match[0].length }),
  );
  return [...values, ...duals];
}

function valuesOf(
  { kind, value, start, end }: FoundNumber,
  numbers: readonly FoundNumber[],
  i: number,
  folded: string,
  language: Language,
): TypedValue[] {
  if (kind === "symbol") {
    // Chinese writes no space before a symbol; "resolution 80/173" is A/RES/80/173.
    const symbol = value.replace(/^.*\p{Script=Han}/u, "");
    const isSymbol = /\p{L}/u.test(symbol) || RESOLUTION.test(folded.slice(Math.max(0, start - 16), start));
    const number = /\d+\/\d+$/u.exec(symbol)?.[0];
    return isSymbol && number ? [{ kind: "symbol", value: number, start: end - symbol.length, end }] : [];
  }
  if (kind === "month") return [{ kind: "month", value, start, end }, ...daysOf(value, numbers, i, folded, language)];
  if (kind !== "number") return [];
  const [before, after] = [folded.slice(Math.max(0, start - 24), start), folded.slice(end, end + 24)];
  const isCompound = COMPOUND_DAYS.test(folded.slice(start, end));
  const unit = isCompound ? UNITS.at(-1) : UNITS.find(([, behind, ahead]) => behind.test(after) || ahead.test(before));
  if (unit?.[0] === "session" && POINTING.test(before)) return [];
  // "The 2026 session" is the twenty-ninth.
  if (unit?.[0] === "session" && isYear(value)) return [{ kind: "year", value, start, end }];
  if (unit) {
    const counted = unit[1].exec(after)?.[0].length ?? 0;
    const word = /^\p{Script=Han}|^(?:(?!\p{Script=Han})[\p{L}])*/u.exec(folded.slice(end + counted))?.[0] ?? "";
    const rest = counted > 0 && !/\p{Script=Han}$/u.test(folded.slice(0, end + counted)) ? word.length : 0;
    return isMonthDay(unit[0], folded, start, language)
      ? []
      : [{ kind: unit[0], value, start, end: end + (isCompound ? 0 : counted + rest) }];
  }
  return isYear(value) && !NO_YEAR_BEFORE.test(before) ? [{ kind: "year", value, start, end }] : [];
}

/** "12月16日" is no length of sixteen days. */
function isMonthDay(kind: ValueKind, folded: string, start: number, language: Language): boolean {
  return kind === "duration" && language === "zh" && /月(?:\d{1,2}[-–至])?$/u.test(folded.slice(0, start));
}

/** The days of a month that stand beside its name: "16-17 December", "12月16日", "1617 декабря", and not "SMSI+20 de décembre". */
function daysOf(
  month: string,
  numbers: readonly FoundNumber[],
  i: number,
  folded: string,
  language: Language,
): TypedValue[] {
  const { start, end } = numbers[i] as FoundNumber;
  const text = language === "zh" ? folded.slice(end, end + 10) : folded.slice(Math.max(0, start - 22), start);
  const found =
    language === "zh"
      ? /^\s*(\d{1,2})(?:\s*[-至和]\s*(\d{1,2}))?日/u.exec(text)
      : /(?<![\d+])(\d{1,2})(?:\s?(?:-|et|y|и|and|و)\s?(\d{1,2})|(\d{2}))?\s*(?:de |of |er |го |(?:كانون|تشرين|ايار|حزيران|تموز|نيسان|شباط|اذار|اب|ايلول)[\p{L} ]*\/)?$/u.exec(
          text,
        );
  if (!found) return [];
  const from = language === "zh" ? start : start - found[0].length;
  const to = language === "zh" ? end + found[0].length : end;
  return [found[1], found[2] ?? found[3]]
    .filter((day): day is string => day !== undefined)
    .map((day) => ({
      kind: "day",
      value: `${month}-${Number(day)}`,
      start: from,
      end: to,
    }));
}
