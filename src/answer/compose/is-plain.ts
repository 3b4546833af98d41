/** Control characters and marks of direction, links, addresses, mark-up of Slack and of Markdown. */
const NOT_PLAIN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069<>`*_[\]{}|\\]|:\/\/|www\.|\S@\S|[@#]\w/u;

/** True where a text is words alone: nothing that a place which shows it could take for an order, a link or a mention. */
export function isPlain(text: string): boolean {
  return !NOT_PLAIN.test(text);
}
