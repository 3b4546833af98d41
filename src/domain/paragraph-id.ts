/**
 * The canonical name of a paragraph: `annex/67`, `annex/preamble`, `report/IV/2`, `report/front/1`,
 * with the document in front (`wsis20-report:annex/67`) only where several documents are loaded.
 */
declare const brand: unique symbol;
export type ParagraphId = string & { readonly [brand]: true };

export type SectionId = string;

const SHAPE =
  /^(?:(?<document>[a-z0-9][a-z0-9-]*):)?(?<local>annex\/(?:preamble|[1-9]\d{0,3})|report\/(?:front|[IVXL]+)\/[1-9]\d{0,2})$/;

/** Reads a canonical id, with or without a document prefix; the prefix is dropped. Undefined when the text is no id. */
export function parseParagraphId(text: string): ParagraphId | undefined {
  return SHAPE.exec(text)?.groups?.["local"] as ParagraphId | undefined;
}

/** As `parseParagraphId`, for ids that the program itself wrote. @throws RangeError when the text is no id. */
export function paragraphId(text: string): ParagraphId {
  const id = parseParagraphId(text);
  if (id === undefined)
    throw new RangeError(`"${text}" is no paragraph id (expected the like of annex/67 or report/IV/2)`);
  return id;
}

/** The id of the k-th paragraph of a section, or of a numbered paragraph of the annex. */
export function formatParagraphId(section: SectionId, label: string): ParagraphId {
  return (section === "annex" ? `annex/${label}` : `report/${section}/${label}`) as ParagraphId;
}

/** The section an id belongs to: `annex`, `front`, or the Roman numeral. */
export function sectionOf(id: ParagraphId): SectionId {
  const [part, section] = id.split("/") as [string, string];
  return part === "annex" ? "annex" : section;
}

/** The last part of an id: the number, or `preamble`. */
export function labelOf(id: ParagraphId): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
