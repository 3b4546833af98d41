import { z } from "zod";
import { CorpusError } from "../domain/error.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import { type ParagraphId, parseParagraphId } from "../domain/paragraph-id.ts";
import type { KnownQuestion } from "../domain/passage.ts";
import { parseYaml } from "./parse-yaml.ts";

/** A file of questions; its name is for messages. */
export interface QuestionFile {
  readonly name: string;
  readonly text: string;
}

/** How many sentences each paragraph has, in the order of the document. */
export type SentenceCounts = ReadonlyMap<ParagraphId, number>;

/** The key of what no paragraph answers. */
const NO_PARAGRAPH = "document";
const BY_LANGUAGE = z.record(z.enum(LANGUAGES), z.array(z.string().min(1)));
const FILE = z.record(z.record(BY_LANGUAGE));

/**
 * Reads what people ask: paragraph → sentence number (from 1), `all` or `not_said` → language → questions; and under
 * `document` what no paragraph answers: `not_said` and `off_topic`.
 * @returns in the order of the document, however the files divide it; what no paragraph answers comes last
 * @throws CorpusError with file and line, for a paragraph or sentence that the document does not have, and for questions
 *   about the same sentence in two files
 */
export function parseQuestions(files: readonly QuestionFile[], counts: SentenceCounts): KnownQuestion[] {
  const groups = files.flatMap((file) => parseFile(file, counts));
  requireOnce(groups);
  const order = new Map<ParagraphId | null, number>([...counts.keys()].map((id, i) => [id, i]));
  const position = ({ paragraph }: Group): number => order.get(paragraph) ?? counts.size;
  return groups.sort((a, b) => position(a) - position(b)).flatMap(({ questions }) => questions);
}

/** The questions of one file about one sentence, or about a paragraph as a whole. */
interface Group {
  readonly file: string;
  readonly key: string;
  readonly paragraph: ParagraphId | null;
  readonly questions: readonly KnownQuestion[];
}

function parseFile({ name, text }: QuestionFile, counts: SentenceCounts): Group[] {
  const schema = FILE.superRefine((file, context) => checkKeys(file, counts, context));
  return Object.entries(parseYaml(text, schema, name)).flatMap(([key, groups]) => {
    const paragraph = key === NO_PARAGRAPH ? null : (key as ParagraphId);
    return Object.entries(groups).map(([group, byLanguage]): Group => {
      const label = readGroup(group, countOf(key, counts) ?? 0) as Label;
      const questions = Object.entries(byLanguage).flatMap(([language, texts]) =>
        texts.map((question) => ({ ...label, paragraph, language: language as Language, text: question })),
      );
      return { file: name, key: `${key} › ${group}`, paragraph, questions };
    });
  });
}

function checkKeys(file: z.output<typeof FILE>, counts: SentenceCounts, context: z.RefinementCtx): void {
  for (const [key, groups] of Object.entries(file)) {
    const count = countOf(key, counts);
    if (count === undefined)
      context.addIssue({ code: "custom", path: [key], message: "expected a paragraph of the document" });
    for (const group of Object.keys(groups)) {
      if (count === undefined || readGroup(group, count)) continue;
      const message = `expected a sentence from 1 to ${count}, "all", "not_said" or "off_topic"`;
      context.addIssue({ code: "custom", path: [key, group], message });
    }
  }
}

/** 0 for the document as a whole, undefined for what is no paragraph of it. */
function countOf(key: string, counts: SentenceCounts): number | undefined {
  return key === NO_PARAGRAPH ? 0 : counts.get(parseParagraphId(key) as ParagraphId);
}

type Label = Pick<KnownQuestion, "kind" | "sentence">;

function readGroup(group: string, count: number): Label | undefined {
  if (group === "not_said" || group === "off_topic") return { kind: group, sentence: null };
  if (group === "all" && count > 0) return { kind: "answered", sentence: null };
  const number = Number(group);
  const isSentence = Number.isInteger(number) && number >= 1 && number <= count;
  return isSentence ? { kind: "answered", sentence: number - 1 } : undefined;
}

function requireOnce(groups: readonly Group[]): void {
  const files = new Map<string, string>();
  for (const { file, key } of groups) {
    const other = files.get(key);
    if (other !== undefined) throw new CorpusError(file, null, `${key}: expected in one file, found in ${other} too`);
    files.set(key, file);
  }
}
