import { z } from "zod";
import type { Concept } from "../../domain/concept.ts";
import { unify } from "./mask.ts";
import { buildNameFinder } from "./name-finder.ts";
import { acts } from "./roles.ts";
import type { ExpectedDeadline } from "./score.ts";
import type { FinderLanguage } from "./types.ts";

const SHARED = { id: z.string(), paragraphs: z.array(z.string()).min(1), optional: z.boolean().default(false) };
const BY_ID = z.object({
  ...SHARED,
  years: z.array(z.number()),
  event: z.string().nullable(),
  actors: z.array(z.string()),
});
const IN_WORDS = z.object({
  ...SHARED,
  actor: z.string(),
  when: z.object({ years: z.array(z.number()), event: z.string().nullable() }),
});
const SCHEMA = z.array(z.union([BY_ID, IN_WORDS]));

/** How a list in words says that the text names no actor. */
const UNNAMED = /^(?:не назван|not named)/iu;

/**
 * Reads a list of expected deadlines, a JSON array. An item names its actors by concept id, or in words, from which the
 * bodies are read.
 * @param language that the words are in
 * @returns what is wrong, as a sentence, where the text is no such list
 */
export function parseExpected(
  json: string,
  concepts: readonly Concept[],
  language: FinderLanguage,
): ExpectedDeadline[] | string {
  const result = SCHEMA.safeParse(parseJson(json));
  if (!result.success) {
    const issue = result.error.issues[0] as z.ZodIssue;
    return `expected a JSON list of deadlines; ${issue.path.join(" › ") || "the file"}: ${issue.message}`;
  }
  const findNames = buildNameFinder(concepts, language);
  return result.data.map((item) => {
    const { id, paragraphs, optional } = item;
    if ("actors" in item)
      return { id, paragraphs, optional, years: item.years, event: item.event, actors: item.actors };
    const named = UNNAMED.test(item.actor) ? [] : findNames(unify(item.actor)).filter(({ role }) => acts(role));
    return {
      id,
      paragraphs,
      optional,
      years: item.when.years,
      event: item.when.event,
      actors: named.flatMap((name) => name.concepts),
    };
  });
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
