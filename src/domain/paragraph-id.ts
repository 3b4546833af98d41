/**
 * The canonical name of a paragraph: its part and its number (`annex/67`, `annex/preamble`), or its part, its section and
 * its place there (`report/IV/2`, `report/front/1`), with the document in front (`wsis20-report:annex/67`) only where
 * several documents are loaded. Which parts a document has is told by its `DocumentStructure`.
 */
declare const brand: unique symbol;
export type ParagraphId = string & { readonly [brand]: true };

export type SectionId = string;

/** The section of the fields before the first numbered one. */
export const FRONT = "front";
/** The label of the paragraph before the first number of a part. */
export const PREAMBLE = "preamble";

const SHAPE =
  /^(?:(?<document>[a-z0-9][a-z0-9-]*):)?(?<local>[a-z][a-z0-9-]*\/(?:preamble|[1-9]\d{0,3})|[a-z][a-z0-9-]*\/(?:front|[IVXL]+|[1-9]\d?)\/[1-9]\d{0,2})$/;

/** Reads a canonical id, with or without a document prefix; the prefix is dropped. Undefined when the text is no id. */
export function parseParagraphId(text: string): ParagraphId | undefined {
  return SHAPE.exec(text)?.groups?.["local"] as ParagraphId | undefined;
}

/** As `parseParagraphId`, for ids that the program itself wrote. @throws RangeError when the text is no id */
export function paragraphId(text: string): ParagraphId {
  const id = parseParagraphId(text);
  if (id === undefined)
    throw new RangeError(`"${text}" is no paragraph id (expected the like of part/67 or part/IV/2)`);
  return id;
}

/** The part of the document an id belongs to. */
export function partOf(id: ParagraphId): string {
  return id.slice(0, id.indexOf("/"));
}

/** The section an id belongs to: `front` or its numeral; a part without sections is its own section. */
export function sectionOf(id: ParagraphId): SectionId {
  const [part, ...rest] = id.split("/") as [string, ...string[]];
  return rest.length === 1 ? part : (rest[0] as string);
}

/** The last part of an id: the number, or `preamble`. */
export function labelOf(id: ParagraphId): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** Under which key a version keeps the heading a paragraph stands under: a field of the front page has its own, any other its section's. */
export function headingKeyOf(id: ParagraphId): string {
  const section = sectionOf(id);
  return section === FRONT ? `${section}/${labelOf(id)}` : section;
}
