import { z } from "zod";
import type { Concept } from "../domain/concept.ts";
import { parseYaml } from "./parse-yaml.ts";

const NAMES = z
  .object({ name: z.string().min(1), acronyms: z.array(z.string().min(1)), also: z.array(z.string().min(1)) })
  .strict();
const CONCEPT = z
  .object({ member_of: z.string().min(1).optional(), ar: NAMES, en: NAMES, es: NAMES, fr: NAMES, ru: NAMES, zh: NAMES })
  .strict();
const SCHEMA = z.record(CONCEPT).superRefine((read, context) => {
  for (const [id, { member_of: group }] of Object.entries(read))
    if (group !== undefined && !(group in read))
      context.addIssue({
        code: "custom",
        path: [id, "member_of"],
        message: `expected the id of a concept, found "${group}"`,
      });
});

/** Reads `acronyms.yaml`: one concept an entry, its names in six languages, and what it is a member of. @throws CorpusError with the line */
export function parseConcepts(text: string, file: string): Concept[] {
  return Object.entries(parseYaml(text, SCHEMA, file)).map(([id, { member_of: memberOf, ...names }]) => ({
    id,
    ...(memberOf !== undefined && { memberOf }),
    names,
  }));
}
