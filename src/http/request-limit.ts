import { LRUCache } from "lru-cache";

const MINUTE_MS = 60_000;
const MAX_KEYS = 10_000;

/** Counts requests by key, for a minute from the first. Bounded: the keys unused for longest are forgotten. */
export interface RequestLimit {
  /** True when the key has used up its minute. */
  isReached(key: string): boolean;
  count(key: string): void;
}

/** @param now epoch ms */
export function createRequestLimit(most: number, now: () => number): RequestLimit {
  const counts = new LRUCache<string, { count: number }>({
    max: MAX_KEYS,
    ttl: MINUTE_MS,
    ttlResolution: 0,
    perf: { now },
  });
  return {
    isReached: (key) => (counts.get(key)?.count ?? 0) >= most,
    count(key) {
      const known = counts.get(key);
      // A count that grows keeps the minute it began in.
      if (known === undefined) counts.set(key, { count: 1 });
      else known.count += 1;
    },
  };
}
