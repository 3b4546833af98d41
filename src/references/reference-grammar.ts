import { findParagraphId } from "../domain/document-structure.ts";
import type { Reference } from "../domain/lookup.ts";
import { FRONT, PREAMBLE, type SectionId } from "../domain/paragraph-id.ts";
import { isForeign, skipOwnResolution } from "./reference-context.ts";
import {
  formatSection,
  has,
  type Item,
  isGlued,
  isMark,
  isTooLong,
  isYear,
  MAX_IN_SECTION,
  type NumberList,
  type ReferenceParse,
  readItem,
  readList,
  readRoman,
  skip,
} from "./reference-numbers.ts";
import {
  isSmall,
  isTalk,
  readInside,
  readMoreSections,
  readNumbered,
  readSectionHead,
  readWhole,
  skipComma,
  skipDot,
  skipPart,
  skipStop,
} from "./reference-parts.ts";

/** References read from a place on, and the place after them. No references: what stands there names another document. */
export interface Found {
  readonly references: readonly Reference[];
  readonly next: number;
}

/** Reads the reference that starts at token `i`, if one does. */
export function readReference(reading: ReferenceParse, i: number): Found | undefined {
  return (
    readId(reading, i) ??
    (reading.strict ? undefined : readHeading(reading, i)) ??
    readSectioned(reading, i) ??
    readNumberedPart(reading, i) ??
    readPreamble(reading, i, i) ??
    readParagraphs(reading, i) ??
    (reading.strict ? undefined : readBare(reading, i))
  );
}

function readId(reading: ReferenceParse, i: number): Found | undefined {
  const token = reading.tokens[i];
  if (token?.kind !== "id") return undefined;
  const [part, name = "", k] = token.text.replace(/^.*:/u, "").split("/");
  if (part !== undefined && part === numberedId(reading))
    return name === PREAMBLE ? one(reading, part, name, i, i + 1) : readNumberedId(reading, part, Number(name), i);
  const section = part === FRONT || name === FRONT ? FRONT : name.toUpperCase();
  const label = part === FRONT ? name : k;
  if (label === undefined) return { references: [sectionReference(reading, section, i, i + 1)], next: i + 1 };
  return one(reading, section, label, i, i + 1);
}

/** `annex/67`, also as the start of a range: `annex/109-113`. */
function readNumberedId(reading: ReferenceParse, part: string, from: number, i: number): Found {
  const end = has(reading, i + 1, "to") ? reading.tokens[i + 2] : undefined;
  const [endPart, number = ""] = end?.kind === "id" ? end.text.split(/[:/]/u).slice(-2) : [];
  const to =
    endPart === part && /^\d+$/u.test(number) ? Number(number) : end?.kind === "number" ? end.value : undefined;
  const isRange = to !== undefined && to > from;
  return buildFound(
    reading,
    part,
    { items: [item(reading, from, isRange ? to : from)], next: isRange ? i + 3 : i + 1 },
    i,
  );
}

function item(reading: ReferenceParse, from: number, to: number): Item {
  return { from, to, broken: isTooLong(reading, from, to), ordinal: false, written: false, next: 0 };
}

/** The section of numbers that stand alone; undefined where the document has no such part. */
function numberedId({ system }: ReferenceParse): SectionId | undefined {
  return system.structure.numbered?.id;
}

function readHeading(reading: ReferenceParse, i: number): Found | undefined {
  const { headings } = reading.system;
  const heading = headings.find(({ words }) => words.every((word, k) => reading.tokens[i + k]?.text === word));
  if (!heading) return undefined;
  const next = i + heading.words.length;
  const [section, label] = heading.target.split("/") as [string, string?];
  return label === undefined
    ? { references: [sectionReference(reading, section, i, next)], next }
    : one(reading, section, label, i, next);
}

/** The front page and the sections, with or without the name of their part before them: "report, section IV". */
function readSectioned(reading: ReferenceParse, i: number): Found | undefined {
  const named = has(reading, i, "sections");
  const start = named ? skipComma(reading, i + 1) : i;
  const found = readFront(reading, start, i) ?? readSections(reading, start, i);
  if (found || !named) return found;
  // The part may be called as its sections are: "chapter 3".
  const own = readSections(reading, i, i);
  if (own || reading.strict) return own;
  return readRoman(reading, start) ? readBareRoman(reading, start, i) : undefined;
}

