import { z } from "zod";
import { LANGUAGES, type Language } from "../domain/language.ts";
import { LIST_KINDS, type ListKind } from "../domain/name.ts";
import type { ListQuestion } from "../domain/passage.ts";
import { parseYaml } from "./parse-yaml.ts";

const KIND = z.enum(Object.keys(LIST_KINDS) as [ListKind, ...ListKind[]]);
const QUESTIONS = z.record(KIND, z.record(z.enum(LANGUAGES), z.array(z.string().min(1))));
const FILE = z.object({ lists: QUESTIONS, others: QUESTIONS }).strict();

/**
 * Reads how people ask for all things of a kind, and what else they ask of such things: lists | others → kind → language →
 * questions.
 * @param file its name, for messages
 * @throws CorpusError with file and line, for a kind that there is not too
 */
export function parseListQuestions(text: string, file: string): ListQuestion[] {
  const { lists, others } = parseYaml(text, FILE, file);
  return [...readKinds(lists, true), ...readKinds(others, false)];
}

function readKinds(kinds: z.output<typeof QUESTIONS>, isList: boolean): ListQuestion[] {
  return Object.entries(kinds).flatMap(([kind, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, texts]) =>
      texts.map((text) => ({ kind: kind as ListKind, language: language as Language, text, isList })),
    ),
  );
}
