import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import { alsoFound } from "./answer.ts";
import { formatMessage } from "./format-message.ts";
import { formatLabel } from "./labels.ts";
import { joinParts } from "./punctuation.ts";

/** More names than this are no help. */
const MAX_LABELS = 8;

/** The paragraphs that are named beside those that are quoted, in a line; undefined where there are none. */
export function formatSeeAlso(
  ids: readonly ParagraphId[],
  language: Language,
  structure: DocumentStructure,
): string | undefined {
  if (ids.length === 0) return undefined;
  const labels = ids.slice(0, MAX_LABELS).map((id) => formatLabel(id, language, structure));
  const more = ids.length > MAX_LABELS ? ["…"] : [];
  return formatMessage(alsoFound, language, { labels: joinParts([...labels, ...more], language) });
}
