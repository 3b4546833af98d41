import type { SectionId } from "../domain/paragraph-id.ts";
import { formatRoman, MAX_SECTION, readSectionNumeral } from "./reference-romans.ts";
import type { ReferenceSystem } from "./reference-system.ts";
import type { Token } from "./reference-tokens.ts";
import type { Role } from "./reference-words.ts";

/** A text being read for references. `strict`: inside a sentence, where a number counts only with a word or sign that marks it. */
export interface ReferenceParse {
  readonly system: ReferenceSystem;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly strict: boolean;
  /** The sentence is Spanish, where "para" means "for". */
  readonly spanish: boolean;
}

/** A number or a range of numbers; a range that runs backwards or is too long is `broken`. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly broken: boolean;
  readonly ordinal: boolean;
  /** Written out in words. */
  readonly written: boolean;
  readonly next: number;
}

export interface NumberList {
  readonly items: readonly Item[];
  readonly next: number;
}

/** A paragraph of a section is rarely above this: "section II, para 67" names two things, "section II, para 3" one. */
export const MAX_IN_SECTION = 9;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** "para 20 and 2 documents": so small a number before a word counts things. */
export const MAX_SMALL_NUMBER = 10;
/** A list of more numbers is read as several: read from each of its numbers on it would cost its square. */
const MAX_LISTED = 100;
const HAN_COUNTERS = /^[月年日号届个次名岁亿万天周倍位国家]$/u;
/** Words that may touch a number: "para67", "67п", "№67", Arabic "و67". */
const BEFORE: readonly Role[] = ["paragraph", "section", "numbered", "number", "item", "front"];
const AFTER: readonly Role[] = ["paragraph", "section", "numbered", "item", "after"];

export function has(reading: ReferenceParse, i: number, ...roles: readonly Role[]): boolean {
  return roles.some((role) => reading.tokens[i]?.roles.has(role) ?? false);
}

export function isMark(reading: ReferenceParse, i: number, marks: string): boolean {
  const token = reading.tokens[i];
  return token?.kind === "mark" && token.text !== "" && marks.includes(token.text);
}

/** True when nothing stands between a token and the one before it. */
export function isGlued(reading: ReferenceParse, i: number): boolean {
  return i > 0 && reading.tokens[i]?.start === reading.tokens[i - 1]?.end;
}

/** More words of one kind in a row than this are no reference; read on from each of them they would cost their square. */
const MAX_SKIPPED_TOKENS = 4;

/** The first place from `i` on whose token plays none of the roles, not further on than a few. */
export function skip(reading: ReferenceParse, i: number, ...roles: readonly Role[]): number {
  let k = i;
  while (k < i + MAX_SKIPPED_TOKENS && has(reading, k, ...roles)) k += 1;
  return k;
}

export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** Reads a number, or a range, with its number sign ("№ 67", "第109至113", "from 20 to 22"). */
export function readItem(reading: ReferenceParse, i: number): Item | undefined {
  const from = has(reading, i, "from") && !has(reading, i, "number") ? i + 1 : i;
  const k = skipNumberSign(reading, from);
  const token = reading.tokens[k];
  if (token?.kind !== "number" || !startsClean(reading, k) || !endsClean(reading, k)) return undefined;
  const end = ordinalEnd(reading, k);
  const single = {
    from: token.value,
    to: token.value,
    broken: false,
    ordinal: token.written ? token.written === "ordinal" : end === k + 2 || has(reading, k + 2, "ordinal"),
    written: token.written !== undefined,
    next: end,
  };
  return readRange(reading, single, from > i) ?? single;
}

/** Reads numbers with commas and "and" between them; stops before what is no longer one of them. */
export function readList(reading: ReferenceParse, i: number, inSection = false): NumberList | undefined {
  const first = readItem(reading, i);
  if (!first || (reading.strict && isYear(first.from))) return undefined;
  const items = [first];
  for (;;) {
    const last = items.at(-1) as Item;
    const k = skipSeparators(reading, last.next);
    const item = k > last.next ? readItem(reading, k) : undefined;
    if (
      !item ||
      items.length === MAX_LISTED ||
      item.written !== last.written ||
      !continuesList(reading, item, inSection)
    )
      return { items, next: last.next };
    items.push(item);
  }
}

/** Past commas and words for "and": at most three, as in ", and also". */
export function skipSeparators(reading: ReferenceParse, i: number): number {
  let k = i;
  while (k < i + 3 && (isMark(reading, k, ",;、،؛+") || has(reading, k, "and"))) k += 1;
  return k;
}

export function skipNumberSign(reading: ReferenceParse, i: number): number {
  const k = skip(reading, i, "number");
  return k > i && isMark(reading, k, ".") ? k + 1 : k;
}

