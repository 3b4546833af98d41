/** So many words are kept at most; past that all are dropped, so that texts of made-up words cost no memory. */
const MAX_WORDS = 20_000;
/** Longer ones hardly come twice. */
const MAX_LETTERS = 40;

/** Reads something of a word once, since texts repeat their words. @param read of a word alone; what it gives is not changed */
export function keepPerWord<T>(read: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const value = read(word);
    if (word.length > MAX_LETTERS) return value;
    if (kept.size >= MAX_WORDS) kept.clear();
    kept.set(word, value);
    return value;
  };
}
