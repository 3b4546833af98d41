import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseDocument } from "../corpus/parse-document.ts";
import { parseEmendations } from "../corpus/parse-emendations.ts";
import { type Profile, parseProfile } from "../corpus/parse-profile.ts";
import { parseReferents } from "../corpus/parse-referents.ts";
import { buildSourceVersion, parseVersion } from "../corpus/parse-version.ts";
import type { Edition, Emendation, Paragraph, Referent, Version } from "../domain/document.ts";
import { CorpusError } from "../domain/error.ts";
import type { Language } from "../domain/language.ts";
import type { DocumentTexts } from "../domain/library.ts";

/** The files that a document's library and its index are made of, read once, so that both come from the same bytes. */
export interface CorpusFiles {
  /** The folder of the document. */
  readonly document: string;
  /** By path under `corpus/`, with forward slashes. */
  readonly bytes: ReadonlyMap<string, Buffer>;
}

/** What the document and others call by name. */
export const CONCEPTS = "acronyms.yaml";
const EMENDATIONS = "emendations.yaml";
const REFERENTS = "referents.yaml";
/** The register, read apart, and what its test and that of the names leave out. */
const APART = /^(?:obligations|not-\w+)\.yaml$/u;

/**
 * Reads the files, and parses none.
 * @param corpus the folder `corpus/`
 * @param document the folder of the document in it
 * @throws CorpusError for a file that cannot be read
 */
export function readCorpusFiles(corpus: string, document: string): CorpusFiles {
  const names = listFiles(join(corpus, document)).filter((name) => /\.(?:ya?ml|txt)$/u.test(name) && !APART.test(name));
  const paths = [...names.sort().map((name) => `${document}/${name}`), CONCEPTS];
  return { document, bytes: new Map(paths.map((path) => [path, readBytes(join(corpus, path))])) };
}

/** The texts in a document's files. @throws CorpusError with file and line for whatever does not read as it should */
export function parseTexts(files: CorpusFiles, profile = parseOwnProfile(files)): DocumentTexts {
  const text = textOf(files, profile.source.file);
  const parsed = parseDocument(text, buildEdition(profile, text), profile.structure);
  const problem = parsed.problems[0];
  if (problem) throw new CorpusError(`${files.document}/${profile.source.file}`, problem.line, problem.message);
  const source = buildSourceVersion(parsed.document);
  const versions = readVersions(profile, source, (file) => textOf(files, file));
  const emendations = readEmendations(files, parsed.document.paragraphs);
  return { document: { ...parsed.document, emendations, referents: readReferents(files, versions) }, versions };
}

/** What `document.yaml` among the files says. @throws CorpusError with the line */
export function parseOwnProfile(files: CorpusFiles): Profile {
  return parseProfile(textOf(files, "document.yaml"), `${files.document}/document.yaml`);
}

/** A document need not have lost any sign. */
function readEmendations({ document, bytes }: CorpusFiles, paragraphs: readonly Paragraph[]): Emendation[] {
  const path = `${document}/${EMENDATIONS}`;
  const text = bytes.get(path)?.toString();
  return text === undefined ? [] : parseEmendations(text, paragraphs, path);
}

/** Nor need its sentences point back. */
function readReferents({ document, bytes }: CorpusFiles, versions: ReadonlyMap<Language, Version>): Referent[] {
  const path = `${document}/${REFERENTS}`;
  const text = bytes.get(path)?.toString();
  return text === undefined ? [] : parseReferents(text, versions, path);
}

/** What `document.yaml` says. @throws CorpusError with the line */
export function readProfile(corpus: string, document: string): Profile {
  const path = join(corpus, document, "document.yaml");
  return parseProfile(readBytes(path).toString(), `${document}/document.yaml`);
}

function buildEdition({ id, titles, source, symbol, date }: Profile, text: string): Edition {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { document: id, title: titles[source.language], symbol, date, sha256 };
}

/** The source first, then the translations in the order of `document.yaml`. */
function readVersions(profile: Profile, source: Version, read: (file: string) => string): Map<Language, Version> {
  const versions = new Map([[source.language, source]]);
  for (const [language, entry] of Object.entries(profile.versions)) {
    const version = parseVersion(
      read(entry.file),
      source,
      language as Language,
      entry.status,
      `${profile.id}/${entry.file}`,
    );
    versions.set(version.language, version);
  }
  return versions;
}

/** @param file its path in the document's folder */
function textOf(files: CorpusFiles, file: string): string {
  return getBytes(files, `${files.document}/${file}`).toString();
}

/** @param path under `corpus/` @throws CorpusError where there is no such file */
export function getBytes({ bytes }: CorpusFiles, path: string): Buffer {
  const content = bytes.get(path);
  if (!content) throw new CorpusError(path, null, MISSING);
  return content;
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.split(sep).join("/"));
  } catch (cause) {
    throw new CorpusError(folder, null, MISSING, { cause });
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new CorpusError(path, null, MISSING, { cause });
  }
}

/** Said of a file that ought to be there. */
export const MISSING = "cannot be read; is the checkout complete?";
