import { mean, percentile } from "../../src/evaluation/metrics.ts";
import { createSeededRandom } from "../../src/retrieval/create-seeded-random.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const SAMPLES = 2000;

/** The 95 % percentile bootstrap interval of a mean (Efron, 1979); the same values give the same interval. */
export function bootstrapInterval(values: readonly number[]): Interval {
  const random = createSeededRandom(11);
  const means = Array.from({ length: SAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1) sum += values[Math.floor(random() * values.length)] as number;
    return sum / Math.max(1, values.length);
  });
  return { low: percentile(means, 0.025) ?? 0, high: percentile(means, 0.975) ?? 0 };
}

/** A mean with its interval: ".850 (.785–.915)". */
export function formatMean(values: readonly number[]): string {
  const { low, high } = bootstrapInterval(values);
  return values.length === 0
    ? "–"
    : `${formatShare(mean(values) as number)} (${formatShare(low)}–${formatShare(high)})`;
}

export function formatShare(value: number): string {
  return value.toFixed(3);
}
