/** Control characters and marks of direction, links, addresses, mentions, mark-up of Slack and of Markdown. */
const LIVE =
  /\S*:\/\/\S*|www\.\S+|\S+@\S+|[@#]\w+|[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]|<[^>\s]*>|[<>`*_[\]{}|\\]/gu;

/** What of a text a place that shows it could take for an order, a link or a mention. */
export function findLiveParts(text: string): readonly string[] {
  return text.match(LIVE) ?? [];
}

/** True where a text is words alone. */
export function isPlain(text: string): boolean {
  return findLiveParts(text).length === 0;
}
