import type { DocumentStructure } from "./document-structure.ts";
import type { Language } from "./language.ts";
import type { ParagraphId, SectionId } from "./paragraph-id.ts";

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One exact version of a document. `symbol` and `date` are null where the source carries none: they are never invented. */
export interface Edition {
  readonly document: string;
  readonly title: string;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly sha256: string;
}

export interface Section {
  readonly id: SectionId;
  readonly heading: string;
}

export interface Footnote {
  readonly number: number;
  readonly text: string;
}

/** The smallest citable unit of the source; `start`, `end` are its place in the source file, `line` counts from 1. */
export interface Paragraph extends Span {
  readonly id: ParagraphId;
  readonly section: SectionId;
  readonly label: string;
  readonly line: number;
  readonly text: string;
  readonly notes: readonly Footnote[];
}

/** Words of the source that lost a dash or a hyphen, and how people see them: `1617 декабря`, `16[–]17 декабря`. */
export interface Emendation {
  readonly stored: string;
  readonly shown: string;
}

/** A sentence with words that point back, and how people see it in a quote: `She swims.`, `She [Ada] swims.` */
export interface Referent {
  readonly stored: string;
  readonly shown: string;
}

export interface Document {
  readonly edition: Edition;
  readonly structure: DocumentStructure;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  /** For showing only: what is cited, searched and checked is the text as it is stored. */
  readonly emendations: readonly Emendation[];
  /** For showing quotes only. */
  readonly referents: readonly Referent[];
}

export type VersionStatus = "source" | "official" | "unofficial";

/** What one language says in one paragraph. Sentence k is the same sentence in every language. */
export interface ParagraphText {
  readonly paragraph: ParagraphId;
  readonly language: Language;
  readonly status: VersionStatus;
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Where the translation departs from the source, or the source errs: said in the translation's language. */
  readonly translatorsNote?: string;
}

/** The document in one language: the source itself, or a translation of it. */
export interface Version {
  readonly language: Language;
  readonly status: VersionStatus;
  readonly headings: ReadonlyMap<SectionId, string>;
  readonly texts: ReadonlyMap<ParagraphId, ParagraphText>;
}
