/** Forms of one word share this much of the longer one, and so many letters. */
const MIN_SHARED = 0.6;
const MIN_PREFIX = 4;

/**
 * Builds a test whether a folded word, or another form of it, is among some. Forms are told by how they begin: stemmers keep
 * apart what a paraphrase joins ("подготовила" and "подготовленный").
 */
export function createWordMatcher(words: Iterable<string>): (word: string) => boolean {
  const exact = new Set(words);
  const byPrefix = new Map<string, string[]>();
  for (const word of exact) {
    const prefix = word.slice(0, MIN_PREFIX);
    const others = byPrefix.get(prefix);
    if (others) others.push(word);
    else byPrefix.set(prefix, [word]);
  }
  return (word) =>
    exact.has(word) || (byPrefix.get(word.slice(0, MIN_PREFIX)) ?? []).some((other) => sharesStart(word, other));
}

/** True where one folded word is the other, or another form of it, as `createWordMatcher` tells it. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || (one.startsWith(other.slice(0, MIN_PREFIX)) && sharesStart(one, other));
}

function sharesStart(one: string, other: string): boolean {
  const limit = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < limit && one[shared] === other[shared]) shared += 1;
  return shared >= MIN_PREFIX && shared >= MIN_SHARED * Math.max(one.length, other.length);
}
