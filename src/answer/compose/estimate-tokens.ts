/** Of Arabic and Cyrillic; Latin has more. On the safe side for the tokenisers of 2024 and later, which see near four of either. */
const LETTERS_PER_TOKEN = 3;
const HAN = /\p{Script=Han}/gu;

/** How many tokens a text is at most, by rule of thumb: each provider counts by its own tokeniser. A Han character is one. */
export function estimateTokens(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  return han + Math.ceil((text.length - han) / LETTERS_PER_TOKEN);
}
