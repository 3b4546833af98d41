import { hashText } from "../text/hash-text.ts";
import { keepPerObject } from "../text/keep-per-object.ts";

/**
 * Terms as the index holds them: by their hashes of 32 bits, each once, sorted. Of ten thousand terms two share a key once in a
 * hundred texts, and are then taken for one; in return no table holds a hundred thousand strings.
 */
export type TermKeys = Uint32Array;

export function keysOf(terms: Iterable<string>): TermKeys {
  return Uint32Array.from(new Set(Array.from(terms, (term) => hashText(term)))).sort();
}

/** The hashes of a query's terms, in its order, taken once: it is looked up in the fields of every language. */
export const hashesOf = keepPerObject((query: ReadonlyMap<string, unknown>) => {
  const hashes = new Uint32Array(query.size);
  let term = 0;
  for (const text of query.keys()) {
    hashes[term] = hashText(text);
    term += 1;
  }
  return hashes;
});

/** Where a term stands among some; undefined where it is none of them. */
export function positionOf(keys: TermKeys, term: string): number | undefined {
  return positionOfKey(keys, hashText(term));
}

/** Where a hash stands among some, by binary search; undefined where it is none of them. */
export function positionOfKey(keys: TermKeys, key: number): number | undefined {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : undefined;
}
