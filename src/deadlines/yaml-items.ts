import { CORE_SCHEMA, load } from "js-yaml";
import type { Document, LineCounter } from "yaml";
import type { z } from "zod";
import { loadYaml } from "../corpus/load-yaml.ts";
import type { FileProblem } from "../domain/obligation.ts";

/** One item of a YAML file with the line it begins on, and its key where the file is a map. */
export interface YamlItem<Value> {
  readonly key: string;
  readonly value: Value;
  readonly line: number;
}

export interface YamlItems<Value> {
  readonly items: readonly YamlItem<Value>[];
  readonly problems: readonly FileProblem[];
}

type Path = readonly (string | number)[];

/**
 * Reads a YAML list or map item by item: a bad item becomes a problem with its line and the others are kept, so that one
 * slip of an operator does not hide every date.
 * @param file its name, for messages
 */
export function readYamlItems<Schema extends z.ZodTypeAny>(
  text: string,
  schema: Schema,
  shape: "list" | "map",
  file: string,
): YamlItems<z.output<Schema>> {
  const readWithLines = () => readSlowly(text, schema, shape, file);
  return readFast(text, schema, shape, readWithLines) ?? readWithLines();
}

/**
 * A sound file is read by the parser that knows no lines, in a fifth of the time or less. Lines are looked up when one is asked for.
 * @returns undefined for whatever is not as it should be
 */
function readFast<Schema extends z.ZodTypeAny>(
  text: string,
  schema: Schema,
  shape: "list" | "map",
  readWithLines: () => YamlItems<z.output<Schema>>,
): YamlItems<z.output<Schema>> | undefined {
  const entries = readEntries(text, shape)?.map(([key, value]) => ({ key, ...schema.safeParse(value) }));
  if (!entries?.every(({ success }) => success)) return undefined;
  let known: YamlItems<z.output<Schema>> | undefined;
  const lineOf = (i: number) => {
    known ??= readWithLines();
    return known.items[i]?.line ?? 1;
  };
  const items = entries.map(({ key, data }, i) => ({
    key,
    value: data as z.output<Schema>,
    get line() {
      return lineOf(i);
    },
  }));
  return { items, problems: [] };
}

/** Numbers among the keys of a map would lose their place. */
function readEntries(text: string, shape: "list" | "map"): [key: string, value: unknown][] | undefined {
  try {
    const content: unknown = load(text, { schema: CORE_SCHEMA });
    if (typeof content !== "object" || content === null || Array.isArray(content) !== (shape === "list"))
      return undefined;
    const entries = Object.entries(content);
    return shape === "map" && entries.some(([key]) => /^\d/u.test(key)) ? undefined : entries;
  } catch {
    return undefined;
  }
}

function readSlowly<Schema extends z.ZodTypeAny>(
  text: string,
  schema: Schema,
  shape: "list" | "map",
  file: string,
): YamlItems<z.output<Schema>> {
  const yaml = loadYaml();
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines });
  const broken = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: error.message.split("\n")[0] as string,
  }));
  if (broken.length > 0) return { items: [], problems: broken };
  const paths = itemPaths(document, shape);
  if (paths === undefined) return { items: [], problems: [{ file, line: 1, message: `expected a ${shape}` }] };
  return checkItems(document, lines, paths, schema, file);
}

function itemPaths(document: Document, shape: "list" | "map"): (string | number)[] | undefined {
  const { isMap, isScalar, isSeq } = loadYaml();
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (shape === "list") return isSeq(contents) ? contents.items.map((_, i) => i) : undefined;
  return isMap(contents) ? contents.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : undefined;
}

function checkItems<Schema extends z.ZodTypeAny>(
  document: Document,
  lines: LineCounter,
  paths: readonly (string | number)[],
  schema: Schema,
  file: string,
): YamlItems<z.output<Schema>> {
  const items: YamlItem<z.output<Schema>>[] = [];
  const problems: FileProblem[] = [];
  const content = document.toJS() as Record<string | number, unknown> | null;
  for (const path of paths) {
    const result = schema.safeParse(content?.[path]);
    const line = lineOf(document, [path], lines);
    if (result.success) items.push({ key: String(path), value: result.data as z.output<Schema>, line });
    else
      for (const issue of result.error.issues)
        problems.push({ file, line: lineOf(document, [path, ...issue.path], lines), message: describe(path, issue) });
  }
  return { items, problems };
}

function describe(path: string | number, issue: z.ZodIssue): string {
  return `${[typeof path === "number" ? `item ${path + 1}` : path, ...issue.path].join(" › ")}: ${issue.message}`;
}

/** The line of the deepest node on the way to a path. */
function lineOf(document: Document, path: Path, lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (loadYaml().isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
