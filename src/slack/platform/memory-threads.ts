import { LRUCache } from "lru-cache";
import { type FollowedThread, THREAD_HOURS, type ThreadId, type ThreadSubject } from "../../domain/thread.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Threads } from "../../ports/state-store.ts";

/** Threads as this process remembers them. */
export interface MemoryThreads extends Threads {
  /** Forgets what a person asked. */
  forget(person: string): void;
}

const MAX_THREADS = 2000;

/** Remembers the latest threads for a day: for where there is no database, and while it is out of reach. */
export function createMemoryThreads(clock: Pick<Clock, "now">, most = MAX_THREADS): MemoryThreads {
  const options = {
    max: most,
    ttl: THREAD_HOURS * 3_600_000,
    ttlResolution: 0,
    perf: { now: () => clock.now() },
  };
  const subjects = new LRUCache<string, ThreadSubject>(options);
  const followed = new LRUCache<string, Omit<FollowedThread, "thread">>(options);
  return {
    async saveSubject(subject) {
      subjects.set(keyOf(subject.thread), subject);
    },
    async findSubject(thread, since) {
      const found = subjects.get(keyOf(thread));
      return found && found.at >= since ? found : undefined;
    },
    async follow(thread, now, since) {
      const key = keyOf(thread);
      const known = followed.get(key);
      const isKnown = known !== undefined && known.at >= since;
      if (!isKnown || known.state === "followed") followed.set(key, { state: "followed", at: now });
      return !isKnown;
    },
    async stop(thread, now) {
      followed.set(keyOf(thread), { state: "stopped", at: now });
    },
    async isFollowed(thread, since) {
      const found = followed.get(keyOf(thread));
      return found?.state === "followed" && found.at >= since;
    },
    forget(person) {
      for (const [key, subject] of [...subjects.entries()]) if (subject.person === person) subjects.delete(key);
    },
  };
}

function keyOf({ team, channel, threadTs }: ThreadId): string {
  return `${team}:${channel}:${threadTs}`;
}
