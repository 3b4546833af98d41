import { describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";
import type { Metrics } from "../ports/metrics.ts";

export interface CrashGuard {
  /** Settles when an error has left the process in a state that nobody knows. */
  readonly untilBroken: Promise<void>;
  /** Leaves such errors to Node again, which ends the process at once. */
  release(): void;
}

export interface CrashGuardDeps {
  readonly log: Log;
  readonly metrics: Pick<Metrics, "countUnhandled">;
  /** Whether somebody has taken care of a rejection already. */
  readonly isHandled: (reason: unknown) => boolean;
}

/** What a connection fails with that nobody listened to any more; nothing but that connection is broken. */
const OF_A_CONNECTION = new Set(["ECONNRESET", "EPIPE", "ECONNABORTED", "ETIMEDOUT", "ECONNREFUSED", "EHOSTUNREACH"]);

/**
 * Catches what nobody waited for. A promise that fails unheard leaves everything else as it was: it is logged and counted,
 * and the bot goes on, since whoever can cause one must not be able to stop it. After an exception that nobody caught
 * Node knows no safe way on, except where a mere connection failed: then the bot stops as at a signal.
 */
export function guardCrashes(process: Pick<NodeJS.Process, "on" | "off">, deps: CrashGuardDeps): CrashGuard {
  const { log, metrics, isHandled } = deps;
  let breakUp = () => {};
  const untilBroken = new Promise<void>((resolve) => {
    breakUp = resolve;
  });
  const onRejection = (reason: unknown) => {
    if (isHandled(reason)) return;
    metrics.countUnhandled();
    log.error({ err: describeError(reason) }, "something failed where nobody waited for it");
  };
  const onException = (error: unknown) => {
    metrics.countUnhandled();
    const isHarmless = OF_A_CONNECTION.has(readCode(error));
    log.error({ err: describeError(error) }, isHarmless ? "a connection failed unheard" : "broken: the bot stops");
    if (!isHarmless) breakUp();
  };
  process.on("unhandledRejection", onRejection);
  process.on("uncaughtException", onException);
  return {
    untilBroken,
    release() {
      process.off("unhandledRejection", onRejection);
      process.off("uncaughtException", onException);
    },
  };
}

function readCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
