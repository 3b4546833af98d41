import type { Document, Edition, Footnote, Paragraph, Section } from "../domain/document.ts";
import { formatParagraphId, type SectionId } from "../domain/paragraph-id.ts";

/** Something in the source file that does not read as it should. `line` counts from 1. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

export interface ParsedDocument {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** The headed fields at the head of an ITU report, in the order that numbers them. */
export const FRONT_HEADINGS = [
  "Назначение",
  "Необходимые действия Совета",
  "Соответствующая увязка со Стратегическим планом",
  "Финансовые последствия",
  "Справочные материалы",
];
const ANNEX = /^Приложение:/u;
const ROMAN_HEADING = /^([IVXL]+)\t(.+)$/u;
const NUMBERED = /^(\d+)\t\s*(\S.*)$/su;
const RULE = /^_+$/u;
const NOTE_REFERENCE = /\[footnoteRef:(\d+)\]/gu;
const NOTE_BODY = /\[(\d+):\s*([^\]]*?)\s*\]/gu;

interface Block {
  start: number;
  end: number;
  line: number;
}

interface State {
  section: SectionId;
  count: number;
  readonly sections: Section[];
  readonly headingLines: Map<SectionId, number>;
  readonly paragraphs: Paragraph[];
  readonly problems: Problem[];
}

/**
 * Reads the source text of a report: front fields, Roman sections whose paragraphs are counted, and an annex whose
 * paragraphs carry the numbers of the resolution. Pure; nothing is changed in the text.
 * @param text the file, verbatim
 * @param edition what is known of the file
 * @returns the document, and every problem found, each with its line
 */
export function parseDocument(text: string, edition: Edition): ParsedDocument {
  const sections: Section[] = [{ id: "front", heading: "" }];
  const state: State = { section: "front", count: 0, sections, headingLines: new Map(), paragraphs: [], problems: [] };
  const blocks = readBlocks(text);
  for (const [i, block] of blocks.entries()) readBlock(text, block, blocks[i - 1], state);
  checkSections(state);
  checkNumbers(state);
  return { document: { edition, sections, paragraphs: state.paragraphs }, problems: state.problems };
}

/** The lines of the file, joined where a paragraph runs on: an open footnote, or a dash item. */
function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let line = 0;
  let start = 0;
  for (const content of text.split("\n")) {
    line += 1;
    const end = start + content.length;
    const last = blocks.at(-1);
    if (last && content.trim() !== "" && (runsOn(text, last) || /^\s*[–—]\t/u.test(content))) last.end = end;
    else if (content.trim() !== "") blocks.push({ start, end, line });
    start = end + 1;
  }
  return blocks.map((block) => trimBlock(text, block));
}

/** True when the block ends inside a footnote's body. */
function runsOn(text: string, block: Block): boolean {
  const slice = text.slice(block.start, block.end);
  const open = slice.search(/\[\d+:[^\]]*$/u);
  return open >= 0;
}

function trimBlock(text: string, block: Block): Block {
  const slice = text.slice(block.start, block.end);
  const start = block.start + (slice.length - slice.trimStart().length);
  return { ...block, start, end: start + slice.trim().length };
}

function readBlock(text: string, block: Block, previous: Block | undefined, state: State): void {
  const content = text.slice(block.start, block.end);
  const roman = ROMAN_HEADING.exec(content);
  if (RULE.test(content)) return;
  if (ANNEX.test(content)) enterSection(state, "annex", "", block.line);
  else if (state.section === "annex") readAnnexBlock(content, block, previous, text, state);
  else if (roman) enterSection(state, roman[1] as string, (roman[2] as string).trim(), block.line);
  else if (state.section === "front") readFrontBlock(content, block, state);
  else {
    state.count += 1;
    addParagraph(state, String(state.count), content, block);
  }
}

function enterSection(state: State, section: SectionId, heading: string, line: number): void {
  state.headingLines.set(section, line);
  state.section = section;
  state.count = 0;
  state.sections.push({ id: section, heading });
}

function readFrontBlock(content: string, block: Block, state: State): void {
  const heading = FRONT_HEADINGS.indexOf(content);
  if (heading >= 0) {
    state.count = heading + 1;
    return;
  }
  if (state.count === 0) {
    state.problems.push({
      line: block.line,
      message: `expected one of the front headings, found "${content.slice(0, 40)}"`,
    });
    return;
  }
  addParagraph(state, String(state.count), content, block);
}

/** In the annex the first unnumbered line is its heading, the next one the paragraph of the preamble. */
function readAnnexBlock(content: string, block: Block, previous: Block | undefined, text: string, state: State): void {
  const numbered = NUMBERED.exec(content);
  if (numbered) {
    const start = block.end - (numbered[2] as string).length;
    addParagraph(state, numbered[1] as string, numbered[2] as string, { ...block, start });
  } else if (previous && ANNEX.test(text.slice(previous.start, previous.end))) {
    state.sections[state.sections.length - 1] = { id: "annex", heading: content };
  } else if (!state.paragraphs.some((p) => p.section === "annex")) {
    addParagraph(state, "preamble", content, block);
  } else {
    state.problems.push({ line: block.line, message: `expected a number and a tab, found "${content.slice(0, 40)}"` });
  }
}

function addParagraph(state: State, label: string, text: string, block: Block): void {
  const { section } = state;
  const notes = readNotes(text, block.line, state.problems);
  state.paragraphs.push({
    id: formatParagraphId(section, label),
    section,
    label,
    line: block.line,
    start: block.start,
    end: block.end,
    text,
    notes,
  });
}

function readNotes(text: string, line: number, problems: Problem[]): Footnote[] {
  const bodies = new Map([...text.matchAll(NOTE_BODY)].map((m) => [Number(m[1]), m[2] as string]));
  return [...text.matchAll(NOTE_REFERENCE)].flatMap((m) => {
    const number = Number(m[1]);
    const body = bodies.get(number);
    if (!body) problems.push({ line, message: `footnote ${number} has no text` });
    return body ? [{ number, text: body }] : [];
  });
}

function checkSections(state: State): void {
  for (const { id } of state.sections) {
    if (!state.paragraphs.some((p) => p.section === id)) {
      state.problems.push({ line: state.headingLines.get(id) ?? 1, message: `section ${id} is empty` });
    }
  }
}

function checkNumbers(state: State): void {
  let last = 0;
  const seen = new Set<string>();
  for (const { id, label, line, section } of state.paragraphs) {
    if (seen.has(id)) state.problems.push({ line, message: `paragraph ${id} stands here a second time` });
    seen.add(id);
    if (section !== "annex" || label === "preamble") continue;
    if (Number(label) < last) state.problems.push({ line, message: `paragraph ${label} comes after ${last}` });
    last = Math.max(last, Number(label));
  }
}
