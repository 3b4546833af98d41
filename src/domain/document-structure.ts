import type { Language } from "./language.ts";
import type { LocalText } from "./language-text.ts";
import { FRONT, type ParagraphId, parseParagraphId, partOf, type SectionId } from "./paragraph-id.ts";

export const SECTION_NUMERALS = ["roman", "arabic"] as const;

/** A part of headed sections; its paragraphs are counted in each of them: `report/IV/2`. */
export interface SectionedPart {
  /** The first element of its ids. */
  readonly id: string;
  /** How its sections are numbered, in the source and in ids. */
  readonly numerals: (typeof SECTION_NUMERALS)[number];
  /** Folded words of all languages that name it in a reference; `*` stands for any ending, `_` joins the words of a phrase. */
  readonly words: readonly string[];
  /** A paragraph's name for people, with `{section}` and `{label}`. */
  readonly label: LocalText;
  /** Fields before the first section, each a heading with one paragraph; null where there are none. */
  readonly front: FrontPage | null;
}

export interface FrontPage {
  /** In the source's words, in the order that numbers them. */
  readonly headings: readonly string[];
  /** With `{label}`. */
  readonly label: LocalText;
}

/** A part whose paragraphs carry numbers of their own, not all of them in a row: `annex/67`. A number alone names one of these. */
export interface NumberedPart {
  /** The first element of its ids, and its section. */
  readonly id: string;
  /** What people call the part, before its heading; null where the heading says it. */
  readonly name: LocalText | null;
  /** How the line of the source begins that opens it. */
  readonly opening: string;
  /** The highest number that is known to exist: up to it a number that is not here counts as not reproduced. */
  readonly lastNumber: number;
  /** The symbol of the document whose numbers these are; null where they are its own. */
  readonly symbol: string | null;
  /** As of a sectioned part. */
  readonly words: readonly string[];
  /** Those of the words that name it behind a number too: "86 прил.". */
  readonly wordsAfter: readonly string[];
  /** With `{label}`. */
  readonly label: LocalText;
  /** The name of the one paragraph without a number before the first; null where there is none. */
  readonly preamble: LocalText | null;
}

/** What is said to people about a document, in words that depend on what its parts are called. */
export interface DocumentWording {
  /** What answers are quoted from. */
  readonly promise: LocalText;
  /** That a question lies outside the document. */
  readonly outside: LocalText;
  /** That the numbered part does not name something, `{name}`, and the other part does so many `{times}`. */
  readonly elsewhere: LocalText;
  /** Why a reference, `{ref}`, leads nowhere. */
  readonly notReproduced: LocalText;
  readonly unknown: LocalText;
  /** As `unknown`, where the last number that is here, `{last}`, tells more. */
  readonly aboveLast: LocalText;
  readonly malformed: LocalText;
}

/** How a document is built and spoken of: all that the program knows of it beside its text. Read from `document.yaml`. */
export interface DocumentStructure {
  /** The language of the source. */
  readonly language: Language;
  /** The document's own symbol; null where it carries none. */
  readonly symbol: string | null;
  readonly titles: LocalText;
  /** Where the text of each language version comes from, the source's among them. */
  readonly provenance: Readonly<Partial<Record<Language, LocalText>>>;
  readonly sections: SectionedPart | null;
  readonly numbered: NumberedPart | null;
  /** The part that goes first where two say the same; null where none does. */
  readonly preferred: string | null;
  readonly wording: DocumentWording;
}

/** The id of a paragraph by its section and label; undefined where the document can have no such paragraph. */
export function findParagraphId(
  { sections, numbered }: DocumentStructure,
  section: SectionId,
  label: string,
): ParagraphId | undefined {
  if (section === numbered?.id) return parseParagraphId(`${section}/${label}`);
  if (sections === null || (section === FRONT && sections.front === null)) return undefined;
  return parseParagraphId(`${sections.id}/${section}/${label}`);
}

/** True for a paragraph of the part that goes first where two say the same. */
export function isPreferred({ preferred }: DocumentStructure, id: ParagraphId): boolean {
  return partOf(id) === preferred;
}
