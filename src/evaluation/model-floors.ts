import type { Metrics } from "./metrics.ts";
import type { Summary } from "./summarise.ts";

/** What answers with a model must reach, over all and in each language: at least, or at most. */
const FLOORS = {
  citationPrecision: { least: 0.98 },
  citationRecall: { least: 0.97 },
  falseAnswerRate: { most: 0 },
  overRefusalRate: { most: 0 },
} as const satisfies Partial<Record<keyof Metrics, { readonly least: number } | { readonly most: number }>>;

/** A figure that misses what is asked of it. */
export interface Shortfall {
  /** `all`, or a language. */
  readonly group: string;
  readonly figure: keyof typeof FLOORS;
  readonly asked: string;
  readonly found: number;
}

/** Where answers with a model do not reach what is asked of them. A figure that counts for no case misses nothing. */
export function findShortfalls({ all, byLanguage }: Pick<Summary, "all" | "byLanguage">): Shortfall[] {
  return Object.entries({ all, ...byLanguage }).flatMap(([group, metrics]) =>
    (Object.keys(FLOORS) as (keyof typeof FLOORS)[]).flatMap((figure) => {
      const found = metrics[figure];
      const floor = FLOORS[figure];
      if (found === null || ("least" in floor ? found >= floor.least : found <= floor.most)) return [];
      return [{ group, figure, asked: "least" in floor ? `≥ ${floor.least}` : `≤ ${floor.most}`, found }];
    }),
  );
}
