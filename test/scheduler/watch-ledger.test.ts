import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FileProblem } from "../../src/domain/obligation.ts";
import { watchLedger } from "../../src/scheduler/watch-ledger.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const WRONG: FileProblem = { file: "data/calendar.yaml", line: 7, message: "needs a source" };

function watch() {
  const log = createRecordingLog();
  const state = { sources: { problems: [WRONG] } };
  const warnings = () => log.lines.filter(({ level }) => level === "warn").map(({ message }) => message);
  return { log, state, warnings, watching: watchLedger(() => state.sources, log, 1000) };
}

describe("watching the ledger", () => {
  it("problems are told with file and line at the start, and once for each change", () => {
    const { state, warnings, log } = watch();
    expect(warnings()).toEqual(["data/calendar.yaml:7: needs a source"]);
    vi.advanceTimersByTime(5000);
    expect(warnings()).toHaveLength(1);
    state.sources = { problems: [{ ...WRONG, line: 9 }] };
    vi.advanceTimersByTime(5000);
    expect(warnings()).toEqual(["data/calendar.yaml:7: needs a source", "data/calendar.yaml:9: needs a source"]);
    state.sources = { problems: [] };
    vi.advanceTimersByTime(1000);
    expect(log.lines.at(-1)).toMatchObject({ level: "info", message: expect.stringContaining("have changed") });
  });

  it("a ledger that cannot be read is told once, stops nothing, and is looked at again", () => {
    const log = createRecordingLog();
    let isBroken = true;
    const sources = { problems: [WRONG] };
    const read = () => {
      if (isBroken) throw new Error("calendar.yaml: cannot be read");
      return sources;
    };
    watchLedger(read, log, 1000);
    vi.advanceTimersByTime(5000);
    expect(log.lines).toEqual([
      {
        level: "error",
        fields: { err: expect.objectContaining({ message: "calendar.yaml: cannot be read" }) },
        message: "the ledger cannot be read",
      },
    ]);
    isBroken = false;
    vi.advanceTimersByTime(1000);
    expect(log.lines.at(-1)).toMatchObject({ level: "warn", message: "data/calendar.yaml:7: needs a source" });
  });

  it("a stop ends it", async () => {
    const { state, log, watching } = watch();
    await watching.stop();
    state.sources = { problems: [] };
    vi.advanceTimersByTime(5000);
    expect(log.lines).toHaveLength(1);
  });
});