function readFront(reading: ReferenceParse, i: number, start: number): Found | undefined {
  if (!has(reading, i, "front")) return undefined;
  const k = skipStop(reading, skip(reading, skipComma(reading, i + 1), "item", "paragraph"));
  const list = readList(reading, k);
  if (list) return buildFound(reading, FRONT, { ...list, next: skip(reading, list.next, "item") }, start);
  return reading.strict ? undefined : { references: [sectionReference(reading, FRONT, start, i + 1)], next: i + 1 };
}

/** "section IV", "разделы II и III", "section IV, para 2", "第四节第二段". */
function readSections(reading: ReferenceParse, i: number, start: number): Found | undefined {
  const head = readSectionHead(reading, i);
  if (!head) return undefined;
  if (isForeign(reading, start, head.next)) return reject(reading, start, head.next);
  const inside = readInside(reading, head.next);
  if (inside) return buildFound(reading, head.section, { ...inside, next: skipTail(reading, inside.next) }, start);
  const sections = [head.section];
  let { next } = head;
  for (
    let more = readMoreSections(reading, next, head.section);
    more;
    more = readMoreSections(reading, next, sections.at(-1) as string)
  ) {
    sections.push(...more.sections);
    next = more.next;
  }
  const references = sections.map((section) => sectionReference(reading, section, start, next, sections.length > 1));
  return { references, next: skipTail(reading, next) };
}

function readNumberedPart(reading: ReferenceParse, i: number): Found | undefined {
  const part = numberedId(reading);
  if (part === undefined || !has(reading, i, "numbered")) return undefined;
  const k = skipComma(reading, skipStop(reading, i + 1));
  const preamble = readPreamble(reading, skip(reading, k, "of"), i);
  if (preamble) return preamble;
  const list = readNumbered(reading, k, false) ?? readList(reading, k);
  if (list && !isTalk(reading, list, i)) return finish(reading, list, i);
  return reading.strict ? undefined : { references: [sectionReference(reading, part, i, i + 1)], next: i + 1 };
}

function readPreamble(reading: ReferenceParse, i: number, start: number): Found | undefined {
  const part = numberedId(reading);
  if (part === undefined || !has(reading, i, "preamble")) return undefined;
  const k = skip(reading, i + 1, "of");
  const next = has(reading, k, "numbered") ? k + 1 : i + 1;
  return isForeign(reading, start, next)
    ? reject(reading, start, next)
    : one(reading, part, PREAMBLE, start, skipTail(reading, next));
}

function readParagraphs(reading: ReferenceParse, i: number): Found | undefined {
  const list = readNumbered(reading, i, false);
  if (list) return finish(reading, list, i);
  const roman = readRoman(reading, i);
  if (!roman || !isMark(reading, i + 1, "/") || !isGlued(reading, i + 1)) return undefined;
  return readBareRoman(reading, i, i);
}

/** Looks at what follows the numbers: a section or the numbered part they belong to, or another document. */
function finish(reading: ReferenceParse, list: NumberList, start: number): Found {
  const whole = readWhole(reading, list, start);
  if (whole) return finish(reading, whole, start);
  const end = skipPart(reading, list, start);
  const comma = isMark(reading, end, ",،");
  const k = skip(reading, comma ? end + 1 : end, "of");
  const head = !comma || isSmall(list) ? readSectionHead(reading, k) : undefined;
  const named = has(reading, k, "numbered") && readItem(reading, skipStop(reading, k + 1)) === undefined;
  const next = head?.next ?? (named ? skipDot(reading, k) : end);
  if (!head && !named && isTalk(reading, list, start)) return { references: [], next: list.next };
  if (isForeign(reading, start, next)) return reject(reading, start, next);
  const section = head?.section ?? numberedId(reading);
  if (section === undefined) return reject(reading, start, next);
  return buildFound(reading, section, { items: list.items, next: skipTail(reading, next) }, start);
}

