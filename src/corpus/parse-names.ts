import { z } from "zod";
import type { Concept, ConceptNames } from "../domain/concept.ts";
import { CorpusError } from "../domain/error.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import { FACT_KINDS, type InEveryLanguage, NAME_KINDS, type Name, type Names } from "../domain/name.ts";
import { type ParagraphId, parseParagraphId } from "../domain/paragraph-id.ts";
import { parseYaml } from "./parse-yaml.ts";

const ID = z.string().regex(/^[a-z0-9][a-z0-9-]*$/u, "expected lower-case words joined by hyphens");
const WORDS = z.array(z.string().min(1)).min(1);
const IN_EVERY_LANGUAGE = z.object({ ar: WORDS, en: WORDS, es: WORDS, fr: WORDS, ru: WORDS, zh: WORDS }).strict();
const PARAGRAPH = z.string().refine((id) => parseParagraphId(id) !== undefined, "expected the id of a paragraph");
const PARAGRAPHS = z.array(PARAGRAPH as unknown as z.ZodType<ParagraphId>);
const NAME = z
  .object({
    id: ID,
    kind: z.enum(NAME_KINDS),
    concept: z.string().min(1).optional(),
    forms: IN_EVERY_LANGUAGE.partial().default({}),
    offices: IN_EVERY_LANGUAGE.optional(),
    about: z.array(ID).default([]),
    paragraphs: PARAGRAPHS.min(1),
    otherwise: z.record(z.enum(LANGUAGES), PARAGRAPHS).default({}),
  })
  .strict();
const FACT = z
  .object({
    id: ID,
    asks: z.enum(FACT_KINDS),
    about: z.array(z.array(ID).min(1)).min(1),
    may: z.array(ID).default([]),
    forms: IN_EVERY_LANGUAGE,
    paragraphs: PARAGRAPHS.min(1),
  })
  .strict();
const ROLE = z
  .object({
    about: z.array(z.array(ID).min(1)).min(1),
    bodies: z.array(ID).min(1),
    may: z.array(ID).default([]),
    instead: z.array(ID).default([]),
    paragraphs: PARAGRAPHS.min(1),
  })
  .strict();
const ANY_WORDS = z.array(z.string().min(1)).default([]);
const ISSUER = z
  .object({
    body: ID,
    words: z
      .object({ ar: ANY_WORDS, en: ANY_WORDS, es: ANY_WORDS, fr: ANY_WORDS, ru: ANY_WORDS, zh: ANY_WORDS })
      .strict()
      .default({}),
    names: z.array(ID).min(1),
  })
  .strict();
const GROUP = z.object({ of: z.array(ID).min(1), words: IN_EVERY_LANGUAGE.optional() }).strict();
const SCHEMA = z
  .object({
    subjects: z.record(ID, IN_EVERY_LANGUAGE),
    groups: z.record(ID, GROUP).default({}),
    issuers: z.array(ISSUER).default([]),
    names: z.array(NAME),
    facts: z.array(FACT).default([]),
    roles: z.array(ROLE).default([]),
  })
  .strict();

/** What a document without `names.yaml` names: nothing that is known of. */
export const NO_NAMES: Names = { names: [], subjects: [], groups: [], facts: [], roles: [], issuers: [] };

/**
 * Reads `names.yaml`: what a document names, and what its figures are about.
 * @param concepts whose names entries may take
 * @throws CorpusError with the line, or for an entry that has no form in some language, an unknown concept or subject
 */
export function parseNames(text: string, concepts: readonly Concept[], file: string): Names {
  const read = parseYaml(text, SCHEMA, file);
  checkIds(read, file);
  const { subjects, groups, names, facts, roles, issuers } = read;
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  return {
    facts,
    roles,
    issuers,
    subjects: Object.entries(subjects).map(([id, words]) => ({ id, words })),
    groups: Object.values(groups).map(({ of, words }) => ({ of, ...(words && { words }) })),
    names: names.map((entry): Name => {
      const fail = (message: string) => new CorpusError(file, null, `${entry.id}: ${message}`);
      const concept = entry.concept === undefined ? undefined : byId.get(entry.concept);
      if (entry.concept !== undefined && !concept) throw fail(`acronyms.yaml has no concept ${entry.concept}`);
      const unknown = entry.about.find((id) => !(id in subjects));
      if (unknown !== undefined) throw fail(`there is no subject ${unknown}`);
      const forms = joinForms(entry.forms, concept);
      const missing = LANGUAGES.find((language) => forms[language].length === 0);
      if (missing) throw fail(`there is no form in ${missing}`);
      return { ...entry, forms, offices: entry.offices ?? null };
    }),
  };
}

/** @throws CorpusError for an id that nothing has */
function checkIds({ subjects, groups, names, facts, roles, issuers }: z.output<typeof SCHEMA>, file: string): void {
  const ids = names.map(({ id }) => id);
  const check = (where: string, used: readonly string[], known: readonly string[], what: string) => {
    const unknown = used.find((one) => !known.includes(one));
    if (unknown !== undefined) throw new CorpusError(file, null, `${where}: there is no ${what} ${unknown}`);
  };
  const topics = [...Object.keys(subjects), ...ids];
  for (const { id, about, may } of facts) check(id, [...about.flat(), ...may], topics, "subject or name");
  for (const { about, bodies, may, instead } of roles)
    check("roles", [...about.flat(), ...bodies, ...may, ...instead], topics, "subject or name");
  check(
    "groups",
    Object.values(groups).flatMap(({ of }) => of),
    Object.keys(subjects),
    "subject",
  );
  for (const { body, names: own } of issuers) check("issuers", [body, ...own], ids, "name");
}

/** An entry's own forms come first, then the concept's acronyms and names, then its acronyms in other languages, which go into any. */
function joinForms(
  own: { readonly [L in Language]?: readonly string[] | undefined },
  concept: Concept | undefined,
): InEveryLanguage<readonly string[]> {
  const join = (language: Language) => [
    ...new Set([
      ...(own[language] ?? []),
      ...(concept ? namesOf(concept.names[language]) : []),
      ...(concept ? LANGUAGES.flatMap((other) => concept.names[other].acronyms) : []),
    ]),
  ];
  return { ar: join("ar"), en: join("en"), es: join("es"), fr: join("fr"), ru: join("ru"), zh: join("zh") };
}

function namesOf({ name, acronyms, also }: ConceptNames): string[] {
  return [...acronyms, name, ...also];
}
