import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import { FRONT, labelOf, type ParagraphId, PREAMBLE, partOf, sectionOf } from "../domain/paragraph-id.ts";
import { formatMessage } from "./format-message.ts";
import { formatLabel } from "./labels.ts";
import { citeNumbered, citeSection, citeUnnumbered } from "./paragraph-window.ts";

/**
 * How a paragraph is cited in the style of the United Nations: "A/RES/80/173, para. 67". What is reproduced from a document
 * with a symbol is cited by that; no symbol is made up.
 */
export function formatCitation(id: ParagraphId, language: Language, structure: DocumentStructure): string {
  const { numbered } = structure;
  const [section, label] = [sectionOf(id), labelOf(id)];
  const symbol = partOf(id) === numbered?.id ? numbered.symbol : null;
  if (symbol) {
    const message = label === PREAMBLE ? citeUnnumbered : citeNumbered;
    return formatMessage(message, language, { source: symbol, label });
  }
  const source = structure.titles[language];
  if (section === FRONT || partOf(id) === numbered?.id) return `${source}, ${formatLabel(id, language, structure)}`;
  return formatMessage(citeSection, language, { source, section, label });
}
