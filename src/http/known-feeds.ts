import type { CalendarFeeds } from "../ports/state-store.ts";

/** How old the list may be before it is read again. */
const MAX_AGE_MS = 5000;

/** Which calendars there are, without asking the store for each address that somebody tries. */
export interface KnownFeeds {
  /** As of some seconds ago at most; one that is newer may be missing. @throws StorageError */
  has(tokenHash: string): Promise<boolean>;
}

/** @param now epoch ms */
export function createKnownFeeds(feeds: Pick<CalendarFeeds, "listHashes">, now: () => number): KnownFeeds {
  let listed: { readonly at: number; readonly hashes: Promise<ReadonlySet<string>> } | undefined;
  return {
    async has(tokenHash) {
      if (listed === undefined || Math.abs(now() - listed.at) >= MAX_AGE_MS)
        listed = { at: now(), hashes: feeds.listHashes().then((hashes) => new Set(hashes)) };
      return (await listed.hashes).has(tokenHash);
    },
  };
}
