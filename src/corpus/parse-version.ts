import { z } from "zod";
import type { Document, ParagraphText, Span, Version, VersionStatus } from "../domain/document.ts";
import { CorpusError } from "../domain/error.ts";
import type { Language } from "../domain/language.ts";
import { FRONT } from "../domain/paragraph-id.ts";
import { splitSentences } from "../text/sentences.ts";
import { parseYaml } from "./parse-yaml.ts";

const SCHEMA = z.object({
  headings: z.record(z.string().min(1)),
  paragraphs: z.record(z.array(z.string().min(1)).min(1)),
  notes: z.record(z.string().min(1)).default({}),
});

/** The source as a version: the text of every paragraph, cut into sentences. */
export function buildSourceVersion(document: Document): Version {
  const { language, sections } = document.structure;
  const headings = new Map(
    document.sections.filter(({ heading }) => heading !== "").map(({ id, heading }) => [id, heading]),
  );
  for (const [i, heading] of (sections?.front?.headings ?? []).entries()) headings.set(`${FRONT}/${i + 1}`, heading);
  const texts = document.paragraphs.map(
    ({ id, text }): ParagraphText => ({
      paragraph: id,
      language,
      status: "source",
      text,
      sentences: splitSentences(text),
    }),
  );
  return { language, status: "source", headings, texts: new Map(texts.map((text) => [text.paragraph, text])) };
}

/**
 * Reads a translation: for every paragraph of the document its sentences, in the order of the source's, and for some a note.
 * @param file its name, for messages
 * @throws CorpusError where a paragraph or heading is missing or too many, or its sentences are not as many as the source's
 */
export function parseVersion(
  text: string,
  source: Version,
  language: Language,
  status: VersionStatus,
  file: string,
): Version {
  const { headings, paragraphs, notes } = parseYaml(text, SCHEMA, file);
  requireSameKeys(Object.keys(headings), [...source.headings.keys()], "heading", file);
  requireSameKeys(Object.keys(paragraphs), [...source.texts.keys()], "paragraph", file);
  refuseExtra(Object.keys(notes), [...source.texts.keys()], "note", file);
  const texts = [...source.texts.values()].map(({ paragraph, sentences: original }): ParagraphText => {
    const sentences = paragraphs[paragraph] as string[];
    if (sentences.length !== original.length) {
      throw new CorpusError(
        file,
        null,
        `${paragraph} has ${sentences.length} sentence(s), the source has ${original.length}`,
      );
    }
    const note = notes[paragraph];
    return { paragraph, language, status, ...joinSentences(sentences), ...(note && { translatorsNote: note }) };
  });
  return {
    language,
    status,
    headings: new Map(Object.entries(headings)),
    texts: new Map(texts.map((t) => [t.paragraph, t])),
  };
}

function requireSameKeys(found: readonly string[], wanted: readonly string[], what: string, file: string): void {
  const missing = wanted.filter((key) => !found.includes(key));
  if (missing.length > 0) throw new CorpusError(file, null, `${what} ${missing.join(", ")} is missing`);
  refuseExtra(found, wanted, what, file);
}

function refuseExtra(found: readonly string[], known: readonly string[], what: string, file: string): void {
  const extra = found.filter((key) => !known.includes(key));
  if (extra.length > 0) throw new CorpusError(file, null, `${what} ${extra.join(", ")} is not in the source`);
}

/** One text out of sentences: a space between them, none after a Chinese full stop, a new line before a dash item. */
function joinSentences(sentences: readonly string[]): { text: string; sentences: Span[] } {
  let text = "";
  const spans = sentences.map((sentence) => {
    text += joint(text, sentence);
    const start = text.length;
    text += sentence;
    return { start, end: text.length };
  });
  return { text, sentences: spans };
}

function joint(before: string, sentence: string): string {
  if (before === "") return "";
  if (/^[–—-]\t/u.test(sentence)) return "\n";
  return /[。！？；：”）]$/u.test(before) && !sentence.startsWith("[") ? "" : " ";
}
