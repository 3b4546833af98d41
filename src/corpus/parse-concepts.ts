import { z } from "zod";
import type { Concept } from "../domain/concept.ts";
import { parseYaml } from "./parse-yaml.ts";

const NAMES = z
  .object({ name: z.string().min(1), acronyms: z.array(z.string().min(1)), also: z.array(z.string().min(1)) })
  .strict();
const SCHEMA = z.record(z.object({ ar: NAMES, en: NAMES, es: NAMES, fr: NAMES, ru: NAMES, zh: NAMES }).strict());

/** Reads `acronyms.yaml`: one concept an entry, its names in six languages. @throws CorpusError with the line */
export function parseConcepts(text: string, file: string): Concept[] {
  return Object.entries(parseYaml(text, SCHEMA, file)).map(([id, names]) => ({ id, names }));
}
