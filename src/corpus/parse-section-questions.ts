import { z } from "zod";
import type { Section } from "../domain/document.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import type { SectionQuestion } from "../domain/passage.ts";
import { parseYaml } from "./parse-yaml.ts";

const FILE = z.record(z.record(z.enum(LANGUAGES), z.array(z.string().min(1))));

/**
 * Reads what people ask of whole sections: section → language → questions.
 * @param file its name, for messages
 * @throws CorpusError with file and line, for a section that the document does not have too
 */
export function parseSectionQuestions(text: string, sections: readonly Section[], file: string): SectionQuestion[] {
  const known = new Set(sections.map(({ id }) => id));
  const schema = FILE.superRefine((read, context) => {
    for (const key of Object.keys(read))
      if (!known.has(key))
        context.addIssue({ code: "custom", path: [key], message: "expected a section of the document" });
  });
  return Object.entries(parseYaml(text, schema, file)).flatMap(([section, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, texts]) =>
      texts.map((question) => ({ section, language: language as Language, text: question })),
    ),
  );
}
