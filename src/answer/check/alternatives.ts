/** The alternatives of a pattern, as far as no bracket holds them together. */
export function splitAlternatives(pattern: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [i, sign] of [...pattern].entries()) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign !== "|" || depth > 0) continue;
    alternatives.push(pattern.slice(from, i));
    from = i + 1;
  }
  return [...alternatives, pattern.slice(from)];
}

const ONE_WORD = /^(?:[\p{L}|?)]|\(\?:|\[\p{L}+\]|\\p\{L\}(?:[*+]|\{\d+,\})?)+$/u;

/** True for an alternative that nothing but letters can match, whatever stands around them. */
export function isOneWord(alternative: string): boolean {
  return ONE_WORD.test(alternative);
}
