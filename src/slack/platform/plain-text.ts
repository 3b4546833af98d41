const TOKEN = /<([^<>]*)>/gu;
const MAX_CHARS = 4000;

/**
 * Turns what Slack delivers into what the person typed: mentions of people and groups go, a channel or link becomes its
 * name, entities become characters. Over-long text is cut, since no question needs it.
 */
export function toPlainText(delivered: string): string {
  return delivered
    .slice(0, MAX_CHARS)
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
