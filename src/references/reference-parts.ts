import type { SectionId } from "../domain/paragraph-id.ts";
import { writeOut } from "../text/letters.ts";
import {
  formatSection,
  has,
  isGlued,
  isMark,
  MAX_IN_SECTION,
  MAX_SMALL_NUMBER,
  type NumberList,
  type ReferenceParse,
  readItem,
  readList,
  readRoman,
  skip,
  skipNumberSign,
  skipSeparators,
} from "./reference-numbers.ts";
import { MAX_SECTION } from "./reference-romans.ts";

export interface SectionHead {
  readonly section: SectionId;
  readonly next: number;
}

/** The word for a section and its numeral, in either order. What may also name a paragraph ("apartado") or a part of one ("partie") takes a Roman one. */
export function readSectionHead(reading: ReferenceParse, i: number): SectionHead | undefined {
  if (has(reading, i, "section")) {
    const k = skipNumberSign(reading, skipStop(reading, i + 1));
    const item = readItem(reading, k);
    const value = readRoman(reading, k) ?? (has(reading, i, "paragraph", "part") ? undefined : item?.from);
    const found = formatSection(reading, value ?? 0);
    if (found) return { section: found, next: item?.next ?? k + 1 };
  }
  const k = skip(reading, i, "number");
  const number = readItem(reading, k);
  const isBareDigit = !reading.strict && number?.written === false;
  const value = readRoman(reading, k) ?? (k > i || number?.ordinal || isBareDigit ? number?.from : undefined);
  const section = formatSection(reading, value ?? 0);
  const next = number?.next ?? k + 1;
  if (section === undefined || !has(reading, next, "section")) return undefined;
  const isPart = number !== undefined && has(reading, next, "paragraph", "part");
  return isPart && !(number.ordinal && isLastWord(reading, next)) ? undefined : { section, next: next + 1 };
}

/** "The seventh part" at the end of a text is none of anything else, as "a fifth part of the people" is. */
function isLastWord({ tokens }: ReferenceParse, i: number): boolean {
  return tokens.slice(i + 1).every(({ text }) => !writeOut(/[\p{L}\p{N}]/u).test(text));
}

export function readMoreSections(
  reading: ReferenceParse,
  i: number,
  last: SectionId,
): { sections: SectionId[]; next: number } | undefined {
  const ranged = has(reading, i, "to") && !has(reading, i, "and");
  const k = ranged ? i + 1 : skipSeparators(reading, i);
  const head = k > i ? (readSectionHead(reading, k) ?? romanHead(reading, k)) : undefined;
  if (!head || (isGlued(reading, head.next) && reading.tokens[head.next]?.kind === "number")) return undefined;
  if (!ranged) return { sections: [head.section], next: head.next };
  const all = Array.from({ length: MAX_SECTION }, (_, n) => formatSection(reading, n + 1) as SectionId);
  const sections = all.slice(all.indexOf(last) + 1, all.indexOf(head.section) + 1);
  return sections.length > 0 ? { sections, next: head.next } : undefined;
}

function romanHead(reading: ReferenceParse, i: number): SectionHead | undefined {
  const section = formatSection(reading, readRoman(reading, i) ?? 0);
  return section === undefined ? undefined : { section, next: i + 1 };
}

/** The paragraph inside a section just named: ", para 2", "/2", "第二段"; outside sentences also a bare number. */
export function readInside(reading: ReferenceParse, i: number): NumberList | undefined {
  // Arabic writes "and" in one with the word for a paragraph that stands beside a section, and not in it.
  if (/^و(?=ال)/u.test(reading.tokens[i]?.text ?? "")) return undefined;
  if (isMark(reading, i, "/.(") && isGlued(reading, i + 1)) {
    const list = readList(reading, i + 1, true);
    return list && isMark(reading, list.next, ")") ? { ...list, next: list.next + 1 } : list;
  }
  const comma = isMark(reading, i, ",،、:");
  const list = readNumbered(reading, skip(reading, comma ? i + 1 : i, "of"), true);
  if (list) return !comma || isSmall(list) ? list : undefined;
  return reading.strict || comma ? undefined : readList(reading, i, true);
}

