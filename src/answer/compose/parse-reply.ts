import type { z } from "zod";

/** A model's reply as a value, or what is wrong with it. */
export type ParsedReply<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "invalid"; readonly problem: string };

/**
 * Reads the JSON object in a model's reply: what it thought aloud (`<think>`) and fences are left out, and so is what stands
 * before and after the object.
 */
export function parseReply<Schema extends z.ZodTypeAny>(reply: string, schema: Schema): ParsedReply<z.output<Schema>> {
  const text = stripThoughts(reply);
  const [start, end] = [text.indexOf("{"), text.lastIndexOf("}")];
  if (start === -1 || end < start) return { kind: "invalid", problem: "expected a JSON object, found none" };
  const value = parseJson(text.slice(start, end + 1));
  if (value === undefined) return { kind: "invalid", problem: "expected a JSON object, found broken JSON" };
  const result = schema.safeParse(value);
  if (result.success) return { kind: "value", value: result.data };
  const issue = result.error.issues[0];
  return { kind: "invalid", problem: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}` };
}

/** A reply without what the model thought aloud; nothing while it still does. */
export function stripThoughts(reply: string): string {
  const end = reply.lastIndexOf("</think>");
  if (end !== -1) return reply.slice(end + "</think>".length);
  return /^\s*<think>/u.test(reply) ? "" : reply;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
