import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseConcepts } from "../corpus/parse-concepts.ts";
import { parseDocument } from "../corpus/parse-document.ts";
import { type Profile, parseProfile } from "../corpus/parse-profile.ts";
import { parseQuestions, type QuestionFile } from "../corpus/parse-questions.ts";
import { buildSourceVersion, parseVersion } from "../corpus/parse-version.ts";
import type { Edition, Version } from "../domain/document.ts";
import { CorpusError } from "../domain/error.ts";
import type { Language } from "../domain/language.ts";
import type { Corpus } from "../domain/library.ts";

/** Changes with every file that goes into the index; reads them, parses none. @throws CorpusError for a file that cannot be read */
export function fingerprintCorpus(corpus: string, document: string): string {
  const hash = createHash("sha256");
  const names = readdirSync(join(corpus, document), { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.(?:ya?ml|txt)$/u.test(name) && name !== "obligations.yaml",
  );
  for (const path of [...names.sort().map((name) => join(document, name)), "acronyms.yaml"])
    hash.update(`${path}\0${readText(join(corpus, path))}\0`);
  return hash.digest("hex");
}

/**
 * Reads a document's folder with all that stands beside it.
 * @param corpus the folder `corpus/`
 * @param document the folder of the document in it
 * @throws CorpusError with file and line for whatever does not read as it should
 */
export function readLibrary(corpus: string, document: string): Corpus {
  const read = (...path: string[]): string => readText(join(corpus, ...path));
  const profile = readProfile(corpus, document);
  const text = read(document, profile.source.file);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const edition: Edition = {
    document: profile.id,
    title: profile.titles[profile.source.language],
    symbol: profile.symbol,
    date: profile.date,
    sha256,
  };
  const parsed = parseDocument(text, edition, profile.structure);
  const problem = parsed.problems[0];
  if (problem) throw new CorpusError(`${document}/${profile.source.file}`, problem.line, problem.message);
  const versions = readVersions(profile, buildSourceVersion(parsed.document), (file) => read(document, file));
  const source = versions.get(profile.source.language) as Version;
  const counts = new Map([...source.texts.values()].map(({ paragraph, sentences }) => [paragraph, sentences.length]));
  const questions = parseQuestions(readQuestionFiles(corpus, document), counts);
  return {
    document: parsed.document,
    versions,
    questions,
    concepts: parseConcepts(read("acronyms.yaml"), "acronyms.yaml"),
  };
}

/** What `document.yaml` says. @throws CorpusError with the line */
export function readProfile(corpus: string, document: string): Profile {
  return parseProfile(readText(join(corpus, document, "document.yaml")), `${document}/document.yaml`);
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

/** The files of what people ask, in the order of their names. */
function readQuestionFiles(corpus: string, document: string): QuestionFile[] {
  const folder = join(document, "questions");
  const names = readFolder(join(corpus, folder)).filter((name) => /\.ya?ml$/u.test(name));
  return names.map((name) => ({ name: join(folder, name), text: readText(join(corpus, folder, name)) }));
}

function readFolder(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch (cause) {
    throw new CorpusError(path, null, "cannot be read; is the checkout complete?", { cause });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new CorpusError(path, null, "cannot be read; is the checkout complete?", { cause });
  }
}
