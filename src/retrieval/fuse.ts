/** One ranked list: a score for each paragraph (by position) and the weight of the list in the fusion. */
export interface ScoreList {
  readonly scores: ArrayLike<number>;
  readonly weight: number;
}

/**
 * Joins ranked lists by a convex combination of max-normalised scores (Bruch, Gai and Ingber, "An Analysis of Fusion
 * Functions for Hybrid Retrieval", ACM TOIS 2023). An empty list takes no part, so the weights of the others still add to 1.
 * @returns scores in 0..1
 */
export function fuse(lists: readonly ScoreList[], length: number): Float64Array {
  const fused = new Float64Array(length);
  const used = lists
    .map((list) => ({ ...list, max: maximum(list.scores) }))
    .filter(({ max, weight }) => max > 0 && weight > 0);
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  for (const { scores, weight, max } of used) {
    for (let i = 0; i < length; i += 1)
      fused[i] = (fused[i] as number) + (weight / total) * Math.max(0, (scores[i] ?? 0) / max);
  }
  return fused;
}

function maximum(scores: ArrayLike<number>): number {
  let max = 0;
  for (let i = 0; i < scores.length; i += 1) max = Math.max(max, scores[i] as number);
  return max;
}
