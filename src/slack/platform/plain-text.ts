/** Slack delivers no longer text, so what its sender is told of its length is true (https://docs.slack.dev/reference/methods/chat.postMessage). */
const MAX_READ_CHARS = 40_000;
const TOKEN = /<([^<>]*)>/gu;

/**
 * Turns what Slack delivers into what the person typed: mentions of people and groups go, a channel or link becomes its
 * name, entities become characters. What is longer than Slack delivers is cut, and is still too long, so that its sender is told.
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
