/**
 * The largest length such that texts cut to it fit a budget together: short texts stay whole, and only the longest are
 * cut, all to the same length.
 * @param lengths length of each text
 * @returns Infinity when nothing needs cutting
 */
export function fairLength(lengths: readonly number[], budget: number): number {
  if (lengths.reduce((sum, length) => sum + length, 0) <= budget) return Number.POSITIVE_INFINITY;
  const ascending = [...lengths].sort((a, b) => a - b);
  let left = budget;
  for (const [index, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (length > share) return share;
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}
