import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import type { MissingReference } from "../domain/lookup.ts";
import { formatMessage } from "../messages/format-message.ts";
import { formatLabel } from "../messages/labels.ts";
import { formatMissingReason } from "../messages/missing-reference.ts";
import { nearest } from "../messages/refusal.ts";

/** One missing reference as a sentence, with the nearest that are there. */
export function renderMissing(missing: MissingReference, language: Language, structure: DocumentStructure): string {
  const labels = missing.nearest.map((id) => formatLabel(id, language, structure)).join("; ");
  const sentence = formatMissingReason(missing, missing.ref, language, structure);
  return labels === "" ? sentence : `${sentence} ${formatMessage(nearest, language, { labels })}`;
}
