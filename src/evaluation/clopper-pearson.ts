/** Within what a rate lies, 0..1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What is left on either side of a 95 % interval. */
const TAIL = 0.025;
/** Each step halves what is left: after so many nothing is. */
const STEPS = 60;

/**
 * The exact 95 % interval of a rate (Clopper and Pearson, "The use of confidence or fiducial limits illustrated in the case of
 * the binomial", Biometrika 26, 1934): the rates under which neither so many hits nor so few are rarer than one in forty.
 * @param hits how many of them are, 0 to `of`
 * @returns null where there are none to count
 */
export function clopperPearson(hits: number, of: number): Interval | null {
  if (of === 0) return null;
  return {
    low: hits === 0 ? 0 : findRate((rate) => 1 - chanceOfAtMost(hits - 1, of, rate) < TAIL),
    high: hits === of ? 1 : findRate((rate) => chanceOfAtMost(hits, of, rate) > TAIL),
  };
}

/** The rate up to which something holds, by halving. */
function findRate(holds: (rate: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The chance of so many hits or fewer; summed by logarithms, since single terms are too small for many cases. */
function chanceOfAtMost(hits: number, of: number, rate: number): number {
  const [log, logRest] = [Math.log(rate), Math.log1p(-rate)];
  let logWays = 0;
  let sum = 0;
  for (let k = 0; k <= hits; k += 1) {
    sum += Math.exp(logWays + k * log + (of - k) * logRest);
    logWays += Math.log((of - k) / (k + 1));
  }
  return sum;
}
