import { z } from "zod";
import { CorpusError } from "../domain/error.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import { type ParagraphId, parseParagraphId } from "../domain/paragraph-id.ts";
import type { KnownQuestion } from "../domain/passage.ts";
import { parseSentencePlace, type SentencePlace } from "../domain/sentence-id.ts";
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
/** The key of what several sentences answer together. */
const SEVERAL = "several";
const MIN_SEVERAL = 2;
const QUESTIONS = z.array(z.string().min(1));
const BY_LANGUAGE = z.record(z.enum(LANGUAGES), QUESTIONS);
const ASKED = Object.fromEntries(LANGUAGES.map((language) => [language, QUESTIONS.optional()])) as Record<
  Language,
  z.ZodOptional<typeof QUESTIONS>
>;
const SET = z.strictObject({ answer: z.array(z.string()).min(MIN_SEVERAL), ...ASKED });
const FILE = z.object({ [SEVERAL]: z.array(SET).default([]) }).catchall(z.record(BY_LANGUAGE));

/**
 * Reads what people ask: paragraph → sentence number (from 1), `all` or `not_said` → language → questions; under
 * `several` what two or more sentences answer together, wherever they stand; and under `document` what no paragraph
 * answers: `not_said` and `off_topic`.
 * @returns in the order of the document, however the files divide it; what no paragraph answers comes last
 * @throws CorpusError with file and line, for a paragraph or sentence that the document does not have, and for questions
 *   about the same sentences in two files
 */
export function parseQuestions(files: readonly QuestionFile[], counts: SentenceCounts): KnownQuestion[] {
  const groups = files.flatMap((file) => parseFile(file, counts));
  requireOnce(groups);
  const order = new Map<ParagraphId | null, number>([...counts.keys()].map((id, i) => [id, i]));
  const position = ({ paragraph }: Group): number => order.get(paragraph) ?? counts.size;
  return groups.sort((a, b) => position(a) - position(b)).flatMap(({ questions }) => questions);
}

/** The questions of one file about one sentence, about several, or about a paragraph as a whole. */
interface Group {
  readonly file: string;
  readonly key: string;
  readonly paragraph: ParagraphId | null;
  readonly questions: readonly KnownQuestion[];
}

function parseFile({ name, text }: QuestionFile, counts: SentenceCounts): Group[] {
  const schema = FILE.superRefine((file, context) => {
    checkKeys(file, counts, context);
    checkSets(file[SEVERAL], counts, context);
  });
  const { [SEVERAL]: sets, ...byParagraph } = parseYaml(text, schema, name);
  const single = Object.entries(byParagraph).flatMap(([key, groups]) => {
    const paragraph = key === NO_PARAGRAPH ? null : (key as ParagraphId);
    return Object.entries(groups).map(([group, byLanguage]): Group => {
      const label = readGroup(group, countOf(key, counts) ?? 0) as Label;
      return {
        file: name,
        key: `${key} › ${group}`,
        paragraph,
        questions: toQuestions(byLanguage, { ...label, paragraph }),
      };
    });
  });
  return [...single, ...sets.map((set) => readSet(name, set, counts))];
}

function toQuestions(
  byLanguage: Readonly<Partial<Record<Language, readonly string[] | undefined>>>,
  label: Omit<KnownQuestion, "language" | "text">,
): KnownQuestion[] {
  return Object.entries(byLanguage).flatMap(([language, texts = []]) =>
    texts.map((text) => ({ ...label, language: language as Language, text })),
  );
}

/** Its sentences in the order of the document; the first stands for where it is answered. */
function readSet(file: string, { answer, ...byLanguage }: z.output<typeof SET>, counts: SentenceCounts): Group {
  const order = [...counts.keys()];
  const several = answer
    .map((id) => parseSentencePlace(id) as SentencePlace)
    .sort((a, b) => order.indexOf(a.paragraph) - order.indexOf(b.paragraph) || a.number - b.number);
  const { paragraph } = several[0] as SentencePlace;
  return {
    file,
    key: `${SEVERAL} › ${several.map((place) => `${place.paragraph}.${place.number}`).join(" ")}`,
    paragraph,
    questions: toQuestions(byLanguage, { kind: "answered", paragraph, sentence: null, several }),
  };
}

function checkSets(sets: z.output<typeof FILE>["several"], counts: SentenceCounts, context: z.RefinementCtx): void {
  for (const [i, { answer }] of sets.entries()) {
    for (const [j, id] of answer.entries()) {
      const place = parseSentencePlace(id);
      const isThere = place !== undefined && place.number <= (counts.get(place.paragraph) ?? 0);
      if (isThere && answer.indexOf(id) === j) continue;
      const message = isThere
        ? `found "${id}" twice, expected it once`
        : `expected sentences of the document, found "${id}"`;
      context.addIssue({ code: "custom", path: [SEVERAL, i, "answer", j], message });
    }
  }
}

function checkKeys(
  { [SEVERAL]: _, ...byParagraph }: z.output<typeof FILE>,
  counts: SentenceCounts,
  context: z.RefinementCtx,
): void {
  for (const [key, groups] of Object.entries(byParagraph)) {
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
