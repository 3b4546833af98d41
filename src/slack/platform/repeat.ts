import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import type { Clock } from "../../ports/clock.ts";

/** Does a piece of work now and again until the signal says so. What it fails with is logged, and it is tried again. */
export async function repeat(
  work: () => Promise<void>,
  everyMs: number,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await work().catch((error: unknown) => log.error({ err: describeError(error) }, "regular work failed and goes on"));
    await clock.sleep(everyMs, signal);
  }
}
