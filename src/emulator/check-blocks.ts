import type { ZodIssue, ZodTypeAny } from "zod";
import { blockSchema, homeSchema, modalSchema } from "./block-schema.ts";
import { isObject, type Json, readJson } from "./json.ts";

export type Checked =
  | { readonly ok: true; readonly blocks: readonly Json[] }
  | { readonly ok: false; readonly error: string; readonly messages: readonly string[] };

const BLOCKS_PER_MESSAGE = 50;
const BLOCKS_PER_VIEW = 100;
/** Not in Slack's documentation; seen in bolt-js#2509. */
const TEXT_PER_MESSAGE = 13_200;

/** Checks a message's blocks as Slack does. @param value the list itself, or the JSON of it that a form carries */
export function checkBlocks(value: unknown): Checked {
  const list = readJson(value);
  if (!Array.isArray(list)) return { ok: false, error: "invalid_blocks_format", messages: [] };
  const messages = checkList(list, "/blocks", BLOCKS_PER_MESSAGE);
  if (messages.length > 0) return { ok: false, error: "invalid_blocks", messages };
  if (countText(list) > TEXT_PER_MESSAGE) return { ok: false, error: "msg_blocks_too_long", messages: [] };
  return { ok: true, blocks: list as Json[] };
}

type CheckedView = { readonly ok: true } | { readonly ok: false; readonly messages: readonly string[] };

/** Checks a modal as Slack does. */
export function checkView(view: unknown): CheckedView {
  const checked = checkSurface(view, modalSchema);
  if (!checked.ok) return checked;
  // Slack knows a form only with a button that submits it.
  const { blocks, submit } = view as { blocks: { type?: unknown }[]; submit?: unknown };
  return submit === undefined && blocks.some(({ type }) => type === "input")
    ? { ok: false, messages: ["[ERROR] missing required field: submit [json-pointer:/view]"] }
    : { ok: true };
}

/** Checks the Home of an app as Slack does: no button submits it, its fields are told at once. */
export function checkHome(view: unknown): CheckedView {
  return checkSurface(view, homeSchema);
}

function checkSurface(view: unknown, schema: ZodTypeAny): CheckedView {
  const shape = explain(schema, view, "/view");
  if (shape.length > 0) return { ok: false, messages: shape };
  const { blocks } = view as { blocks: { type?: unknown }[] };
  const messages = checkList(blocks, "/view/blocks", BLOCKS_PER_VIEW);
  if (messages.length > 0) return { ok: false, messages };
  // Slack knows votes in messages only.
  const vote = blocks.findIndex(({ type }) => type === "context_actions");
  return vote >= 0
    ? { ok: false, messages: [`[ERROR] unsupported type [json-pointer:/view/blocks/${vote}/type]`] }
    : { ok: true };
}

function checkList(blocks: readonly unknown[], pointer: string, most: number): string[] {
  if (blocks.length > most) return [`[ERROR] no more than ${most} items allowed [json-pointer:${pointer}]`];
  const ids = blocks.map(blockIdOf).filter((id) => id !== undefined);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return [`[ERROR] block_id ${twice} already exists [json-pointer:${pointer}]`];
  return blocks.flatMap((block, index) => checkBlock(block, `${pointer}/${index}`));
}

function checkBlock(block: unknown, pointer: string): string[] {
  const schema = blockSchema(isObject(block) ? block.type : undefined);
  return schema === undefined
    ? [`[ERROR] unsupported type [json-pointer:${pointer}/type]`]
    : explain(schema, block, pointer);
}

function explain(schema: ZodTypeAny, value: unknown, pointer: string): string[] {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(
        (issue) => `[ERROR] ${wordIssue(issue)} [json-pointer:${[pointer, ...issue.path].join("/")}]`,
      );
}

function wordIssue(issue: ZodIssue): string {
  if (issue.code === "too_big") {
    return issue.type === "string"
      ? `must be less than ${Number(issue.maximum) + 1} characters`
      : `no more than ${issue.maximum} items allowed`;
  }
  if (issue.code === "too_small")
    return issue.type === "string" ? "must be more than 0 characters" : "no fewer than 1 items allowed";
  if (issue.code === "unrecognized_keys") return `invalid additional property: ${issue.keys.join(", ")}`;
  if (issue.code === "invalid_type" && issue.received === "undefined")
    return `missing required field: ${issue.path.at(-1) ?? ""}`;
  return issue.message;
}

function blockIdOf(block: unknown): string | undefined {
  return isObject(block) && typeof block.block_id === "string" ? block.block_id : undefined;
}

/** Counted here on its own, as everything that checks the bot: shared with it, a wrong count would pass. */
function countText(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((total, part) => total + countText(part), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (total, [key, part]) => total + (key === "text" && typeof part === "string" ? part.length : countText(part)),
    0,
  );
}
