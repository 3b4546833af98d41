import { findZone } from "../../digest/find-zone.ts";
import { parseDays, parseHorizon, parseTime } from "../../digest/parse-settings.ts";
import type { DigestSettingsPatch } from "../../digest/settings.ts";
import { isLanguage, type Language } from "../../domain/language.ts";
import type { DigestDays, Subscription } from "../../domain/subscription.ts";
import type { DigestProblem } from "./parse-digest.ts";

/** The fields of the form, which are also the ids of their blocks. */
export const DIGEST_FIELDS = ["time", "zone", "days", "language", "horizon", "quiet"] as const;
export type DigestField = (typeof DIGEST_FIELDS)[number];

export type FormValues = Readonly<Partial<Record<DigestField, string>>>;

/** What is wrong with a field, and what stands in it. */
export interface FieldProblem {
  readonly field: DigestField;
  readonly problem: DigestProblem;
  readonly found: string;
}

export type FormRequest =
  | { readonly kind: "settingsPatch"; readonly settingsPatch: DigestSettingsPatch }
  | { readonly kind: "problems"; readonly problems: readonly FieldProblem[] };

interface Parsed {
  readonly time: string;
  readonly zone: string;
  readonly days: DigestDays;
  readonly language: Language;
  readonly horizon: number;
  readonly quiet: Subscription["quiet"];
}

const PARSERS: { readonly [F in DigestField]: (text: string) => Parsed[F] | undefined } = {
  time: parseTime,
  zone: findZone,
  days: parseDays,
  language: (text) => (isLanguage(text) ? text : undefined),
  horizon: parseHorizon,
  quiet: (text) => (text === "line" || text === "silence" ? text : undefined),
};

const PROBLEMS: Readonly<Record<DigestField, DigestProblem>> = {
  time: "time",
  zone: "zone",
  days: "word",
  language: "word",
  horizon: "horizon",
  quiet: "word",
};

/** Reads the form as the command reads its words; each field that does not hold gets its own problem. */
export function parseDigestForm(values: FormValues): FormRequest {
  const fields = DIGEST_FIELDS.map((field) => {
    const found = (values[field] ?? "").trim();
    return { field, found, value: PARSERS[field](found) };
  });
  const problems = fields.filter(({ value }) => value === undefined);
  if (problems.length > 0)
    return {
      kind: "problems",
      problems: problems.map(({ field, found }) => ({ field, found, problem: PROBLEMS[field] })),
    };
  return { kind: "settingsPatch", settingsPatch: Object.fromEntries(fields.map(({ field, value }) => [field, value])) };
}
