import { LRUCache } from "lru-cache";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import type { Clock } from "../../ports/clock.ts";

/** Where a message stands, as far as what was said before it counts. */
export interface ThreadPlace {
  readonly team: string;
  readonly channel: string;
  readonly threadTs: string;
  /** Whether the message begins its thread. */
  readonly isFirst: boolean;
}

/** What threads are about: the last question answered in each, so that the next one may lean on it. */
export interface ThreadSubjects {
  find(place: ThreadPlace): PriorTurn | undefined;
  /** Keeps what was just answered; an answer that cites nothing leaves the subject as it is. */
  keep(place: ThreadPlace, turn: PriorTurn, person: string): void;
  /** Forgets what a person asked. */
  forget(person: string): void;
}

const MAX_THREADS = 2000;
const DAY_MS = 86_400_000;

/**
 * Keeps the subjects of the latest threads in memory for a day: nothing of them is written anywhere. A message that begins
 * a thread in a direct conversation goes on from what was last answered there; in a channel it goes on from nothing, since
 * people share it.
 */
export function createThreadSubjects(clock: Pick<Clock, "now">, most = MAX_THREADS): ThreadSubjects {
  const kept = new LRUCache<string, { readonly turn: PriorTurn; readonly person: string }>({
    max: most,
    ttl: DAY_MS,
    ttlResolution: 0,
    perf: { now: () => clock.now() },
  });
  return {
    find: (place) => kept.get(keyToFind(place))?.turn,
    keep(place, turn, person) {
      if (turn.paragraphs.length === 0) return;
      for (const key of [threadKey(place), ...(isDirect(place) ? [channelKey(place)] : [])])
        kept.set(key, { turn, person });
    },
    forget(person) {
      for (const [key, value] of [...kept.entries()]) if (value.person === person) kept.delete(key);
    },
  };
}

function keyToFind(place: ThreadPlace): string {
  return place.isFirst && isDirect(place) ? channelKey(place) : threadKey(place);
}

function isDirect({ channel }: ThreadPlace): boolean {
  return channel.startsWith("D");
}

function threadKey(place: ThreadPlace): string {
  return `${channelKey(place)}:${place.threadTs}`;
}

function channelKey({ team, channel }: ThreadPlace): string {
  return `${team}:${channel}`;
}
