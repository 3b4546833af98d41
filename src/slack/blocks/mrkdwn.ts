/**
 * Makes any text harmless in Slack: `&`, `<` and `>` become entities, so that no mention, link or `<!channel>` in it is
 * live. Nothing else is touched: the words stay verbatim.
 */
export function escapeMrkdwn(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

/**
 * Sets a text of another direction or language apart inside a sentence (Unicode isolates), so that a Russian title or a
 * number does not reorder an Arabic line.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Escaped text as a block quote: each line is marked, so that a paragraph of several lines stays one quote. */
export function formatQuote(text: string): string {
  return escapeMrkdwn(text)
    .split("\n")
    .map((line) => `>${line}`)
    .join("\n");
}
