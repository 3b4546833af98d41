import { z } from "zod";
import type { Version } from "../domain/document.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import type { Subject } from "../domain/subject.ts";
import { parseYaml } from "./parse-yaml.ts";

const WORDINGS = z.record(z.enum(LANGUAGES), z.array(z.string().min(1)).min(1));
const FILE = z.record(z.object({ wordings: WORDINGS, asked: WORDINGS.default({}) }).strict());

/**
 * Reads `subjects.yaml`: subject → `wordings` → language → what the text has for it, and `asked` → language → what people call it besides.
 * @param versions where each wording must stand, in whatever case
 * @param file its name, for messages
 * @throws CorpusError with file and line
 */
export function parseSubjects(text: string, versions: ReadonlyMap<Language, Version>, file: string): Subject[] {
  const schema = FILE.superRefine((read, context) => {
    for (const [id, { wordings }] of Object.entries(read))
      for (const [language, list] of Object.entries(wordings))
        for (const [i, wording] of list.entries())
          if (!stands(wording, versions.get(language as Language)))
            context.addIssue({
              code: "custom",
              path: [id, "wordings", language, i],
              message: `expected words of the version "${language}", found "${wording}"`,
            });
  });
  return Object.entries(parseYaml(text, schema, file)).map(([id, subject]) => ({ id, ...subject }));
}

function stands(wording: string, version: Version | undefined): boolean {
  const words = wording.toLowerCase();
  return [...(version?.texts.values() ?? [])].some(({ text }) => text.toLowerCase().includes(words));
}
