import { formatWorkspaceQueue } from "../../digest/delivery-slot.ts";
import { StorageError } from "../../domain/error.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import type { Clock } from "../../ports/clock.ts";
import type { PostBudget } from "../../ports/state-store.ts";
import { NEVER } from "./detached-clock.ts";
import { createStorePatience, type StorePatience } from "./store-patience.ts";

export interface WorkspaceBudgetDeps {
  /** Where digests take their places too, in this process and in others; null: this process counts for itself. */
  readonly store: PostBudget | null;
  readonly team: () => string;
  readonly messagesPerMinute: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly patience?: StorePatience | undefined;
}

const MINUTE_MS = 60_000;
/**
 * Answers may run ahead of the even pace by half a minute's posts, since a person waits for them; digests keep to the pace,
 * and so make room. In the worst minute that is one and a half times the rate. (The generic cell rate algorithm.)
 */
const MAX_AHEAD_MS = 30_000;
/** … or by this many posts, where the operator has chosen a rate so low that half a minute has hardly one. */
const MIN_POSTS_AHEAD = 20;

/** Waits until the workspace's limit allows an answer. A store that fails or is slow is not waited for. */
export function createWorkspaceBudget({ store, team, messagesPerMinute, clock, log, ...deps }: WorkspaceBudgetDeps) {
  const { patience = createStorePatience() } = deps;
  const intervalMs = Math.ceil(MINUTE_MS / messagesPerMinute);
  const aheadMs = Math.max(MAX_AHEAD_MS, MIN_POSTS_AHEAD * intervalMs);
  let own = Number.NEGATIVE_INFINITY;
  const reserve = async (now: number): Promise<number> => {
    own = Math.max(now, own + intervalMs);
    if (store === null) return own;
    try {
      return await patience(store.reserve(formatWorkspaceQueue(team()), now, intervalMs));
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      log.warn({ err: describeError(error) }, "the database gave no place to post in; this process counts alone");
      return own;
    }
  };
  return async (): Promise<void> => {
    const now = clock.now();
    const ahead = (await reserve(now)) - now - aheadMs;
    if (ahead > 0) await clock.sleep(ahead, NEVER);
  };
}
