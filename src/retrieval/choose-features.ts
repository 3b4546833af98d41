import type { TermKeys } from "./term-keys.ts";

/** The features that most texts have, of equally common ones those with the lower hash. @returns sorted, at most `most` of them */
export function chooseFeatures(texts: readonly Uint32Array[], most: number): TermKeys {
  const counts = new Map<number, number>();
  for (const hashes of texts) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const common = [...counts].sort(([hash, count], [other, otherCount]) => otherCount - count || hash - other);
  return Uint32Array.from(common.slice(0, most), ([hash]) => hash).sort();
}
