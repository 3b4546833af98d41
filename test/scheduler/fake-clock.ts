import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "../../src/ports/clock.ts";

/** A clock that stands still until somebody sleeps or sets it. A sleep lets everything else that can go on go on first. */
export class FakeClock implements Clock {
  time: number;

  constructor(time: number) {
    this.time = time;
  }

  now(): number {
    return this.time;
  }

  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const end = this.time + Math.ceil(milliseconds);
    await turn();
    this.time = Math.max(this.time, end);
  }

  /** The same time as a process sees whose clock is wrong by some milliseconds. */
  skewed(milliseconds: number): Clock {
    return { now: () => this.time + milliseconds, sleep: (duration, signal) => this.sleep(duration, signal) };
  }
}