/** Numbers with the word or sign for a paragraph before or after them. */
export function readNumbered(reading: ReferenceParse, i: number, inSection: boolean): NumberList | undefined {
  if (isMarker(reading, i)) {
    const k = skipStop(reading, i + 1);
    // Behind a full stop a number in words opens a sentence: "municipios apartados. Una colega …".
    const opens = k > i + 1 && reading.tokens[k]?.written !== undefined;
    const list = opens ? undefined : readList(reading, k, inSection);
    if (list) return reading.tokens[list.next]?.text === "段" ? { ...list, next: list.next + 1 } : list;
  }
  const list = readList(reading, i, inSection);
  if (!list) return undefined;
  const { next } = list;
  const counts = reading.strict || list.items.some(({ written }) => written);
  if (!counts || marksBefore(reading, i, list)) {
    const after =
      has(reading, next, "paragraph", "after") && readItem(reading, skipStop(reading, next + 1)) === undefined;
    if (after || (has(reading, next, "paragraph") && isNumberSign(reading, i, "第")))
      return { ...list, next: skipDot(reading, next) };
  }
  return isNumberSign(reading, i, "№") ? list : undefined;
}

/** In a sentence "2 paragraphs" counts them: a word after the number marks it only with 第, an ordinal, or in the singular. */
function marksBefore(reading: ReferenceParse, i: number, { items, next }: NumberList): boolean {
  return (
    isNumberSign(reading, i, "第") ||
    items.some(({ ordinal }) => ordinal) ||
    (has(reading, next, "after") &&
      (reading.tokens[next]?.text !== "段" || items.every(({ from }) => from > MAX_SMALL_NUMBER)))
  );
}

function isNumberSign(reading: ReferenceParse, i: number, sign: string): boolean {
  const token = reading.tokens[i];
  return token !== undefined && reading.text.slice(token.start, token.end) === sign;
}

/** The word for a paragraph, where it is not an ordinary word: "par" and Spanish "para"; PP is also a conference. */
function isMarker(reading: ReferenceParse, i: number): boolean {
  const token = reading.tokens[i];
  if (!token?.roles.has("paragraph")) return false;
  if (!reading.strict || isMark(reading, i + 1, ".")) return true;
  const written = reading.text.slice(token.start, token.end);
  return (
    !token.roles.has("dotted") && !(reading.spanish && token.text === "para") && written !== "PP" && written !== "ПП"
  );
}

/** "абзац 3 пункта 67", "абз 2, п 67": the paragraph of which a part is named. */
export function readWhole(reading: ReferenceParse, list: NumberList, start: number): NumberList | undefined {
  const k = skip(reading, skipComma(reading, list.next), "of");
  if (!namesPart(reading, start, list.next) || !isSmall(list) || has(reading, k, "part")) return undefined;
  return isMarker(reading, k) ? readNumbered(reading, k, false) : undefined;
}

/** Past the part of a paragraph just read: "п. 67, абз. 2"; not where the part is another paragraph's or a section's. */
export function skipPart(reading: ReferenceParse, list: NumberList, start: number): number {
  const [item, ...more] = list.items;
  if (item?.from !== item?.to || more.length > 0 || namesPart(reading, start, list.next)) return list.next;
  const k = skip(reading, skipComma(reading, list.next), "of");
  const part = readNumbered(reading, k, true);
  if (!part || !isSmall(part) || !namesPart(reading, k, part.next) || readWhole(reading, part, k)) return list.next;
  return readSectionHead(reading, skip(reading, part.next, "of")) ? list.next : part.next;
}

function namesPart(reading: ReferenceParse, start: number, next: number): boolean {
  return reading.tokens.slice(start, next).some(({ roles }) => roles.has("part"));
}

/** Words that name a paragraph and are also everyday ones: "at this point one country". */
const EVERYDAY = /^(?:points?|puntos?|para)$/u;

/** In a sentence a small number in words is a paragraph with that number only behind a word that means nothing else. */
export function isTalk(reading: ReferenceParse, { items }: NumberList, start: number): boolean {
  if (!reading.strict || !items.every(({ written, to }) => written && to < MAX_IN_SECTION)) return false;
  const marker = reading.tokens[start];
  return !marker?.roles.has("paragraph") || EVERYDAY.test(marker.text);
}

export function skipComma(reading: ReferenceParse, i: number): number {
  return isMark(reading, i, ",،、:") ? i + 1 : i;
}

export function skipStop(reading: ReferenceParse, i: number): number {
  return isMark(reading, i, ".:(") ? i + 1 : i;
}

export function skipDot(reading: ReferenceParse, i: number): number {
  return isMark(reading, i + 1, ".") && isGlued(reading, i + 1) ? i + 2 : i + 1;
}

export function isSmall({ items }: NumberList): boolean {
  return items.every(({ to }) => to <= MAX_IN_SECTION);
}
