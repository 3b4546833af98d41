import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import type { MissingReference } from "../domain/lookup.ts";
import { labelOf, sectionOf } from "../domain/paragraph-id.ts";
import { formatMessage } from "./format-message.ts";

/**
 * Why a reference leads nowhere, in one sentence.
 * @param ref the reference as it is to be shown
 */
export function formatMissingReason(
  missing: MissingReference,
  ref: string,
  language: Language,
  { numbered, wording }: DocumentStructure,
): string {
  if (missing.reason === "not_reproduced") return formatMessage(wording.notReproduced, language, { ref });
  if (missing.reason === "malformed") return formatMessage(wording.malformed, language, { ref });
  // Of a number nobody can tell about, the nearest that the numbered part has is its last.
  const [nearest] = missing.nearest;
  if (nearest === undefined || sectionOf(nearest) !== numbered?.id)
    return formatMessage(wording.unknown, language, { ref });
  return formatMessage(wording.aboveLast, language, { ref, last: labelOf(nearest) });
}
