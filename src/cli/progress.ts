import { Presets, SingleBar } from "cli-progress";
import type { Io } from "./io.ts";

export interface Progress {
  step(): void;
  /** Sets how much is done, 0..total. */
  set(done: number): void;
  stop(): void;
}

/** A progress bar on stderr; nothing where stderr is no terminal. */
export function startProgress(io: Io, total: number): Progress {
  if (!io.stderr.isTTY) return { step() {}, set() {}, stop() {} };
  const bar = new SingleBar(
    { stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), set: (done) => bar.update(done), stop: () => bar.stop() };
}
