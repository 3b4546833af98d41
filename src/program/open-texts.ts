import { join } from "node:path";
import { lookUp } from "../corpus/look-up.ts";
import type { Profile } from "../corpus/parse-profile.ts";
import type { Document } from "../domain/document.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import { checkInput } from "../domain/input-limit.ts";
import type { Language } from "../domain/language.ts";
import type { DocumentTexts } from "../domain/library.ts";
import type { Lookup } from "../domain/lookup.ts";
import { buildReferenceSystem, type ReferenceSystem } from "../references/reference-system.ts";
import { parseReferences } from "../references/references.ts";
import { ROOT_FOLDER } from "../root-folder.ts";
import { parseOwnProfile, parseTexts, readCorpusFiles, readProfile } from "../storage/read-texts.ts";

/** Where a document lies, and who is told what is unusual about it. */
export interface TextsOptions {
  /** The folder that holds `corpus/` and `index/`; by default the checkout this file belongs to. */
  readonly root?: string;
  readonly document?: string;
  /** Told when something is done another way than usual (an index rebuilt, exact vectors), in one plain sentence. */
  readonly onNotice?: (notice: string) => void;
}

/** Finds the paragraphs named in a text such as "67", "п. 109–113", "section IV para 2". `around` adds n neighbours on each side. */
export type LookUp = (references: string, options?: { language?: Language; around?: number }) => Lookup;

/** The texts of a document with what finds paragraphs in them: no more is read and loaded for a look-up. */
export interface TextsApp {
  readonly library: DocumentTexts;
  readonly lookUp: LookUp;
}

/** The folder of the bundled document under `corpus/`. */
export const DOCUMENT = "wsis20-report";

/** Opens the texts alone. @throws CorpusError */
export function openTexts(options: TextsOptions = {}): TextsApp {
  const { corpus, document } = locateDocument(options);
  const files = readCorpusFiles(corpus, document);
  const profile = parseOwnProfile(files);
  const library = parseTexts(files, profile);
  noticeChange(library.document, profile, options);
  return { library, lookUp: buildLookUp(library, buildOwnReferences(library)) };
}

/** @returns the folder `corpus/`, and that of the document in it */
export function locateDocument({ root = ROOT_FOLDER, document = DOCUMENT }: TextsOptions): {
  corpus: string;
  document: string;
} {
  return { corpus: join(root, "corpus"), document };
}

/** How a document is built: what needs its parts' names alone reads no text. */
export function readStructure(options: TextsOptions = {}): DocumentStructure {
  const { corpus, document } = locateDocument(options);
  return readProfile(corpus, document).structure;
}

/** How paragraphs are named in the languages of a document. */
export function buildOwnReferences({ document, versions }: DocumentTexts): ReferenceSystem {
  return buildReferenceSystem(document.structure, versions.values());
}

/** What finds paragraphs in the texts of a document. */
export function buildLookUp(library: DocumentTexts, references: ReferenceSystem): LookUp {
  return (text, { language, around } = {}) => {
    checkInput(text);
    const found = parseReferences(text, references);
    return lookUp(library, found, { ...(language && { language }), ...(around !== undefined && { around }) });
  };
}

/** Tells where a source text is not the one that its profile names. */
export function noticeChange({ edition }: Document, { source }: Profile, { onNotice }: TextsOptions): void {
  if (edition.sha256 !== source.sha256) onNotice?.(CHANGED);
}

const CHANGED =
  "The source text is not the one that document.yaml names: answers quote the text as it is, and `--original` and `--json` show its edition.";
