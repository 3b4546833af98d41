import { setTimeout as sleep } from "node:timers/promises";
import { describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";

/** Something that runs until it is told to stop. */
export interface Running {
  /** For the log. */
  readonly name: string;
  /** Takes nothing new and finishes what is open, for at most `graceMs`. */
  stop(graceMs: number): Promise<unknown>;
}

/** What a running bot is made of. */
export interface RunningParts {
  /** What takes work from outside, or begins it. */
  readonly edges: Running[];
  /** What these stand on, in the order it was started. */
  readonly ground: Running[];
}

export interface StopTimes {
  /** For the work that is open when the stop begins; longer than one call of Slack's may take. */
  readonly edgesMs: number;
  /** For each part of the ground. */
  readonly groundMs: number;
  /** For everything. */
  readonly allMs: number;
  /** What a part may take beyond its grace before it is left as it is. */
  readonly leewayMs: number;
}

/** A service manager waits longer than this before it kills: systemd 90 s, Docker 10 s unless it is told 20. */
export const STOP_TIMES: StopTimes = { edgesMs: 10_500, groundMs: 2000, allMs: 14_000, leewayMs: 500 };

/**
 * Stops the edges all at once, so that nothing new comes in anywhere, then the ground, last started first. A part that
 * fails or hangs is named in the log and left as it is: the others still stop properly.
 * @returns whether all of them stopped
 */
export async function stopParts(
  { edges, ground }: RunningParts,
  log: Log,
  times: StopTimes = STOP_TIMES,
): Promise<boolean> {
  const end = performance.now() + times.allMs;
  const stop = (part: Running, graceMs: number) =>
    stopInTime(part, Math.max(0, Math.min(graceMs, end - performance.now())), times.leewayMs, log);
  const stopped = await Promise.all(edges.map((part) => stop(part, times.edgesMs)));
  for (const part of [...ground].reverse()) stopped.push(await stop(part, times.groundMs));
  return stopped.every(Boolean);
}

async function stopInTime(part: Running, graceMs: number, leewayMs: number, log: Log): Promise<boolean> {
  const settled = new AbortController();
  const stopping = part.stop(graceMs).then(
    () => true,
    (error: unknown) => {
      log.error({ part: part.name, err: describeError(error) }, "a part did not stop properly");
      return false;
    },
  );
  const tooLate = sleep(graceMs + leewayMs, "late", { signal: settled.signal }).catch(() => "settled");
  const outcome = await Promise.race([stopping, tooLate]);
  settled.abort();
  if (typeof outcome === "boolean") return outcome;
  log.error({ part: part.name, milliseconds: graceMs + leewayMs }, "a part did not stop in time and is left as it is");
  return false;
}
