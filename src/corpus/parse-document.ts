import type { Document, Edition, Footnote, Paragraph, Section } from "../domain/document.ts";
import { type DocumentStructure, findParagraphId, type NumberedPart } from "../domain/document-structure.ts";
import { findNoteBodies, findNoteMarkers, hasOpenNoteBody } from "../domain/footnotes.ts";
import { FRONT, PREAMBLE, type SectionId } from "../domain/paragraph-id.ts";

/** Something in the source file that does not read as it should. `line` counts from 1. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

export interface ParsedDocument {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** A section's numeral and its heading, by how sections are numbered. */
const SECTION_HEADING = { roman: /^([IVXL]+)\t(.+)$/u, arabic: /^([1-9]\d?)\t(.+)$/u } as const;
const NUMBERED = /^(\d+)\t\s*(\S.*)$/su;
const RULE = /^_+$/u;

interface Block {
  start: number;
  end: number;
  line: number;
}

interface State {
  readonly structure: DocumentStructure;
  /** Null before the first heading. */
  section: SectionId | null;
  count: number;
  readonly sections: Section[];
  readonly headingLines: Map<SectionId, number>;
  readonly paragraphs: Paragraph[];
  readonly problems: Problem[];
}

/**
 * Reads the source text of a document: the fields of its front page, sections whose paragraphs are counted, and a part whose
 * paragraphs carry numbers. Pure; nothing is changed in the text.
 * @param text the file, verbatim
 * @param edition what is known of the file
 * @param structure which of these the document has, and the words that tell them
 * @returns the document, and every problem found, each with its line
 */
export function parseDocument(text: string, edition: Edition, structure: DocumentStructure): ParsedDocument {
  const state = startIn(structure);
  const blocks = readBlocks(text);
  for (const [i, block] of blocks.entries()) readBlock(text, block, blocks[i - 1], state);
  checkSections(state);
  checkNumbers(state);
  const { sections, paragraphs, problems } = state;
  return { document: { edition, structure, sections, paragraphs, emendations: [], referents: [] }, problems };
}

/** A document with a front page begins with it. */
function startIn(structure: DocumentStructure): State {
  const section = structure.sections?.front ? FRONT : null;
  const sections: Section[] = section === null ? [] : [{ id: section, heading: "" }];
  return { structure, section, count: 0, sections, headingLines: new Map(), paragraphs: [], problems: [] };
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
    if (
      last &&
      content.trim() !== "" &&
      (hasOpenNoteBody(text.slice(last.start, last.end)) || /^\s*[–—]\t/u.test(content))
    )
      last.end = end;
    else if (content.trim() !== "") blocks.push({ start, end, line });
    start = end + 1;
  }
  return blocks.map((block) => trimBlock(text, block));
}

function trimBlock(text: string, block: Block): Block {
  const slice = text.slice(block.start, block.end);
  const start = block.start + (slice.length - slice.trimStart().length);
  return { ...block, start, end: start + slice.trim().length };
}

function readBlock(text: string, block: Block, previous: Block | undefined, state: State): void {
  const content = text.slice(block.start, block.end);
  const { sections, numbered } = state.structure;
  const heading = sections === null ? null : SECTION_HEADING[sections.numerals].exec(content);
  if (RULE.test(content)) return;
  if (opensNumbered(content, state)) enterSection(state, (numbered as NumberedPart).id, "", block.line);
  else if (numbered !== null && state.section === numbered.id) readNumberedBlock(content, block, previous, text, state);
  else if (heading) enterSection(state, heading[1] as string, (heading[2] as string).trim(), block.line);
  else if (state.section === FRONT) readFrontBlock(content, block, state);
  else if (state.section === null) report(state, block, "a heading", content);
  else {
    state.count += 1;
    addParagraph(state, state.section, String(state.count), content, block);
  }
}

function opensNumbered(content: string, { structure: { numbered } }: State): boolean {
  return numbered !== null && content.startsWith(numbered.opening);
}

function report(state: State, { line }: Block, expected: string, content: string): void {
  state.problems.push({ line, message: `expected ${expected}, found "${content.slice(0, 40)}"` });
}

function enterSection(state: State, section: SectionId, heading: string, line: number): void {
  state.headingLines.set(section, line);
  state.section = section;
  state.count = 0;
  state.sections.push({ id: section, heading });
}

function readFrontBlock(content: string, block: Block, state: State): void {
  const heading = state.structure.sections?.front?.headings.indexOf(content) ?? -1;
  if (heading >= 0) state.count = heading + 1;
  else if (state.count === 0) report(state, block, "one of the front headings", content);
  else addParagraph(state, FRONT, String(state.count), content, block);
}

/** In the numbered part the first unnumbered line is its heading, the next one the paragraph of the preamble. */
function readNumberedBlock(
  content: string,
  block: Block,
  previous: Block | undefined,
  text: string,
  state: State,
): void {
  const { id, preamble } = state.structure.numbered as NumberedPart;
  const numbered = NUMBERED.exec(content);
  if (numbered) {
    const start = block.end - (numbered[2] as string).length;
    addParagraph(state, id, numbered[1] as string, numbered[2] as string, { ...block, start });
  } else if (previous && opensNumbered(text.slice(previous.start, previous.end), state)) {
    state.sections[state.sections.length - 1] = { id, heading: content };
  } else if (preamble !== null && !state.paragraphs.some((p) => p.section === id)) {
    addParagraph(state, id, PREAMBLE, content, block);
  } else {
    report(state, block, "a number and a tab", content);
  }
}

function addParagraph(state: State, section: SectionId, label: string, text: string, block: Block): void {
  const id = findParagraphId(state.structure, section, label);
  if (id === undefined) {
    report(state, block, "a number from 1 to 9999", `${label} ${text}`);
    return;
  }
  const notes = readNotes(text, block.line, state.problems);
  state.paragraphs.push({
    id,
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
  const bodies = new Map(findNoteBodies(text).map((body) => [body.number, body.text]));
  return findNoteMarkers(text).flatMap((number) => {
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
    if (section !== state.structure.numbered?.id || label === PREAMBLE) continue;
    if (Number(label) < last) state.problems.push({ line, message: `paragraph ${label} comes after ${last}` });
    last = Math.max(last, Number(label));
  }
}
