import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { MissingReference } from "../../domain/lookup.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatLabel } from "../../messages/labels.ts";
import { formatMissingReason } from "../../messages/missing-reference.ts";
import { nearest } from "../../messages/refusal.ts";
import { shorten } from "./limits.ts";
import { escapeMrkdwn, isolate } from "./mrkdwn.ts";

/** A person may paste anything after `para`; what is repeated of it stays short. */
const REF_TEXT = 60;
const LINES = 10;

/** Why references lead nowhere, one line each, as mrkdwn. Words of the person are escaped. */
export function formatMissing(
  missing: readonly MissingReference[],
  language: Language,
  structure: DocumentStructure,
): string {
  const lines = missing.slice(0, LINES).map((reference) => formatReference(reference, language, structure));
  return [...lines, ...(missing.length > LINES ? ["…"] : [])].join("\n");
}

function formatReference(reference: MissingReference, language: Language, structure: DocumentStructure): string {
  const ref = isolate(escapeMrkdwn(shorten(reference.ref, REF_TEXT)));
  const reason = formatMissingReason(reference, ref, language, structure);
  if (reference.nearest.length === 0) return reason;
  const labels = reference.nearest.map((id) => formatLabel(id, language, structure)).join(" · ");
  return `${reason} ${formatMessage(nearest, language, { labels: escapeMrkdwn(labels) })}`;
}
