import { describe, expect, it } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { startProgress } from "../../src/cli/progress.ts";

/** Ten steps of some milliseconds each; what the bar was told. */
function run(stepMs: number, io: Partial<Io> & { isTTY?: boolean } = {}): string[] {
  const told: string[] = [];
  const bar = {
    start: (total: number, done: number) => told.push(`start ${done}/${total}`),
    update: (done: number) => told.push(String(done)),
    stop: () => told.push("stop"),
  };
  let now = 0;
  const stream = { write: () => undefined, isTTY: io.isTTY ?? true };
  const progress = startProgress(
    { stdout: stream, stderr: stream, language: "en", redraws: true, ...io },
    10,
    () => now,
    () => bar as never,
  );
  for (let i = 0; i < 10; i++) {
    now += stepMs;
    progress.step();
  }
  progress.stop();
  return told;
}

describe("startProgress", () => {
  it("shows nothing of what is done within two seconds", () => {
    expect(run(199)).toEqual([]);
    expect(run(200)).toEqual([]);
  });

  it("shows a bar from then on, as far as it has come", () => {
    expect(run(500)).toEqual(["start 4/10", "5", "6", "7", "8", "9", "10", "stop"]);
  });

  it.each([[{ isTTY: false }], [{ redraws: false }]])("shows none where it cannot be drawn: %o", (io) => {
    expect(run(5000, io)).toEqual([]);
  });
});
