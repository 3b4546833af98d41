import { z } from "zod";
import { type DocumentStructure, SECTION_NUMERALS } from "../domain/document-structure.ts";
import { LANGUAGES } from "../domain/language.ts";

const TEXT = z.string().min(1);
/** The same thing said in every language. */
export const BY_LANGUAGE = z.object({ ar: TEXT, en: TEXT, es: TEXT, fr: TEXT, ru: TEXT, zh: TEXT }).strict();
const WORDS = TEXT.transform((text) => text.split(/\s+/u));
const WORDS_BY_LANGUAGE = z.record(z.enum(LANGUAGES), WORDS).transform((words) => Object.values(words).flat());
const PART = z.string().regex(/^[a-z][a-z0-9-]*$/u, "expected lower-case letters, digits and hyphens");

const SECTIONS = z
  .object({
    part: PART,
    numerals: z.enum(SECTION_NUMERALS),
    words: WORDS_BY_LANGUAGE,
    label: BY_LANGUAGE,
    front: z
      .object({ headings: z.array(TEXT).min(1), label: BY_LANGUAGE })
      .strict()
      .nullable(),
  })
  .strict()
  .transform(({ part: id, ...rest }) => ({ id, ...rest }));

const NUMBERED = z
  .object({
    part: PART,
    name: BY_LANGUAGE.nullable().default(null),
    opening: TEXT,
    last_number: z.number().int().positive(),
    symbol: z.string().nullable(),
    words: WORDS_BY_LANGUAGE,
    words_after: WORDS.optional(),
    label: BY_LANGUAGE,
    preamble: BY_LANGUAGE.nullable(),
  })
  .strict()
  .transform(({ part: id, last_number: lastNumber, words_after: wordsAfter = [], ...rest }) => ({
    id,
    lastNumber,
    wordsAfter,
    ...rest,
  }));

const WORDING = z
  .object({
    promise: BY_LANGUAGE,
    outside: BY_LANGUAGE,
    elsewhere: BY_LANGUAGE,
    not_reproduced: BY_LANGUAGE,
    unknown: BY_LANGUAGE,
    above_last: BY_LANGUAGE,
    malformed: BY_LANGUAGE,
  })
  .strict()
  .transform(({ not_reproduced: notReproduced, above_last: aboveLast, ...rest }) => ({
    notReproduced,
    aboveLast,
    ...rest,
  }));

/** The `structure` of a `document.yaml`: what the document's own lines (source, symbol) do not say already. */
export const STRUCTURE = z
  .object({
    sections: SECTIONS.nullable(),
    numbered: NUMBERED.nullable(),
    preferred: z.string().nullable(),
    wording: WORDING,
  })
  .strict()
  .superRefine(checkParts);

/** Parts are told apart by their ids, and what is preferred is one of them. */
function checkParts(
  { sections, numbered, preferred }: Pick<DocumentStructure, "sections" | "numbered" | "preferred">,
  context: z.RefinementCtx,
): void {
  const parts = [sections, numbered].flatMap((part) => (part === null ? [] : [part.id]));
  const report = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (parts.length === 0) report("sections", "expected a part of sections, a part of numbered paragraphs, or both");
  if (new Set(parts).size < parts.length) report("numbered", `expected another part than "${parts[0]}"`);
  if (preferred !== null && !parts.includes(preferred))
    report("preferred", `expected one of ${parts.join(" ")}, found "${preferred}"`);
}
