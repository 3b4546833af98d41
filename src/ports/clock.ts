/** Time as those see it who wait for something. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Ends after some milliseconds, or early and without an error when the signal says so. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}
