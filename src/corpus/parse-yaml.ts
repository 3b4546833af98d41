import { load } from "js-yaml";
import type { Document, LineCounter, Node } from "yaml";
import type { z } from "zod";
import { CorpusError } from "../domain/error.ts";
import { loadYaml } from "./load-yaml.ts";

/**
 * Reads a YAML text into a value of a known shape.
 * @param file its name, for messages
 * @throws CorpusError with the line, for bad YAML and for a value of another shape (expected, found)
 */
export function parseYaml<Schema extends z.ZodTypeAny>(text: string, schema: Schema, file: string): z.output<Schema> {
  return parseFast(text, schema) ?? parseWithLines(text, schema, file);
}

/**
 * Every start reads the corpus: this parser reads sound YAML five to ten times faster than the one that knows lines.
 * @returns undefined for whatever is not as it should be
 */
function parseFast<Schema extends z.ZodTypeAny>(text: string, schema: Schema): z.output<Schema> | undefined {
  try {
    return schema.parse(load(text));
  } catch {
    return undefined;
  }
}

function parseWithLines<Schema extends z.ZodTypeAny>(text: string, schema: Schema, file: string): z.output<Schema> {
  const yaml = loadYaml();
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines });
  const error = document.errors[0];
  if (error)
    throw new CorpusError(file, lines.linePos(error.pos[0]).line, error.message.split("\n")[0] as string, {
      cause: error,
    });
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data as z.output<Schema>;
  const issue = result.error.issues[0] as z.ZodIssue;
  throw new CorpusError(
    file,
    lineOf(document, issue.path, lines),
    `${issue.path.join(" › ") || "the file"}: ${issue.message}`,
  );
}

/** The line of the deepest node on the way to a path. */
function lineOf(document: Document, path: readonly (string | number)[], lines: LineCounter): number | null {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
