import type { Footnote, ParagraphText } from "./document.ts";
import type { Language } from "./language.ts";
import type { ParagraphId, SectionId } from "./paragraph-id.ts";

/**
 * Why a reference leads nowhere: the number is known to exist but the document does not reproduce it; nothing here can
 * tell whether it exists; or the words are no reference.
 */
export type MissingReason = "not_reproduced" | "unknown" | "malformed";

export interface MissingReference {
  readonly ref: string;
  readonly reason: MissingReason;
  readonly nearest: readonly ParagraphId[];
}

/** A paragraph as shown on request: its text in one language and, where that is a translation, the source's text too. */
export interface FoundParagraph {
  readonly paragraph: ParagraphId;
  readonly label: string;
  readonly section: SectionId;
  readonly heading: string;
  readonly language: Language;
  readonly text: string;
  readonly notes: readonly Footnote[];
  readonly version: ParagraphText;
  readonly source: ParagraphText;
}

export interface Lookup {
  readonly paragraphs: readonly FoundParagraph[];
  readonly missing: readonly MissingReference[];
}

/** What a person named, read but not yet looked up; `ref` is as written. A number of the numbered part may be any whole number. */
export type Reference =
  | { readonly kind: "number"; readonly number: number; readonly ref: string }
  | { readonly kind: "paragraph"; readonly id: ParagraphId; readonly ref: string }
  | { readonly kind: "section"; readonly section: SectionId; readonly ref: string }
  | { readonly kind: "malformed"; readonly ref: string };
