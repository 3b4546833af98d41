export interface ModelLimits {
  /** How many calls go on at a time. */
  readonly concurrency: number;
  /** How many more may wait for their turn. */
  readonly maxWaiting: number;
  /** After so many failures in a row it is left alone for `restMs`. */
  readonly maxFailures: number;
  readonly restMs: number;
}

/** A provider's limits are far above; a server of one's own has a few places at the most. */
export const USUAL_MODEL_LIMITS: ModelLimits = { concurrency: 4, maxWaiting: 50, maxFailures: 5, restMs: 30_000 };
