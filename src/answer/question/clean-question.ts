/**
 * Takes Slack's markup out of a question: mentions, channel and link brackets, emoji codes, and the marks of bold, code
 * and quotation. What remains is plain words; nothing in it is ever echoed live.
 */
export function cleanQuestion(text: string): string {
  return text
    .replace(/<(?:@|#|!)[^>]*>/gu, " ")
    .replace(/<(?:https?|mailto):[^>|]*(?:\|([^>]*))?>/gu, " $1 ")
    .replace(/:[a-z0-9_+-]+:/giu, " ")
    .replace(/[*_~`]+|^\s*>+/gmu, " ")
    .replace(/&(amp|lt|gt);/gu, (_, name: string) => ({ amp: "&", lt: "<", gt: ">" })[name] ?? "")
    .replace(/\s+/gu, " ")
    .trim();
}
