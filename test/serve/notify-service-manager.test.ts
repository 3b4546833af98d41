import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createServiceManager } from "../../src/serve/notify-service-manager.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** systemd-notify, which notes what it was to say; absent on demand. */
function createProgram(fault: Error | null = null) {
  const said: string[] = [];
  return {
    said,
    run(program: string, args: readonly string[], onEnd: (error: Error | null) => void) {
      said.push([program, ...args].join(" "));
      onEnd(fault);
    },
  };
}

const feeding = (count: number) => Array.from({ length: count }, () => "systemd-notify WATCHDOG=1");

describe("createServiceManager", () => {
  it("tells systemd that the bot is ready, twice in the watchdog's time that it lives, and that it stops", () => {
    const { said, run } = createProgram();
    const manager = createServiceManager({ watchdogMs: 30_000 }, createRecordingLog(), run);
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual([]);
    manager.ready();
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual(["systemd-notify READY=1", ...feeding(4)]);
    manager.stopping();
    vi.advanceTimersByTime(15_000);
    expect(said.slice(5)).toEqual(["systemd-notify STOPPING=1", ...feeding(1)]);
    manager.release();
    vi.advanceTimersByTime(60_000);
    expect(said).toHaveLength(7);
  });

  it("feeds no watchdog where there is none", () => {
    const { said, run } = createProgram();
    createServiceManager({ watchdogMs: null }, createRecordingLog(), run).ready();
    vi.advanceTimersByTime(600_000);
    expect(said).toEqual(["systemd-notify READY=1"]);
  });

  it("does nothing where systemd did not start the bot", () => {
    const { said, run } = createProgram();
    const manager = createServiceManager(null, createRecordingLog(), run);
    manager.ready();
    manager.stopping();
    manager.release();
    expect(said).toEqual([]);
  });

  it("says once that the program is absent, and does not try for ever", () => {
    const log = createRecordingLog();
    const { said, run } = createProgram(new Error("spawn systemd-notify ENOENT"));
    createServiceManager({ watchdogMs: 30_000 }, log, run).ready();
    vi.advanceTimersByTime(600_000);
    expect(said).toHaveLength(2);
    expect(log.lines[0]?.message).toBe("systemd was not told: expected systemd-notify on this machine");
  });
});
