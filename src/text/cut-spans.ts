import type { Span } from "../domain/document.ts";

/** A text with something else in the place of some of its parts, by default a space. @param spans in order, none within another */
export function cutSpans(text: string, spans: readonly Span[], sign = " "): string {
  return spans.reduceRight((left, { start, end }) => `${left.slice(0, start)}${sign}${left.slice(end)}`, text);
}
