import { createHash } from "node:crypto";
import { parseConcepts } from "../corpus/parse-concepts.ts";
import { parseListQuestions } from "../corpus/parse-list-questions.ts";
import { NO_NAMES, parseNames } from "../corpus/parse-names.ts";
import { parseQuestions, type QuestionFile } from "../corpus/parse-questions.ts";
import { parseSectionQuestions } from "../corpus/parse-section-questions.ts";
import { parseSubjects } from "../corpus/parse-subjects.ts";
import type { Concept } from "../domain/concept.ts";
import type { Document, Version } from "../domain/document.ts";
import { CorpusError } from "../domain/error.ts";
import type { Corpus, DocumentTexts, Library } from "../domain/library.ts";
import type { Names } from "../domain/name.ts";
import type { ListQuestion, SectionQuestion } from "../domain/passage.ts";
import type { Subject } from "../domain/subject.ts";
import { CONCEPTS, type CorpusFiles, getBytes, MISSING, parseTexts, readCorpusFiles } from "./read-texts.ts";

const NAMES = "names.yaml";
const SUBJECTS = "subjects.yaml";
/** Read when a question is answered: no index is made of them. */
const NOT_INDEXED = [NAMES, SUBJECTS, "emendations.yaml", "referents.yaml"];

/** Changes with every one of the files that an index is built from. */
export function fingerprintCorpus({ bytes }: CorpusFiles): string {
  const hash = createHash("sha256");
  for (const [path, content] of bytes) {
    if (!NOT_INDEXED.some((name) => path.endsWith(`/${name}`))) hash.update(`${path}\0`).update(content).update("\0");
  }
  return hash.digest("hex");
}

/**
 * The library in a document's files: all that answers are made of. What has been parsed of it already is handed over.
 * @throws CorpusError as `parseTexts`
 */
export function parseLibrary(
  files: CorpusFiles,
  texts: DocumentTexts = parseTexts(files),
  concepts: readonly Concept[] = parseConcepts(getBytes(files, CONCEPTS).toString(), CONCEPTS),
): Library {
  const names = parseOwnNames(files, concepts);
  const subjects = readSubjects(files, texts);
  return { ...texts, concepts, names, subjects, sectionQuestions: readSectionQuestions(files, texts.document) };
}

/** A document need not have any. */
function readSubjects({ document, bytes }: CorpusFiles, { versions }: DocumentTexts): Subject[] {
  const path = `${document}/${SUBJECTS}`;
  const text = bytes.get(path)?.toString();
  return text === undefined ? [] : parseSubjects(text, versions, path);
}

/** A document need not have any. */
function readSectionQuestions({ document, bytes }: CorpusFiles, { sections }: Document): SectionQuestion[] {
  const path = `${document}/sections.yaml`;
  const text = bytes.get(path)?.toString();
  return text === undefined ? [] : parseSectionQuestions(text, sections, path);
}

/** How people ask for lists; a document need not have any. */
function readListQuestions({ document, bytes }: CorpusFiles): ListQuestion[] {
  const path = `${document}/lists.yaml`;
  const text = bytes.get(path)?.toString();
  return text === undefined ? [] : parseListQuestions(text, path);
}

/** What the document names; a document need not have such a file. @throws CorpusError */
function parseOwnNames({ document, bytes }: CorpusFiles, concepts: readonly Concept[]): Names {
  const path = `${document}/${NAMES}`;
  const content = bytes.get(path);
  return content ? parseNames(content.toString(), concepts, path) : NO_NAMES;
}

/** All that an index is built from. @throws CorpusError as `parseTexts` */
export function parseCorpus(files: CorpusFiles, texts = parseTexts(files)): Corpus {
  const source = [...texts.versions.values()].find(({ status }) => status === "source") as Version;
  const counts = new Map([...source.texts.values()].map(({ paragraph, sentences }) => [paragraph, sentences.length]));
  const asked = questionFiles(files, "questions");
  if (asked.length === 0) throw new CorpusError(`${files.document}/questions`, null, MISSING);
  const questions = parseQuestions(asked, counts);
  const contrasts = parseQuestions(questionFiles(files, "contrasts"), counts);
  const laterContrasts = parseQuestions(questionFiles(files, "later-contrasts"), counts);
  return {
    ...parseLibrary(files, texts),
    questions,
    contrasts,
    laterContrasts,
    listQuestions: readListQuestions(files),
  };
}

/** Reads and parses at once. @throws CorpusError as `parseTexts` */
export function readLibrary(corpus: string, document: string): Corpus {
  return parseCorpus(readCorpusFiles(corpus, document));
}

/** The files of what people ask in a folder of a document, in the order of their names. */
function questionFiles({ document, bytes }: CorpusFiles, folder: string): QuestionFile[] {
  const within = `${document}/${folder}/`;
  const paths = [...bytes.keys()].filter((path) => path.startsWith(within) && /\.ya?ml$/u.test(path));
  return paths.map((name) => ({ name, text: getBytes({ document, bytes }, name).toString() }));
}
