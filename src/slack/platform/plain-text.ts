import { MAX_INPUT_CHARS } from "../../domain/input-limit.ts";

/** Markup may stand for more characters than it leaves. */
const MAX_READ_CHARS = 4 * MAX_INPUT_CHARS;
const TOKEN = /<([^<>]*)>/gu;

/**
 * Turns what Slack delivers into what the person typed: mentions of people and groups go, a channel or link becomes its
 * name, entities become characters. Far too long a text is cut to one that is still too long, so that its sender is told.
 */
export function toPlainText(delivered: string): string {
  return delivered
    .slice(0, MAX_READ_CHARS)
    .replace(TOKEN, (_, inner: string) => readToken(inner))
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&amp;/gu, "&")
    .replace(/[^\S\n]+/gu, " ")
    .trim();
}

function readToken(inner: string): string {
  const [target = "", name] = inner.split("|", 2);
  if (target.startsWith("@") || target.startsWith("!")) return " ";
  if (target.startsWith("#")) return name === undefined ? " " : `#${name}`;
  return name ?? target;
}
