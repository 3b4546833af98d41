import { type CaseOutcome, type Metrics, measure, percentile } from "./metrics.ts";

/** The figures of an evaluation: over all cases, by language and by type, with the latency of `ask` in milliseconds. */
export interface Summary {
  readonly all: Metrics;
  readonly byLanguage: Readonly<Record<string, Metrics>>;
  readonly byType: Readonly<Record<string, Metrics>>;
  readonly latency: { readonly p50: number | null; readonly p95: number | null };
}

export function summarise(outcomes: readonly CaseOutcome[]): Summary {
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return {
    all: measure(outcomes),
    byLanguage: measureBy(outcomes, ({ case: { language } }) => language),
    byType: measureBy(outcomes, ({ case: { type } }) => type),
    latency: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
}

function measureBy(outcomes: readonly CaseOutcome[], keyOf: (outcome: CaseOutcome) => string): Record<string, Metrics> {
  const keys = [...new Set(outcomes.map(keyOf))].sort();
  return Object.fromEntries(keys.map((key) => [key, measure(outcomes.filter((outcome) => keyOf(outcome) === key))]));
}
