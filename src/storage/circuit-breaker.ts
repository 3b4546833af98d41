import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  type IPolicy,
  noop,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from "cockatiel";
import { StorageError } from "../domain/error.ts";
import type { Around } from "./foreign-error.ts";

export interface BreakerSettings {
  /** How long one call may take, in ms; null where calls do not wait on anybody else. */
  readonly callMs: number | null;
  /** After so many failures in a row nothing is tried for `restMs`. */
  readonly maxFailures: number;
  readonly restMs: number;
}

/** A database that hangs costs two calls their wait, and nobody after them any. */
export const BREAKER: BreakerSettings = { callMs: 3000, maxFailures: 2, restMs: 5000 };

/**
 * Runs work on a database so that one which hangs or fails is left alone for a while instead of being waited for each time.
 * Circuit breaker as in Nygard, "Release It!" (2nd ed. 2018, chapter 5), by cockatiel.
 * @param around runs each piece of work inside the breaker
 * @returns work that throws StorageError at once while the breaker is open
 */
export function createCircuitBreaker({ callMs, maxFailures, restMs }: BreakerSettings, around: Around): Around {
  const breaker = circuitBreaker(
    handleWhen((error) => !(error instanceof StorageError)),
    { breaker: new ConsecutiveBreaker(maxFailures), halfOpenAfter: restMs },
  );
  const patience: IPolicy = callMs === null ? noop : timeout(callMs, TimeoutStrategy.Aggressive);
  const policy = wrap(breaker, patience);
  // Where calls are timed, a signal for each: the library would hang a listener for each call on one that all share.
  const signal = () => (callMs === null ? undefined : new AbortController().signal);
  return async (work) => {
    try {
      return await policy.execute(() => around(work), signal());
    } catch (error) {
      throw explain(error, callMs);
    }
  };
}

function explain(error: unknown, callMs: number | null): unknown {
  if (error instanceof BrokenCircuitError)
    return new StorageError(
      "The database did not answer a moment ago and is left alone for some seconds; then it is tried again.",
    );
  if (error instanceof TaskCancelledError)
    return new StorageError(
      `Expected the database to answer within ${callMs} ms, found silence; it is tried again later.`,
    );
  return error;
}