/** Whether a number token is followed by what makes it something else: 93%, 5G, 20-летний, 4月. */
function endsClean(reading: ReferenceParse, k: number): boolean {
  const next = ordinalEnd(reading, k);
  if (isMark(reading, next, "%٪")) return false;
  if (!isGlued(reading, next)) return true;
  const token = reading.tokens[next] as Token;
  if (/^\p{Script=Han}+$/u.test(token.text)) return !HAN_COUNTERS.test(token.text);
  if (token.text === "-")
    return (
      !isGlued(reading, next + 1) || reading.tokens[next + 1]?.kind !== "word" || has(reading, next + 1, "paragraph")
    );
  return token.kind === "mark" || token.kind === "id" || has(reading, next, ...AFTER);
}

/** Whether a number token stands free of what comes before it: not C7, WSIS+20, PP-26, −3. */
function startsClean(reading: ReferenceParse, k: number): boolean {
  if (!isGlued(reading, k)) return true;
  if (isMark(reading, k - 1, "-"))
    return (
      isGlued(reading, k - 1) &&
      has(reading, k - 2, "paragraph", "numbered") &&
      !/^(?:pp|пп)$/u.test(reading.tokens[k - 2]?.text ?? "")
    );
  if (isMark(reading, k - 1, "/")) return readRoman(reading, k - 2) !== undefined;
  const before = reading.tokens[k - 1] as Token;
  if (/^\p{Script=Han}+$/u.test(before.text)) return true;
  return before.kind === "word"
    ? before.text === "و" || has(reading, k - 1, ...BEFORE)
    : !isMark(reading, k - 1, "+$€£=@");
}

/** The place after a number and its ordinal ending or sub-item: 67th, 67-й, 67e, 67.º, 67(2), 67(b) */
function ordinalEnd(reading: ReferenceParse, k: number): number {
  if (isGlued(reading, k + 1) && isMark(reading, k + 1, "(") && isGlued(reading, k + 2) && isMark(reading, k + 3, ")"))
    return k + 4;
  if (isGlued(reading, k + 1) && has(reading, k + 1, "ordinal")) return k + 2;
  if (
    isGlued(reading, k + 1) &&
    isMark(reading, k + 1, "-.") &&
    isGlued(reading, k + 2) &&
    has(reading, k + 2, "ordinal")
  )
    return k + 3;
  return k + 1;
}

function readRange(reading: ReferenceParse, first: Item, announced: boolean): Item | undefined {
  const k = reading.tokens[first.next]?.text === "段" ? first.next + 1 : first.next;
  if (!has(reading, k, "to")) return undefined;
  const dash = isMark(reading, k, "-~");
  const end = skipNumberSign(reading, dash || announced ? skipMarker(reading, k + 1) : k + 1);
  const token = reading.tokens[end];
  if (token?.kind !== "number" || !endsClean(reading, end)) return undefined;
  if (first.written !== (token.written !== undefined)) return undefined;
  const minus = dash && !isGlued(reading, k) && isGlued(reading, k + 1);
  const backwards = token.value < first.from;
  if (backwards && (minus || reading.strict)) return undefined;
  if (reading.strict && isYear(token.value)) return undefined;
  const broken = backwards || isTooLong(reading, first.from, token.value);
  return { ...first, to: token.value, broken, next: ordinalEnd(reading, end) };
}

function skipMarker(reading: ReferenceParse, i: number): number {
  if (!has(reading, i, "paragraph")) return i;
  return isMark(reading, i + 1, ".") ? i + 2 : i + 1;
}

function continuesList(reading: ReferenceParse, item: Item, inSection: boolean): boolean {
  if (has(reading, item.next, "counted", "section")) return false;
  if (!reading.strict) return true;
  if (item.from >= 1000) return false;
  const word = reading.tokens[item.next];
  const counts = word?.kind === "word" && word.roles.size === 0 && !/\p{Script=Han}/u.test(word.text);
  return inSection || (item.from > MAX_SMALL_NUMBER && !item.written) || !counts;
}

/** True for a range of more numbers than there are: it is a slip. */
export function isTooLong(reading: ReferenceParse, from: number, to: number): boolean {
  return to - from >= (reading.system.structure.numbered?.lastNumber ?? MAX_IN_SECTION);
}

/** The Roman numeral (up to XXXIX) a token spells, also with look-alike Cyrillic letters; in a sentence a lower-case letter is none. */
export function readRoman(reading: ReferenceParse, i: number): number | undefined {
  const token = reading.tokens[i];
  if (token?.kind !== "word") return undefined;
  const written = reading.text.slice(token.start, token.end);
  const value = readSectionNumeral(token.text);
  if (reading.strict && token.text.length === 1 && written !== written.toUpperCase()) return undefined;
  return value;
}

/** A section by its number, as ids have it: "IV" or "4", by how the document numbers them. */
export function formatSection({ system }: ReferenceParse, value: number): SectionId | undefined {
  if (system.structure.sections?.numerals !== "arabic") return formatRoman(value);
  return Number.isInteger(value) && value >= 1 && value <= MAX_SECTION ? String(value) : undefined;
}
