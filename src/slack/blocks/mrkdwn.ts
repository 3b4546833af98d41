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

/**
 * Escaped text as a block quote: each line is marked, so that a paragraph of several lines stays one quote.
 * @param strong words of it to be set in bold
 */
export function formatQuote(text: string, strong: string | null = null): string {
  return embolden(escapeMrkdwn(text), strong === null ? "" : escapeMrkdwn(strong))
    .split("\n")
    .map((line) => `>${line}`)
    .join("\n");
}

/** What may touch asterisks from outside that Slack reads as bold: no letter, and no mark of Arabic or Chinese. */
const EDGE = { before: /(?:^|[\s([«“"'—–-])$/u, after: /^(?:$|[\s.,:;!?)\]»”"'—–-])/u };

function embolden(text: string, words: string): string {
  const at = words === "" || words.includes("*") || words.includes("\n") ? -1 : text.indexOf(words);
  const [before, after] = [text.slice(0, Math.max(0, at)), text.slice(at + words.length)];
  const isApart = EDGE.before.test(before) && EDGE.after.test(after);
  return at >= 0 && isApart ? `${before}*${words}*${after}` : text;
}
