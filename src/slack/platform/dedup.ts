import { LRUCache } from "lru-cache";

/**
 * Remembers what was already handled. Slack delivers again after a slow acknowledgement, and one mention may arrive both
 * as a mention and as a message. A database can stand behind this port.
 */
export interface Dedup {
  /** Claims a key: true for whoever comes first, false ever after (as far back as the memory reaches). */
  claim(key: string): Promise<boolean>;
}

/** Keeps the last `capacity` keys in memory: bounded, and lost with the process. */
export function createMemoryDedup(capacity = 10_000): Dedup {
  const keys = new LRUCache<string, true>({ max: capacity });
  return {
    async claim(key) {
      if (keys.has(key)) return false;
      keys.set(key, true);
      return true;
    },
  };
}

/** The names of one press or command: none where Slack gave no trigger id, since all of those would share one name. */
export function triggerKeys(triggerId: string | undefined): string[] {
  return triggerId === undefined ? [] : [`trigger:${triggerId}`];
}

/** Claims all names of one thing. True only if none was known; all are known afterwards. */
export async function claimAll(seen: Dedup, keys: readonly string[]): Promise<boolean> {
  const claims = await Promise.all(keys.map((key) => seen.claim(key)));
  return claims.every((isNew) => isNew);
}
