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

/**
 * How long each of some texts may be, the first before the others: it keeps its whole length as long as each behind it has at least
 * some; what is left is shared fairly.
 * @param least what each behind it must have, if it is as long; infinite: none goes before another
 */
export function lengthsInOrder(lengths: readonly number[], budget: number, least: number): number[] {
  const whole: number[] = [];
  let left = budget;
  for (const [i, length] of lengths.entries()) {
    const behind = lengths.slice(i + 1).reduce((sum, other) => sum + Math.min(other, least), 0);
    if (length + behind > left) break;
    whole.push(length);
    left -= length;
  }
  const rest = lengths.slice(whole.length);
  const longest = fairLength(rest, left);
  return [...whole, ...rest.map((length) => Math.min(length, longest))];
}
