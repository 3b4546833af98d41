import type { Concept } from "./concept.ts";
import type { Document, Version } from "./document.ts";
import type { Language } from "./language.ts";
import type { Names } from "./name.ts";
import type { KnownQuestion, ListQuestion, SectionQuestion } from "./passage.ts";
import type { Subject } from "./subject.ts";

/** A document with its language versions: all that is quoted. */
export interface DocumentTexts {
  readonly document: Document;
  readonly versions: ReadonlyMap<Language, Version>;
}

/** The texts with what is known of them, such as the names they use: all that answers are made of. */
export interface Library extends DocumentTexts {
  readonly concepts: readonly Concept[];
  /** Persons, places, bodies and the like that the document names. */
  readonly names: Names;
  /** What the document speaks of in several wordings. */
  readonly subjects: readonly Subject[];
  /** What people ask of a whole section. */
  readonly sectionQuestions: readonly SectionQuestion[];
}

/** A library with what people ask about its document: what an index is built from. */
export interface Corpus extends Library {
  readonly questions: readonly KnownQuestion[];
  /** More of them, from which the gate alone learns what is answered and what is not. */
  readonly contrasts: readonly KnownQuestion[];
  /** The same, learned from when all else was. */
  readonly laterContrasts: readonly KnownQuestion[];
  readonly listQuestions: readonly ListQuestion[];
}
