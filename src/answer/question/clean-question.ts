/** "With" and "without", as they are written where people chat in English: "together w/ who?". */
const SHORTHAND = /(?<![\p{L}\p{N}/])w\/(o(?![\p{L}\p{N}]))?(?![\p{N}/])/giu;

/** "What" and "about" in English: "wat did it say abt youth?" */
const WHAT = /(?<!\p{L})w[aou]t(?!\p{L})/giu;
const ABOUT = /(?<!\p{L})abt(?!\p{L})/giu;

/** "How many", as it is written where people chat in Russian. */
const HOW_MANY = /(?<!\p{L})скок[ао]?(?!\p{L})/giu;

/** The same in French: "cb de projets". */
const COMBIEN = /(?<!\p{L})cb(?= d(?:e |['’])| y )/giu;

/** "Que" in Spanish, behind a word that it often follows: "en q ciudad". */
const QUE = /(?<=(?<!\p{L})(?:en|de|a|para|por|con|lo|y|es|desde|hasta|sobre) )q(?= \p{L})/giu;

/** Code, and a mark of it that is left. One within a word is the letter ё of who types Russian with Latin letters in the keyboard. */
const CODE = /(?<!`)`+([^`]+)`+|(?<![\p{L}`])`+|(?<!`)`+(?![\p{L};,.'[\]])/gu;

/**
 * Takes out of a question what is written beside words wherever people chat: emoji codes, and the marks of bold, code and
 * quotation; and writes out shorthand. What only Slack writes (mentions, links, entities) is read where it comes in.
 */
export function cleanQuestion(text: string): string {
  return text
    .replace(/:[a-z0-9_+-]+:/giu, " ")
    .replace(SHORTHAND, (_, without?: string) => (without ? "without " : "with "))
    .replace(WHAT, "what")
    .replace(ABOUT, "about")
    .replace(HOW_MANY, "сколько")
    .replace(COMBIEN, "combien")
    .replace(QUE, "que")
    .replace(CODE, " $1 ")
    .replace(/[*_~]+|^\s*>+/gmu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
