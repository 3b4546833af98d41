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

/** Shows a bar from the first progress on, and none where nothing has to be done. */
export async function withProgress<T>(io: Io, work: (onProgress: (done: number) => void) => Promise<T>): Promise<T> {
  let bar: Progress | undefined;
  try {
    return await work((done) => {
      bar ??= startProgress(io, 100);
      bar.set(Math.round(done * 100));
    });
  } finally {
    bar?.stop();
  }
}
