import { findZone } from "../../digest/find-zone.ts";
import { parseDays, parseDaysOff, parseHorizon, parseTime } from "../../digest/parse-settings.ts";
import type { DigestSettingsPatch } from "../../digest/settings.ts";
import type { Concept } from "../../domain/concept.ts";
import { isLanguage } from "../../domain/language.ts";
import type { DigestProblem } from "./parse-digest.ts";

/** The fields of the form, which are also the ids of their blocks. */
export const DIGEST_FIELDS = [
  "switch",
  "actor",
  "horizon",
  "time",
  "zone",
  "days",
  "daysOff",
  "language",
  "quiet",
] as const;
export type DigestField = (typeof DIGEST_FIELDS)[number];

/** What stands in the fields; empty where nothing does, absent where the form has no such field: one that was opened before an upgrade. */
export type FormValues = Readonly<Partial<Record<DigestField, string>>>;

/** What the choice of a body says for all of them; no body is called that. */
export const ALL_BODIES = "*";

/** What is wrong with a field, and what stands in it. */
export interface FieldProblem {
  readonly field: DigestField;
  readonly problem: DigestProblem;
  readonly found: string;
}

export type FormRequest =
  | { readonly kind: "off" }
  | { readonly kind: "settingsPatch"; readonly settingsPatch: DigestSettingsPatch }
  | { readonly kind: "problems"; readonly problems: readonly FieldProblem[] };

type Setting = Exclude<DigestField, "switch">;

const PROBLEMS: Readonly<Record<Setting, DigestProblem>> = {
  actor: "word",
  horizon: "horizon",
  time: "time",
  zone: "zone",
  days: "word",
  daysOff: "days_off",
  language: "word",
  quiet: "word",
};

type Parsers = { readonly [F in Setting]: (text: string) => DigestSettingsPatch[F] | undefined };

function buildParsers(concepts: readonly Concept[]): Parsers {
  return {
    actor: (text) => (text === ALL_BODIES ? null : concepts.find(({ id }) => id === text)?.id),
    horizon: parseHorizon,
    time: parseTime,
    zone: findZone,
    days: parseDays,
    daysOff: parseDaysOff,
    language: (text) => (isLanguage(text) ? text : undefined),
    quiet: (text) => (text === "line" || text === "silence" ? text : undefined),
  };
}

/** Reads the form as the command reads its words; each field that does not hold gets its own problem. What is switched off needs no settings. */
export function parseDigestForm(values: FormValues, concepts: readonly Concept[]): FormRequest {
  if (values.switch === "off") return { kind: "off" };
  const parsers = buildParsers(concepts);
  const settings = DIGEST_FIELDS.filter((field): field is Setting => field !== "switch");
  const fields = settings
    .filter((field) => values[field] !== undefined)
    .map((field) => {
      const found = values[field]?.trim() ?? "";
      return { field, found, value: parsers[field](found) };
    });
  const problems = fields.filter(({ value }) => value === undefined);
  if (problems.length > 0)
    return {
      kind: "problems",
      problems: problems.map(({ field, found }) => ({ field, found, problem: PROBLEMS[field] })),
    };
  return { kind: "settingsPatch", settingsPatch: Object.fromEntries(fields.map(({ field, value }) => [field, value])) };
}
