import { z } from "zod";
import type { Referent, Version } from "../domain/document.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import { parseSentencePlace, type SentencePlace } from "../domain/sentence-id.ts";
import { parseYaml } from "./parse-yaml.ts";

/** Words with whom or what they mean, and the space before it where the language has one. */
const BRACKET = /[ ]?\[[^[\]]+\]/gu;
const WORDS = z
  .string()
  .refine(
    (shown) => /\[[^[\]]+\]/u.test(shown),
    "expected words with whom they mean in square brackets: She [Ada] said",
  );
const FILE = z.record(z.record(z.enum(LANGUAGES), WORDS));

/**
 * Reads `referents.yaml`: sentence → language → words of it that point back, with whom or what they mean in square brackets.
 * @param versions where the words must stand in that sentence without the brackets, once
 * @param file its name, for messages
 * @throws CorpusError with file and line
 */
export function parseReferents(text: string, versions: ReadonlyMap<Language, Version>, file: string): Referent[] {
  const schema = FILE.superRefine((read, context) => {
    for (const { id, language, shown } of listRows(read)) {
      if (placeWords(id, language, shown, versions)) continue;
      const message = `expected "${withoutBrackets(shown)}" once in this sentence of the version "${language}"`;
      context.addIssue({ code: "custom", path: [id, language], message });
    }
  });
  return listRows(parseYaml(text, schema, file)).flatMap(
    ({ id, language, shown }) => placeWords(id, language, shown, versions) ?? [],
  );
}

interface Row {
  readonly id: string;
  readonly language: Language;
  readonly shown: string;
}

function listRows(read: Readonly<Record<string, Partial<Record<Language, string>>>>): Row[] {
  return Object.entries(read).flatMap(([id, words]) =>
    Object.entries(words).map(([language, shown]) => ({ id, language: language as Language, shown })),
  );
}

/** The sentence as it is stored and as it is shown. */
function placeWords(
  id: string,
  language: Language,
  shown: string,
  versions: ReadonlyMap<Language, Version>,
): Referent | undefined {
  const place = parseSentencePlace(id);
  const sentence = place && sentenceOf(versions.get(language), place);
  const around = sentence?.split(withoutBrackets(shown)) ?? [];
  return sentence !== undefined && around.length === 2 ? { stored: sentence, shown: around.join(shown) } : undefined;
}

function sentenceOf(version: Version | undefined, { paragraph, number }: SentencePlace): string | undefined {
  const stored = version?.texts.get(paragraph);
  const span = stored?.sentences[number - 1];
  return span && stored.text.slice(span.start, span.end);
}

function withoutBrackets(shown: string): string {
  return shown.replace(BRACKET, "");
}
