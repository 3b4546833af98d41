import { z } from "zod";
import { CorpusError } from "../domain/error.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import { type ParagraphId, parseParagraphId } from "../domain/paragraph-id.ts";
import type { KnownQuestion } from "../domain/passage.ts";
import { parseYaml } from "./parse-yaml.ts";

const BY_LANGUAGE = z.record(z.enum(LANGUAGES), z.array(z.string().min(1)));
const SCHEMA = z.record(z.record(BY_LANGUAGE));

/**
 * Reads what people ask: paragraph → sentence number (from 1), `all` or `not_said` → language → questions; and under
 * `document` what no paragraph answers: `not_said` and `off_topic`.
 * @param sentences how many sentences each paragraph has
 * @throws CorpusError for a paragraph or sentence that the document does not have
 */
export function parseQuestions(
  text: string,
  sentences: ReadonlyMap<ParagraphId, number>,
  file: string,
): KnownQuestion[] {
  return Object.entries(parseYaml(text, SCHEMA, file)).flatMap(([key, groups]) => {
    const paragraph = key === "document" ? null : knownParagraph(key, sentences, file);
    return Object.entries(groups).flatMap(([group, byLanguage]) => {
      const place = readGroup(group, key, paragraph === null ? 0 : (sentences.get(paragraph) as number), file);
      return Object.entries(byLanguage).flatMap(([language, texts]) =>
        texts.map((question) => ({ ...place, paragraph, language: language as Language, text: question })),
      );
    });
  });
}

function knownParagraph(key: string, sentences: ReadonlyMap<ParagraphId, number>, file: string): ParagraphId {
  const id = parseParagraphId(key);
  if (id === undefined || !sentences.has(id))
    throw new CorpusError(file, null, `"${key}" is no paragraph of the document`);
  return id;
}

function readGroup(group: string, key: string, count: number, file: string): Pick<KnownQuestion, "kind" | "sentence"> {
  if (group === "not_said" || group === "off_topic") return { kind: group, sentence: null };
  if (group === "all" && count > 0) return { kind: "answered", sentence: null };
  const number = Number(group);
  if (Number.isInteger(number) && number >= 1 && number <= count) return { kind: "answered", sentence: number - 1 };
  throw new CorpusError(
    file,
    null,
    `${key}: expected a sentence from 1 to ${count}, "all", "not_said" or "off_topic", found "${group}"`,
  );
}
