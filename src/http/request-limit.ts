const MINUTE_MS = 60_000;
const MAX_KEYS = 10_000;

/** Counts requests by key, within the last minute. Bounded: the oldest keys are forgotten. */
export interface RequestLimit {
  /** True when the key has used up its minute. */
  isReached(key: string): boolean;
  count(key: string): void;
}

export function createRequestLimit(most: number, now: () => number): RequestLimit {
  const counts = new Map<string, { since: number; count: number }>();
  const current = (key: string) => {
    const known = counts.get(key);
    return known !== undefined && now() - known.since < MINUTE_MS ? known : undefined;
  };
  return {
    isReached: (key) => (current(key)?.count ?? 0) >= most,
    count(key) {
      const known = current(key);
      if (known !== undefined) known.count += 1;
      else {
        counts.delete(key);
        counts.set(key, { since: now(), count: 1 });
        if (counts.size > MAX_KEYS) counts.delete(counts.keys().next().value as string);
      }
    },
  };
}
