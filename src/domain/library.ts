import type { Concept } from "./concept.ts";
import type { Document, Version } from "./document.ts";
import type { Language } from "./language.ts";
import type { KnownQuestion } from "./passage.ts";

/** A document with all that stands beside it: its language versions, what people ask about it, and the names it uses. */
export interface Library {
  readonly document: Document;
  readonly versions: ReadonlyMap<Language, Version>;
  readonly questions: readonly KnownQuestion[];
  readonly concepts: readonly Concept[];
}
