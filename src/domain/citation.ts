import type { Span, VersionStatus } from "./document.ts";
import type { Language } from "./language.ts";
import type { ParagraphId } from "./paragraph-id.ts";

/**
 * Words of the document and where they stand: `text.slice(start, end) === quote` in the stored text of that paragraph
 * in that language, always.
 */
export interface Citation extends Span {
  readonly paragraph: ParagraphId;
  readonly language: Language;
  readonly status: VersionStatus;
  readonly quote: string;
}
