import type { CaseOutcome } from "./metrics.ts";

/** One threshold of the gate, and what it would let through and turn away. Rates are 0..1. */
export interface GatePoint {
  readonly threshold: number;
  readonly falseAnswerRate: number;
  readonly overRefusalRate: number;
}

/**
 * Each judged case's score at the gate (null for lookups, which the gate does not judge) gives the curve of all thresholds;
 * 0, the one in use, is always among them.
 */
export function gateCurve(outcomes: readonly CaseOutcome[]): GatePoint[] {
  const judged = outcomes.flatMap(({ case: { answerable }, answer: { gate } }) =>
    gate === null ? [] : [{ answerable, score: gate }],
  );
  const answerable = judged.filter((one) => one.answerable);
  const unanswerable = judged.filter((one) => !one.answerable);
  if (judged.length === 0) return [];
  const thresholds = [...new Set([0, ...judged.map(({ score }) => score)])].sort((a, b) => a - b);
  return thresholds.map((threshold) => ({
    threshold,
    falseAnswerRate: share(unanswerable, ({ score }) => score >= threshold),
    overRefusalRate: share(answerable, ({ score }) => score < threshold),
  }));
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