/** Outside sentences: numbers with nothing before them, and a Roman numeral alone or with a number. */
function readBare(reading: ReferenceParse, i: number): Found | undefined {
  if (readRoman(reading, i)) return readBareRoman(reading, i, i);
  const list = readList(reading, i);
  if (!list || has(reading, list.next, "counted")) return undefined;
  const counts = list.items.some(({ written }) => written) && has(reading, list.next, "paragraph", "section");
  return counts ? undefined : finish(reading, list, i);
}

function readBareRoman(reading: ReferenceParse, i: number, start: number): Found | undefined {
  const section = formatSection(reading, readRoman(reading, i) as number) as SectionId;
  const inside = readInside(reading, i + 1);
  if (inside) return buildFound(reading, section, inside, start);
  return reading.strict ? undefined : { references: [sectionReference(reading, section, start, i + 1)], next: i + 1 };
}

function buildFound(reading: ReferenceParse, section: SectionId, { items, next }: NumberList, start: number): Found {
  const first = items[0] as Item;
  if (items.length === 1 && first.from === first.to)
    return { references: [reference(reading, section, first.from, slice(reading, start, next))], next };
  const name = (number: number) => (section === numberedId(reading) ? String(number) : `${section}/${number}`);
  const references = items.flatMap(({ from, to, broken }): Reference[] => {
    const range = items.length === 1 ? slice(reading, start, next) : `${from}-${to}`;
    if (Math.min(from, to) > lastOf(reading, section))
      return [reference(reading, section, from, from === to ? String(from) : range)];
    if (broken) return [{ kind: "malformed", ref: `${from}-${to}` }];
    return Array.from({ length: to - from + 1 }, (_, k) => reference(reading, section, from + k, name(from + k)));
  });
  return { references, next };
}

/** No paragraph of a section can be above this: a range beyond it is one slip, not many. */
function lastOf({ system: { structure } }: ReferenceParse, section: SectionId): number {
  return section === structure.numbered?.id ? structure.numbered.lastNumber : MAX_IN_SECTION;
}

function reference(reading: ReferenceParse, section: SectionId, number: number, ref: string): Reference {
  if (section === numberedId(reading)) return { kind: "number", number, ref };
  const id = findParagraphId(reading.system.structure, section, String(number));
  return id ? { kind: "paragraph", id, ref } : { kind: "malformed", ref };
}

function one(reading: ReferenceParse, section: SectionId, label: string, start: number, next: number): Found {
  const ref = slice(reading, start, next);
  if (label !== PREAMBLE) return { references: [reference(reading, section, Number(label), ref)], next };
  const id = findParagraphId(reading.system.structure, section, label);
  return { references: [id ? { kind: "paragraph", id, ref } : { kind: "malformed", ref }], next };
}

function sectionReference(
  reading: ReferenceParse,
  section: SectionId,
  start: number,
  next: number,
  listed = false,
): Reference {
  return { kind: "section", section, ref: listed ? section : slice(reading, start, next) };
}

/** What names another document is no reference of ours; outside sentences the person is told so. */
function reject(reading: ReferenceParse, start: number, next: number): Found {
  if (reading.strict) return { references: [], next };
  let end = next;
  while (end < reading.tokens.length && !isMark(reading, end, ",;、،؛")) end += 1;
  return { references: [{ kind: "malformed", ref: slice(reading, start, end) }], next: end };
}

/** Past the name of a part and "of the resolution", which say nothing new. */
function skipTail(reading: ReferenceParse, i: number): number {
  if (isMark(reading, i, "(") && has(reading, i + 1, "numbered") && isMark(reading, i + 2, ")")) return i + 3;
  const k = skip(reading, i, "of");
  if (
    has(reading, k, "sections", "numbered") &&
    readItem(reading, k + 1) === undefined &&
    !has(reading, k + 1, "section")
  )
    return k + 1;
  return skipOwnResolution(reading, k) ?? i;
}

function slice(reading: ReferenceParse, start: number, next: number): string {
  return reading.text.slice(reading.tokens[start]?.start, reading.tokens[next - 1]?.end);
}

/** A number that can hardly be meant as a paragraph where nothing marks it. */
export function isImplausible(reference: Reference): boolean {
  return reference.kind === "number" && isYear(reference.number);
}
