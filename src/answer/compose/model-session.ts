import type { ModeNote } from "../../domain/answer.ts";
import { ModelError, ModelUnavailableError } from "../../domain/error.ts";
import type { Clock } from "../../ports/clock.ts";

/** What the models have done for one question so far. */
export interface Tally {
  calls: number;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
}

/** The time that models have for one question, and what they used of it. */
export interface ModelSession {
  /** Says that the time is over, or that nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Epoch ms. */
  readonly endsAt: number;
  readonly clock: Clock;
  readonly tally: Tally;
  close(): void;
}

/**
 * Starts the time.
 * @param deadlineMs how long all calls together may take
 * @param givenUp ends the time before that
 */
export function openModelSession(clock: Clock, deadlineMs: number, givenUp?: AbortSignal): ModelSession {
  const [work, timer] = [new AbortController(), new AbortController()];
  void clock.sleep(deadlineMs, timer.signal).then(() => work.abort());
  return {
    signal: givenUp === undefined ? work.signal : AbortSignal.any([work.signal, givenUp]),
    endsAt: clock.now() + deadlineMs,
    clock,
    tally: { calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0 },
    // To end the timer is to end the work.
    close: () => timer.abort(),
  };
}

/** Why there is no reply, in one word. @throws what is no failure of a model */
export function noteOf(error: unknown, { signal }: ModelSession): ModeNote {
  if (signal.aborted) return "model_timeout";
  if (error instanceof ModelUnavailableError) return error.reason === "resting" ? "model_resting" : "model_busy";
  if (error instanceof ModelError) return "model_error";
  throw error;
}
