import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import { FRONT, labelOf, type ParagraphId, PREAMBLE, partOf, sectionOf } from "../domain/paragraph-id.ts";
import { formatMessage } from "./format-message.ts";

/**
 * A paragraph's name as a person reads it: "Annex, para 67". It names the document's own part, never the symbol of what is
 * reproduced there. An id of a part that the document does not have is its own name.
 */
export function formatLabel(id: ParagraphId, language: Language, { sections, numbered }: DocumentStructure): string {
  const [part, section, label] = [partOf(id), sectionOf(id), labelOf(id)];
  const message =
    part === numbered?.id
      ? label === PREAMBLE
        ? numbered.preamble
        : numbered.label
      : part === sections?.id
        ? section === FRONT
          ? sections.front?.label
          : sections.label
        : null;
  return message ? formatMessage(message, language, { section, label }) : id;
}
