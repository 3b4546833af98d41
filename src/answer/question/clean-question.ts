/**
 * Takes out of a question what is written beside words wherever people chat: emoji codes, and the marks of bold, code and
 * quotation. What only Slack writes (mentions, links, entities) is read where it comes in.
 */
export function cleanQuestion(text: string): string {
  return text
    .replace(/:[a-z0-9_+-]+:/giu, " ")
    .replace(/[*_~`]+|^\s*>+/gmu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
