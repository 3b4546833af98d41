/** True when two neighbouring letters have changed places: one slip of the hand (Damerau, CACM 1964), two edits by Levenshtein. */
export function isSwapped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const i = [...word].findIndex((letter, k) => letter !== candidate[k]);
  return (
    i >= 0 &&
    word.slice(i, i + 2) === `${candidate[i + 1]}${candidate[i]}` &&
    word.slice(i + 2) === candidate.slice(i + 2)
  );
}
