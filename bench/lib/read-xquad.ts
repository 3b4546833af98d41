import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NO_NAMES } from "../../src/corpus/parse-names.ts";
import type { Version } from "../../src/domain/document.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Corpus } from "../../src/domain/library.ts";
import { type ParagraphId, paragraphId } from "../../src/domain/paragraph-id.ts";
import { BUNDLED_STRUCTURE } from "./open-library.ts";

/** XQuAD in one language: its paragraphs, and the questions with the paragraph (by position) that answers each. */
export interface XquadSet {
  readonly language: Language;
  readonly paragraphs: readonly string[];
  readonly questions: readonly { readonly text: string; readonly paragraph: number }[];
}

/** The part of the SQuAD format that we need. */
interface SquadFile {
  readonly data: readonly { readonly paragraphs: readonly SquadParagraph[] }[];
}
interface SquadParagraph {
  readonly context: string;
  readonly qas: readonly { readonly question: string }[];
}

/** Reads `xquad.<language>.json`. Paragraph i is the same paragraph in every language. */
export function readXquad(folder: string, language: Language): XquadSet {
  const { data } = JSON.parse(readFileSync(join(folder, `xquad.${language}.json`), "utf8")) as SquadFile;
  const paragraphs = data.flatMap((article) => article.paragraphs);
  return {
    language,
    paragraphs: paragraphs.map(({ context }) => context),
    questions: paragraphs.flatMap(({ qas }, paragraph) => qas.map(({ question }) => ({ text: question, paragraph }))),
  };
}

/** A library of the paragraphs in some languages, the first as the source; it knows no questions and no concepts. */
export function toLibrary(sets: readonly [XquadSet, ...XquadSet[]]): Corpus {
  const paragraphs = sets[0].paragraphs.map((text, i) => {
    const label = String(i + 1);
    return { id: xquadId(i), section: SECTION, label, line: i + 1, start: 0, end: text.length, text, notes: [] };
  });
  const edition = { document: "xquad", title: "XQuAD", symbol: null, date: null, sha256: "" };
  return {
    document: {
      edition,
      structure: BUNDLED_STRUCTURE,
      sections: [{ id: SECTION, heading: "" }],
      paragraphs,
      emendations: [],
      referents: [],
    },
    versions: new Map(sets.map((set) => [set.language, toVersion(set)])),
    questions: [],
    concepts: [],
    names: NO_NAMES,
    subjects: [],
    sectionQuestions: [],
    contrasts: [],
    laterContrasts: [],
    listQuestions: [],
  };
}

const SECTION = "I";

export function xquadId(position: number): ParagraphId {
  return paragraphId(`report/${SECTION}/${position + 1}`);
}

function toVersion({ language, paragraphs }: XquadSet): Version {
  const texts = paragraphs.map((text, i) => {
    const paragraph = xquadId(i);
    return [paragraph, { paragraph, language, status: "unofficial", text, sentences: [] }] as const;
  });
  return { language, status: "unofficial", headings: new Map(), texts: new Map(texts) };
}
