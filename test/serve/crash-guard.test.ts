import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CrashGuard, guardCrashes } from "../../src/serve/crash-guard.ts";
import { createRecordingLog, type RecordingLog } from "../fixtures/recording-log.ts";
import { createRecordingMetrics, type RecordingMetrics } from "../fixtures/recording-metrics.ts";

const HANDLED = new Error("the socket did not connect again");
const process = new EventEmitter() as EventEmitter & Parameters<typeof guardCrashes>[0];

let log: RecordingLog;
let metrics: RecordingMetrics;
let guard: CrashGuard;
let isBroken: boolean;

beforeEach(() => {
  log = createRecordingLog();
  metrics = createRecordingMetrics();
  isBroken = false;
  guard = guardCrashes(process, { log, metrics, isHandled: (reason) => reason === HANDLED });
  void guard.untilBroken.then(() => {
    isBroken = true;
  });
});
afterEach(() => guard.release());

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("guardCrashes", () => {
  it.each([
    ["an error", new TypeError("xoxb-1-2 is not a function")],
    ["nothing", undefined],
    ["a word", "xoxb-1-2"],
  ])("goes on after a promise that failed unheard with %s", async (_, reason) => {
    process.emit("unhandledRejection", reason);
    await settle();
    expect(isBroken).toBe(false);
    expect(log.lines).toHaveLength(1);
    expect(log.text()).not.toContain("xoxb-1-2");
    expect(metrics.told).toEqual(["countUnhandled"]);
  });

  it("leaves alone what somebody has taken care of", async () => {
    process.emit("unhandledRejection", HANDLED);
    await settle();
    expect([isBroken, log.lines, metrics.told]).toEqual([false, [], []]);
  });

  it("goes on after a connection that failed unheard", async () => {
    process.emit("uncaughtException", Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }));
    await settle();
    expect([isBroken, log.lines.length]).toEqual([false, 1]);
  });

  it("ends the bot after any other exception", async () => {
    process.emit("uncaughtException", new RangeError("Maximum call stack size exceeded"));
    await settle();
    expect([isBroken, log.lines.length]).toEqual([true, 1]);
  });

  it("is there no longer after the release", () => {
    guard.release();
    expect(process.eventNames()).toEqual([]);
  });
});
