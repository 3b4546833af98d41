import { Presets, SingleBar } from "cli-progress";
import type { Io } from "./io.ts";

export interface Progress {
  step(): void;
  /** Sets how much is done, 0..total. */
  set(done: number): void;
  stop(): void;
}

/** What a bar does; that of cli-progress fits. */
export type Bar = Pick<SingleBar, "start" | "update" | "stop">;

/** What is done sooner needs no bar. */
const PATIENCE_MS = 2000;

/** A progress bar on stderr, from the third second on; nothing where stderr is no terminal that can draw it. */
export function startProgress(io: Io, total: number, now = () => performance.now(), createBar = openBar): Progress {
  const begun = now();
  const isShown = io.stderr.isTTY === true && io.redraws === true;
  let bar: Bar | undefined;
  let done = 0;
  const set = (count: number) => {
    done = count;
    if (bar !== undefined) return bar.update(done);
    if (!isShown || done >= total || now() - begun < PATIENCE_MS) return;
    bar = createBar();
    bar.start(total, done);
  };
  return { set, step: () => set(done + 1), stop: () => bar?.stop() };
}

/** Shows how far some work is whose progress comes as a share, 0..1. */
export async function withProgress<T>(io: Io, work: (onProgress: (done: number) => void) => Promise<T>): Promise<T> {
  const progress = startProgress(io, 100);
  try {
    return await work((done) => progress.set(Math.round(done * 100)));
  } finally {
    progress.stop();
  }
}

function openBar(): Bar {
  return new SingleBar({ stream: process.stderr, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
}
