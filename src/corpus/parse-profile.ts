import { z } from "zod";
import type { VersionStatus } from "../domain/document.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import { parseYaml } from "./parse-yaml.ts";
import { BY_LANGUAGE, STRUCTURE } from "./structure-schema.ts";

const TITLES = z.object({
  ar: z.string(),
  en: z.string(),
  es: z.string(),
  fr: z.string(),
  ru: z.string(),
  zh: z.string(),
});
const SCHEMA = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/u),
    titles: TITLES,
    symbol: z.string().nullable(),
    date: z.string().nullable(),
    source: z
      .object({
        language: z.enum(LANGUAGES),
        file: z.string(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
        provenance: BY_LANGUAGE,
      })
      .strict(),
    versions: z.record(
      z.enum(LANGUAGES),
      z.object({ file: z.string(), status: z.enum(["official", "unofficial"]), provenance: BY_LANGUAGE }).strict(),
    ),
    structure: STRUCTURE,
  })
  .strict()
  .transform(({ structure, ...rest }) => ({
    ...rest,
    structure: {
      language: rest.source.language,
      symbol: rest.symbol,
      titles: rest.titles,
      provenance: {
        ...Object.fromEntries(
          Object.entries(rest.versions).map(([language, { provenance }]) => [language, provenance]),
        ),
        [rest.source.language]: rest.source.provenance,
      },
      ...structure,
    },
  }));

/** What `document.yaml` says of a document: its names, where its text comes from, which versions stand beside it, how it is built. */
export interface Profile {
  readonly id: string;
  readonly titles: Readonly<Record<Language, string>>;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly source: { readonly language: Language; readonly file: string; readonly sha256: string };
  readonly versions: Readonly<Partial<Record<Language, { readonly file: string; readonly status: VersionStatus }>>>;
  readonly structure: DocumentStructure;
}

/** @throws CorpusError with the line */
export function parseProfile(text: string, file: string): Profile {
  return parseYaml(text, SCHEMA, file);
}
