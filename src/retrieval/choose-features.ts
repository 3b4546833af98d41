import type { TermKeys } from "./term-keys.ts";

/**
 * The features that most texts have, of equally common ones those with the lower hash. Counted in sorted numbers, since a map of half a
 * million entries takes a hundred megabytes.
 * @param texts each as the hashes of its features, each once
 * @returns sorted, at most `most` of them
 */
export function chooseFeatures(texts: readonly Uint32Array[], most: number): TermKeys {
  const sorted = joinAll(texts).sort();
  const counts = new Uint32Array(sorted.length);
  let distinct = 0;
  for (const hash of sorted) {
    if (distinct === 0 || sorted[distinct - 1] !== hash) {
      sorted[distinct] = hash;
      distinct += 1;
    }
    counts[distinct - 1] = (counts[distinct - 1] as number) + 1;
  }
  const places = Uint32Array.from({ length: distinct }, (_, place) => place);
  places.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  return places
    .subarray(0, most)
    .map((place) => sorted[place] as number)
    .sort();
}

function joinAll(texts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(texts.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const text of texts) {
    all.set(text, from);
    from += text.length;
  }
  return all;
}
