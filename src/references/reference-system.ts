import type { Version } from "../domain/document.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import type { SectionId } from "../domain/paragraph-id.ts";
import { buildTokenReader, type TokenReader } from "./reference-tokens.ts";

/** A heading that names a section or a front paragraph, as the folded words of one language. */
export interface HeadingWords {
  readonly target: SectionId;
  readonly words: readonly string[];
}

/** What references to one document are read by: its parts, the words that name them, and its headings. */
export interface ReferenceSystem {
  readonly structure: DocumentStructure;
  readonly readTokens: TokenReader;
  /** In every language; empty where headings are to be words like any other. */
  readonly headings: readonly HeadingWords[];
}

/** Builds the system of a document once, for all texts that are read by it. */
export function buildReferenceSystem(structure: DocumentStructure, versions: Iterable<Version> = []): ReferenceSystem {
  const readTokens = buildTokenReader(structure);
  const headings = [...versions].flatMap((version) => [...version.headings]);
  return {
    structure,
    readTokens,
    headings: headings
      // The heading of the numbered part is a sentence about it, and no name.
      .filter(([target]) => target !== structure.numbered?.id)
      .map(([target, heading]) => ({ target, words: readTokens(heading).map(({ text }) => text) }))
      .sort((a, b) => b.words.length - a.words.length),
  };
}
