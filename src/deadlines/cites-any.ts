import type { Entry } from "../domain/obligation.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";

/** Whether an entry stands on any of some paragraphs. */
export function citesAny({ obligation: { citations } }: Entry, paragraphs: readonly ParagraphId[]): boolean {
  return citations.some(({ paragraph }) => paragraphs.includes(paragraph));
}
