import type { Paragraph, ParagraphText, Version } from "../domain/document.ts";
import { findParagraphId } from "../domain/document-structure.ts";
import { InvariantError } from "../domain/error.ts";
import { findNoteBodies } from "../domain/footnotes.ts";
import type { Language } from "../domain/language.ts";
import type { DocumentTexts } from "../domain/library.ts";
import type { FoundParagraph, Lookup, MissingReason, MissingReference, Reference } from "../domain/lookup.ts";
import { headingKeyOf, labelOf, type ParagraphId, type SectionId, sectionOf } from "../domain/paragraph-id.ts";

export interface LookupOptions {
  /** The language of the texts; the source's where there is no such version. */
  readonly language?: Language;
  /** How many neighbours to add on each side, in document order, inside the same section. */
  readonly around?: number;
}

/** Finds the paragraphs that references name, each once, in the order they were named. */
export function lookUp(library: DocumentTexts, references: readonly Reference[], options: LookupOptions = {}): Lookup {
  const found: ParagraphId[] = [];
  const missing: MissingReference[] = [];
  for (const reference of references) {
    const ids = findParagraphs(library, reference);
    if (ids.length > 0) found.push(...ids);
    else
      missing.push({
        ref: reference.ref,
        reason: reasonOf(library, reference),
        nearest: findNearest(library, reference),
      });
  }
  const ids = new Set(found.flatMap((id) => withNeighbours(library, id, options.around ?? 0)));
  return { paragraphs: [...ids].map((id) => getParagraph(library, id, options.language)), missing: once(missing) };
}

/** A paragraph as it is shown: in a language where there is a version in it, else as the source has it. */
function getParagraph(library: DocumentTexts, id: ParagraphId, language?: Language): FoundParagraph {
  const paragraph = library.document.paragraphs.find((p) => p.id === id);
  const source = [...library.versions.values()].find(({ status }) => status === "source");
  if (!paragraph || !source) throw new InvariantError(`${id} is not in the library`);
  const chosen = (language && library.versions.get(language)) ?? source;
  const version = textOf(chosen, id);
  return {
    paragraph: id,
    label: labelOf(id),
    section: paragraph.section,
    heading: chosen.headings.get(headingKeyOf(id)) ?? "",
    language: chosen.language,
    text: version.text,
    notes: chosen === source ? paragraph.notes : readNotes(paragraph, version.text),
    version,
    source: textOf(source, id),
  };
}

function textOf(version: Version, id: ParagraphId): ParagraphText {
  const text = version.texts.get(id);
  if (!text) throw new InvariantError(`the version in ${version.language} has no ${id}`);
  return text;
}

/** The footnotes of a translation, by the numbers of the source's. */
function readNotes(paragraph: Paragraph, text: string): FoundParagraph["notes"] {
  const bodies = findNoteBodies(text);
  return paragraph.notes.map((note) => ({
    number: note.number,
    text: bodies.find(({ number }) => number === note.number)?.text ?? note.text,
  }));
}

function findParagraphs(library: DocumentTexts, reference: Reference): ParagraphId[] {
  if (reference.kind === "malformed") return [];
  const wanted = (p: Paragraph): boolean =>
    reference.kind === "section" ? p.section === reference.section : p.id === idOf(library, reference);
  return library.document.paragraphs.filter(wanted).map(({ id }) => id);
}

/** Undefined for a number where the document has no numbered part. */
function idOf(
  { document: { structure } }: DocumentTexts,
  reference: Extract<Reference, { kind: "number" | "paragraph" }>,
): ParagraphId | undefined {
  if (reference.kind === "paragraph") return reference.id;
  return structure.numbered ? findParagraphId(structure, structure.numbered.id, String(reference.number)) : undefined;
}

/** Up to the last number that is known to exist, one that is not here is "not reproduced". */
function reasonOf({ document: { structure } }: DocumentTexts, reference: Reference): MissingReason {
  if (reference.kind === "malformed") return "malformed";
  if (reference.kind !== "number") return "unknown";
  if (reference.number < 1) return "malformed";
  return reference.number <= (structure.numbered?.lastNumber ?? 0) ? "not_reproduced" : "unknown";
}

/** The nearest paragraph below and the nearest above in the same section, where the reference says which section. */
function findNearest(library: DocumentTexts, reference: Reference): ParagraphId[] {
  if (reference.kind === "malformed" || reference.kind === "section") return [];
  if (reasonOf(library, reference) === "malformed") return [];
  const { paragraphs, structure } = library.document;
  const own = reference.kind === "number" ? structure.numbered?.id : sectionOf(reference.id);
  const number = reference.kind === "number" ? reference.number : Number(labelOf(reference.id));
  const section = paragraphs.filter((p) => p.section === own && /^\d+$/u.test(p.label));
  const below = section.filter(({ label }) => Number(label) < number).at(-1);
  const above = section.find(({ label }) => Number(label) > number);
  return [below, above].flatMap((p) => (p ? [p.id] : []));
}

function withNeighbours(library: DocumentTexts, id: ParagraphId, around: number): ParagraphId[] {
  if (around <= 0) return [id];
  const section: SectionId = sectionOf(id);
  const ids = library.document.paragraphs.filter((p) => p.section === section).map((p) => p.id);
  const at = ids.indexOf(id);
  return ids.slice(Math.max(0, at - around), at + around + 1);
}

function once(missing: readonly MissingReference[]): MissingReference[] {
  return missing.filter((one, i) => missing.findIndex(({ ref }) => ref === one.ref) === i);
}
