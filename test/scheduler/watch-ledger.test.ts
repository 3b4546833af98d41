import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FileProblem } from "../../src/domain/obligation.ts";
import { watchLedger } from "../../src/scheduler/watch-ledger.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const WRONG: FileProblem = { file: "data/calendar.yaml", line: 7, message: "needs a source" };

function watch() {
  const log = createRecordingLog();
  const state: { sources: { problems: FileProblem[] }; fail?: Error } = { sources: { problems: [WRONG] } };
  const read = () => {
    if (state.fail) throw state.fail;
    return state.sources;
  };
  const warnings = () => log.lines.filter(({ level }) => level === "warn").map(({ message }) => message);
  return { log, state, warnings, watching: watchLedger(read, log, 1000) };
}

test("problems are told with file and line at the start, and once for each change", () => {
  const { state, warnings, log } = watch();
  expect(warnings()).toEqual(["data/calendar.yaml:7: needs a source"]);
  vi.advanceTimersByTime(5000);
  expect(warnings()).toHaveLength(1);
  state.sources = { problems: [{ ...WRONG, line: 9 }] };
  vi.advanceTimersByTime(5000);
  expect(warnings()).toEqual(["data/calendar.yaml:7: needs a source", "data/calendar.yaml:9: needs a source"]);
  state.sources = { problems: [] };
  vi.advanceTimersByTime(1000);
  expect(log.lines.at(-1)).toMatchObject({ level: "info", fields: { problems: 0 } });
});

test("a failure is noted and the look goes on; a stop ends it", async () => {
  const { state, log, watching } = watch();
  state.fail = new Error("no disk");
  vi.advanceTimersByTime(1000);
  expect(log.lines.at(-1)).toMatchObject({ level: "error" });
  const { length } = log.lines;
  await watching.stop();
  vi.advanceTimersByTime(5000);
  expect(log.lines).toHaveLength(length);
});
