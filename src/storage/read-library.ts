import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseConcepts } from "../corpus/parse-concepts.ts";
import { parseDocument } from "../corpus/parse-document.ts";
import { parseEmendations } from "../corpus/parse-emendations.ts";
import { NO_NAMES, parseNames } from "../corpus/parse-names.ts";
import { type Profile, parseProfile } from "../corpus/parse-profile.ts";
import { parseQuestions, type QuestionFile } from "../corpus/parse-questions.ts";
import { parseSectionQuestions } from "../corpus/parse-section-questions.ts";
import { buildSourceVersion, parseVersion } from "../corpus/parse-version.ts";
import type { Concept } from "../domain/concept.ts";
import type { Document, Edition, Emendation, Paragraph, Version } from "../domain/document.ts";
import { CorpusError } from "../domain/error.ts";
import type { Language } from "../domain/language.ts";
import type { Corpus, Library } from "../domain/library.ts";
import type { Names } from "../domain/name.ts";
import type { SectionQuestion } from "../domain/passage.ts";

/** The files that a document's library and its index are made of, read once, so that both come from the same bytes. */
export interface CorpusFiles {
  /** The folder of the document. */
  readonly document: string;
  /** By path under `corpus/`, with forward slashes. */
  readonly bytes: ReadonlyMap<string, Buffer>;
}

const CONCEPTS = "acronyms.yaml";
const NAMES = "names.yaml";
const EMENDATIONS = "emendations.yaml";
/** Read when a question is answered: no index is made of them. */
const NOT_INDEXED = [NAMES, EMENDATIONS];
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

/** Changes with every one of the files that an index is built from. */
export function fingerprintCorpus({ bytes }: CorpusFiles): string {
  const hash = createHash("sha256");
  for (const [path, content] of bytes) {
    if (!NOT_INDEXED.some((name) => path.endsWith(`/${name}`))) hash.update(`${path}\0`).update(content).update("\0");
  }
  return hash.digest("hex");
}

/** What is quoted of a document: all of its library but the names it uses. */
export type DocumentTexts = Pick<Library, "document" | "versions" | "sectionQuestions">;

/** The texts in a document's files. @throws CorpusError with file and line for whatever does not read as it should */
export function parseTexts(files: CorpusFiles): DocumentTexts {
  const profile = parseProfile(textOf(files, "document.yaml"), `${files.document}/document.yaml`);
  const text = textOf(files, profile.source.file);
  const parsed = parseDocument(text, buildEdition(profile, text), profile.structure);
  const problem = parsed.problems[0];
  if (problem) throw new CorpusError(`${files.document}/${profile.source.file}`, problem.line, problem.message);
  const source = buildSourceVersion(parsed.document);
  return {
    document: { ...parsed.document, emendations: readEmendations(files, parsed.document.paragraphs) },
    versions: readVersions(profile, source, (file) => textOf(files, file)),
    sectionQuestions: readSectionQuestions(files, parsed.document),
  };
}

/** A document need not have any. */
function readSectionQuestions({ document, bytes }: CorpusFiles, { sections }: Document): SectionQuestion[] {
  const path = `${document}/sections.yaml`;
  const text = bytes.get(path)?.toString();
  return text === undefined ? [] : parseSectionQuestions(text, sections, path);
}

/** A document need not have lost any sign. */
function readEmendations({ document, bytes }: CorpusFiles, paragraphs: readonly Paragraph[]): Emendation[] {
  const path = `${document}/${EMENDATIONS}`;
  const text = bytes.get(path)?.toString();
  return text === undefined ? [] : parseEmendations(text, paragraphs, path);
}

/** The library in a document's files: all that answers are made of. @throws CorpusError as `parseTexts` */
export function parseLibrary(files: CorpusFiles, texts = parseTexts(files)): Library {
  const concepts = parseConcepts(getBytes(files, CONCEPTS).toString(), CONCEPTS);
  return { ...texts, concepts, names: parseOwnNames(files, concepts) };
}

/** What the document names; a document need not have such a file. @throws CorpusError */
export function parseOwnNames({ document, bytes }: CorpusFiles, concepts: readonly Concept[]): Names {
  const path = `${document}/${NAMES}`;
  const content = bytes.get(path);
  return content ? parseNames(content.toString(), concepts, path) : NO_NAMES;
}

/** All that an index is built from. @throws CorpusError as `parseTexts` */
export function parseCorpus(files: CorpusFiles, texts = parseTexts(files)): Corpus {
  const source = [...texts.versions.values()].find(({ status }) => status === "source") as Version;
  const counts = new Map([...source.texts.values()].map(({ paragraph, sentences }) => [paragraph, sentences.length]));
  return { ...parseLibrary(files, texts), questions: parseQuestions(questionFiles(files), counts) };
}

/** Reads and parses at once. @throws CorpusError as `parseTexts` */
export function readLibrary(corpus: string, document: string): Corpus {
  return parseCorpus(readCorpusFiles(corpus, document));
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

/** The files of what people ask, in the order of their names. @throws CorpusError where there are none */
function questionFiles({ document, bytes }: CorpusFiles): QuestionFile[] {
  const folder = `${document}/questions`;
  const paths = [...bytes.keys()].filter((path) => path.startsWith(`${folder}/`) && /\.ya?ml$/u.test(path));
  if (paths.length === 0) throw new CorpusError(folder, null, MISSING);
  return paths.map((name) => ({ name, text: getBytes({ document, bytes }, name).toString() }));
}

/** @param file its path in the document's folder */
function textOf(files: CorpusFiles, file: string): string {
  return getBytes(files, `${files.document}/${file}`).toString();
}

function getBytes({ bytes }: CorpusFiles, path: string): Buffer {
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

const MISSING = "cannot be read; is the checkout complete?";
