import { z } from "zod";
import { parseYaml } from "../../corpus/parse-yaml.ts";
import { CorpusError } from "../../domain/error.ts";
import {
  LOOK_UP_NOTES,
  LOOK_UP_TOOLS,
  type LookUpNote,
  type LookUpPrompt,
  type LookUpTool,
  PROMPT_SLOTS,
  type Prompt,
  type PromptName,
  type RepairPrompt,
} from "../../domain/prompt.ts";
import { REASON_NAMES, REASON_SLOTS, type ReasonName } from "../../domain/reason.ts";
import { findMatches } from "../../text/find-matches.ts";

const ABOUT = {
  purpose: z.string().min(1),
  version: z.number().int().positive(),
  slots: z.array(z.string().regex(/^[a-z]+$/u)).min(1),
};
const FRONT_MATTER = z.object({ ...ABOUT, output: z.record(z.unknown()) }).strict();
const TOOL = z.object({ description: z.string().min(1), parameters: z.record(z.unknown()) }).strict();
const LOOK_UP_FRONT_MATTER = z
  .object({
    ...ABOUT,
    tools: exactly<LookUpTool, typeof TOOL>(LOOK_UP_TOOLS, TOOL),
    notes: exactly<LookUpNote, z.ZodString>(LOOK_UP_NOTES, z.string().min(1)),
  })
  .strict();

const REPAIR_FRONT_MATTER = FRONT_MATTER.extend({
  reasons: z
    .object(
      Object.fromEntries(REASON_NAMES.map((name) => [name, reasonWords(name)])) as Record<
        ReasonName,
        z.ZodEffects<z.ZodString>
      >,
    )
    .strict(),
});

const PARTS = ["system", "document", "user"] as const;
type Part = (typeof PARTS)[number];

/** A slot, with the place it stands at. */
interface FoundSlot {
  readonly name: string;
  readonly line: number;
}

/**
 * Reads a prompt: front matter between lines of `---`, then its parts, each under its heading (`# system`). The slots that
 * the front matter names, those that stand in the text and those that the program fills must be the same.
 * @param file its name, for messages
 * @throws CorpusError with the line for whatever is not so (expected, found)
 */
export function parsePrompt(name: Exclude<PromptName, "look-up" | "repair">, text: string, file: string): Prompt {
  const { slots: _, ...prompt } = parseFile(name, text, file, FRONT_MATTER);
  return requireUser(prompt, file);
}

/** Reads the prompt of repairs, which has the words for why a sentence did not hold. @throws CorpusError as `parsePrompt` */
export function parseRepairPrompt(text: string, file: string): RepairPrompt {
  const { slots: _, ...prompt } = parseFile("repair", text, file, REPAIR_FRONT_MATTER);
  return requireUser(prompt, file);
}

/** Reads the prompt of the tools, which says what the program needs of each. @throws CorpusError as `parsePrompt` */
export function parseLookUpPrompt(text: string, file: string): LookUpPrompt {
  const { slots: _, ...prompt } = parseFile("look-up", text, file, LOOK_UP_FRONT_MATTER);
  if (prompt.system === "") throw new CorpusError(file, null, "expected # system, found none");
  return prompt;
}

function parseFile<Schema extends z.ZodType<{ slots: string[] }>>(
  name: PromptName,
  text: string,
  file: string,
  schema: Schema,
): z.output<Schema> & Record<Part, string> {
  const lines = text.split(/\r?\n/u);
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end === -1)
    throw new CorpusError(file, 1, "expected front matter between two lines of ---, found none");
  // An empty line in place of the first keeps the numbers of the others.
  const front: z.output<Schema> = parseYaml(["", ...lines.slice(1, end)].join("\n"), schema, file);
  const body = lines.slice(end + 1);
  checkSlots(name, front.slots, findSlots(body, end + 2), file, lines.findIndex((line) => /^slots:/u.test(line)) + 1);
  return { ...front, ...splitParts(body, end + 2, file) };
}

function requireUser<Found extends { readonly user: string }>(prompt: Found, file: string): Found {
  if (prompt.user === "") throw new CorpusError(file, null, "expected # user, found none");
  return prompt;
}

/** Words with the slots of a reason, all of them and no others. */
function reasonWords(name: ReasonName) {
  const slots: readonly string[] = REASON_SLOTS[name];
  const message = `expected ${slots.length === 0 ? "no slots" : `the slots ${slots.join(", ")}`}`;
  return z
    .string()
    .min(1)
    .refine((text) => {
      const found = findSlots([text], 1).map((slot) => slot.name);
      return found.every((slot) => slots.includes(slot)) && slots.every((slot) => found.includes(slot));
    }, message);
}

/** An object with these names and no others. */
function exactly<Name extends string, Value extends z.ZodTypeAny>(names: readonly Name[], value: Value) {
  return z.object(Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>).strict();
}

function findSlots(body: readonly string[], firstLine: number): FoundSlot[] {
  return body.flatMap((line, i) =>
    findMatches(line, /\{\{(.*?)\}\}/gu).map(([, name = ""]) => ({ name, line: firstLine + i })),
  );
}

function checkSlots(
  prompt: PromptName,
  named: readonly string[],
  found: readonly FoundSlot[],
  file: string,
  frontLine: number,
): void {
  const filled: readonly string[] = PROMPT_SLOTS[prompt];
  const expected = `expected the slots ${filled.join(", ")}`;
  const unknown = found.find(({ name }) => !filled.includes(name) || !named.includes(name));
  if (unknown) throw new CorpusError(file, unknown.line, `${expected}, found {{${unknown.name}}}`);
  const misnamed = named.find((name) => !filled.includes(name));
  if (misnamed !== undefined) throw new CorpusError(file, frontLine, `${expected}, found ${misnamed}`);
  const missing = filled.find((name) => !named.includes(name) || !found.some((slot) => slot.name === name));
  if (missing !== undefined) throw new CorpusError(file, frontLine, `${expected}, found no {{${missing}}}`);
}

function splitParts(body: readonly string[], firstLine: number, file: string): Record<Part, string> {
  const texts: Partial<Record<Part, string[]>> = {};
  let current: string[] | undefined;
  for (const [i, line] of body.entries()) {
    const heading = /^# (.*)$/u.exec(line)?.[1];
    const part = PARTS.find((each) => each === heading);
    if (heading !== undefined && (part === undefined || texts[part] !== undefined))
      throw new CorpusError(file, firstLine + i, `expected each of # ${PARTS.join(", # ")} once, found # ${heading}`);
    if (part !== undefined) {
      current = [];
      texts[part] = current;
    } else if (current !== undefined) current.push(line);
    else if (line.trim() !== "") throw new CorpusError(file, firstLine + i, `expected # system, found "${line}"`);
  }
  const { system = [], document = [], user = [] } = texts;
  return { system: join(system), document: join(document), user: join(user) };
}

function join(lines: readonly string[]): string {
  return lines.join("\n").trim();
}
