import { LRUCache } from "lru-cache";

const MINUTE_MS = 60_000;
const MAX_KEYS = 10_000;

/** Counts requests by key, for a minute from the first. Bounded: the keys unused for longest are forgotten. */
export interface RequestLimit {
  /** Counts a request. @returns false when the key had used up its minute before; then nothing is counted */
  take(key: string): boolean;
  /** Takes back one that was counted. */
  giveBack(key: string): void;
}

/** @param now epoch ms */
export function createRequestLimit(most: number, now: () => number): RequestLimit {
  const counts = new LRUCache<string, { count: number }>({
    max: MAX_KEYS,
    ttl: MINUTE_MS,
    ttlResolution: 0,
    perf: { now },
  });
  const begin = (key: string) => {
    const counter = { count: 0 };
    counts.set(key, counter);
    return counter;
  };
  return {
    take(key) {
      // A count that grows keeps the minute it began in.
      const counter = counts.get(key) ?? begin(key);
      if (counter.count >= most) return false;
      counter.count += 1;
      return true;
    },
    giveBack(key) {
      const counter = counts.get(key);
      if (counter !== undefined && counter.count > 0) counter.count -= 1;
    },
  };
}
