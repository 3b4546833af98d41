import { LRUCache } from "lru-cache";
import { formatAskedQueue } from "../../digest/delivery-slot.ts";
import { StorageError } from "../../domain/error.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import type { Clock } from "../../ports/clock.ts";
import type { PostBudget } from "../../ports/state-store.ts";
import type { StorePatience } from "./store-patience.ts";

export interface SharedTurnsDeps {
  /** Where all processes take places. */
  readonly store: PostBudget;
  readonly team: () => string;
  readonly patience: StorePatience;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
}

/** Somebody has had more turns than fit into a minute. */
export interface Over {
  readonly waitMs: number;
  /** They were over before, and have been told. */
  readonly isKnown: boolean;
}

/** Takes a turn for a person or channel. @returns undefined where they are within what one may have in a minute */
export type TakeSharedTurn = (
  kind: "person" | "channel",
  id: string,
  maxPerMinute: number,
) => Promise<Over | undefined>;

const MINUTE_MS = 60_000;
/** Who is over rests until half a minute's turns are free again, and takes none meanwhile. */
const REST_MS = MINUTE_MS / 2;
const MAX_RESTING = 10_000;

/**
 * Counts turns in the store, so that several processes count together: places in a queue, an even step apart; who is a minute
 * ahead of the clock is over (the generic cell rate algorithm). A store that is silent or fails counts nothing: each process
 * has a count of its own beside this one.
 */
export function createSharedTurns({ store, team, patience, clock, log }: SharedTurnsDeps): TakeSharedTurn {
  const restsUntil = new LRUCache<string, number>({ max: MAX_RESTING });
  return async (kind, id, maxPerMinute) => {
    const queue = formatAskedQueue({ kind, id, team: team() });
    const now = clock.now();
    const restMs = (restsUntil.get(queue) ?? now) - now;
    if (restMs > 0) return { waitMs: restMs, isKnown: true };
    try {
      const ahead = (await patience(store.reserve(queue, now, MINUTE_MS / maxPerMinute))) - now;
      if (ahead < MINUTE_MS) return undefined;
      restsUntil.set(queue, now + ahead - REST_MS);
      return { waitMs: ahead - REST_MS, isKnown: false };
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      log.warn({ err: describeError(error) }, "the database counted no turn; this process counts alone");
      return undefined;
    }
  };
}
