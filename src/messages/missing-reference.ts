import type { Language } from "../domain/language.ts";
import type { MissingReference } from "../domain/lookup.ts";
import { labelOf, sectionOf } from "../domain/paragraph-id.ts";
import { aboveLast, malformedReference, notReproduced, unknownParagraph } from "./answer.ts";
import { formatMessage } from "./format-message.ts";

/**
 * Why a reference leads nowhere, in one sentence.
 * @param ref the reference as it is to be shown
 */
export function formatMissingReason(missing: MissingReference, ref: string, language: Language): string {
  if (missing.reason === "not_reproduced") return formatMessage(notReproduced, language, { ref });
  if (missing.reason === "malformed") return formatMessage(malformedReference, language, { ref });
  // Of a number nobody can tell about, the nearest that the annex has is its last.
  const [nearest] = missing.nearest;
  if (nearest === undefined || sectionOf(nearest) !== "annex")
    return formatMessage(unknownParagraph, language, { ref });
  return formatMessage(aboveLast, language, { ref, last: labelOf(nearest) });
}
