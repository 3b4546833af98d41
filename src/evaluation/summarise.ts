import { type CaseOutcome, type Intervals, type Metrics, measure, measureIntervals, percentile } from "./metrics.ts";

/** Something measured over all cases, by language and by type. */
interface ByGroup<T> {
  readonly all: T;
  readonly byLanguage: Readonly<Record<string, T>>;
  readonly byType: Readonly<Record<string, T>>;
}

/** The figures of an evaluation, with the intervals of its rates and the latency of `ask` in milliseconds. */
export interface Summary extends ByGroup<Metrics> {
  readonly intervals: ByGroup<Intervals>;
  readonly latency: { readonly p50: number | null; readonly p95: number | null };
}

export function summarise(outcomes: readonly CaseOutcome[]): Summary {
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return {
    ...byGroup(outcomes, measure),
    intervals: byGroup(outcomes, measureIntervals),
    latency: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
}

function byGroup<T>(outcomes: readonly CaseOutcome[], figuresOf: (outcomes: readonly CaseOutcome[]) => T): ByGroup<T> {
  const by = (keyOf: (outcome: CaseOutcome) => string): Record<string, T> => {
    const keys = [...new Set(outcomes.map(keyOf))].sort();
    return Object.fromEntries(
      keys.map((key) => [key, figuresOf(outcomes.filter((outcome) => keyOf(outcome) === key))]),
    );
  };
  return {
    all: figuresOf(outcomes),
    byLanguage: by(({ case: { language } }) => language),
    byType: by(({ case: { type } }) => type),
  };
}
