import type { Version } from "../domain/document.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import type { SectionId } from "../domain/paragraph-id.ts";
import { buildReferenceTest } from "./may-refer.ts";
import { buildTokenReader, type TokenReader } from "./reference-tokens.ts";
import { buildWordRoles } from "./word-roles.ts";

/** A heading that names a section or a front paragraph, as the folded words of one language. */
export interface HeadingWords {
  readonly target: SectionId;
  readonly words: readonly string[];
}

/** What references to one document are read by: its parts, the words that name them, and its headings. */
export interface ReferenceSystem {
  readonly structure: DocumentStructure;
  readonly readTokens: TokenReader;
  /** False where a text holds no reference for sure, which is seen long before it is read. */
  readonly mayRefer: (text: string) => boolean;
  /** In every language; empty where headings are to be words like any other. */
  readonly headings: readonly HeadingWords[];
  /** The last headed section; undefined where there is none. */
  readonly lastSection: SectionId | undefined;
}

/** Builds the system of a document once, for all texts that are read by it. */
export function buildReferenceSystem(structure: DocumentStructure, versions: Iterable<Version> = []): ReferenceSystem {
  const words = buildWordRoles(structure);
  const readTokens = buildTokenReader(structure, words);
  const ofVersions = [...versions].map((version) => [...version.headings]);
  const headings = ofVersions
    .flat()
    // The heading of the numbered part is a sentence about it, and no name.
    .filter(([target]) => target !== structure.numbered?.id)
    .map(([target, heading]) => ({ target, words: readTokens(heading).map(({ text }) => text) }))
    .sort((a, b) => b.words.length - a.words.length);
  const mayRefer = buildReferenceTest(words, new Set(headings.flatMap((heading) => heading.words)));
  return { structure, readTokens, mayRefer, headings, lastSection: findLastSection(structure, ofVersions[0] ?? []) };
}

/** Sections stand in the order of the document, each under its number; what stands on the front page has a path for one. */
function findLastSection(
  { numbered }: DocumentStructure,
  headings: readonly (readonly [id: SectionId, heading: string])[],
): SectionId | undefined {
  const ids = headings.map(([id]) => id);
  return ids.filter((id) => id !== numbered?.id && !id.includes("/")).at(-1);
}
