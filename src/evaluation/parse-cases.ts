import { z } from "zod";
import { isLanguage, type Language } from "../domain/language.ts";
import { type ParagraphId, parseParagraphId } from "../domain/paragraph-id.ts";

/** One evaluation question. `alsoOk` paragraphs support the core of the answer; `mustContain` are words it has to show. */
export interface Case {
  readonly id: string;
  readonly language: Language;
  readonly type: string;
  readonly question: string;
  readonly gold: readonly ParagraphId[];
  readonly alsoOk: readonly ParagraphId[];
  readonly answerable: boolean;
  readonly mustContain: readonly string[];
}

export interface CaseProblem {
  readonly line: number;
  readonly message: string;
}

const ID = z.string().transform((text, context) => {
  const id = parseParagraphId(text);
  if (id === undefined) context.addIssue({ code: "custom", message: `"${text}" is no paragraph id` });
  return id as ParagraphId;
});
const SCHEMA = z.object({
  id: z.string().min(1),
  lang: z.string().refine(isLanguage, "expected one of ar en es fr ru zh"),
  type: z.string().min(1),
  question: z.string().min(1),
  gold: z.array(ID),
  also_ok: z.array(ID),
  answerable: z.boolean(),
  must_contain: z.array(z.string()),
});

/** An evaluation case as it stands in a file. */
export type CaseLine = z.input<typeof SCHEMA>;

/** Reads evaluation cases, one JSON object a line; bad lines come back as problems with their number. */
export function parseCases(text: string): { cases: Case[]; problems: CaseProblem[] } {
  const cases: Case[] = [];
  const problems: CaseProblem[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const result = SCHEMA.safeParse(parseJson(line));
    if (result.success) cases.push(toCase(result.data));
    else problems.push({ line: i + 1, message: describe(result.error.issues[0] as z.ZodIssue) });
  }
  return { cases, problems };
}

function toCase({ lang, also_ok, must_contain, ...rest }: z.output<typeof SCHEMA>): Case {
  return { ...rest, language: lang as Language, alsoOk: also_ok, mustContain: must_contain };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function describe(issue: z.ZodIssue): string {
  return issue.path.length === 0 ? "expected a JSON object" : `${issue.path.join(".")}: ${issue.message}`;
}
