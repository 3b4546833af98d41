import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type Running, STOP_TIMES, stopParts } from "../../src/serve/stop-parts.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";

const QUICK = { edgesMs: 50, groundMs: 20, allMs: 120, leewayMs: 10 };

/** Parts that note when they were told to stop, and with how much time. */
function createParts() {
  const told: string[] = [];
  const part = (name: string, work: (graceMs: number) => Promise<unknown> = async () => undefined): Running => ({
    name,
    stop(graceMs) {
      told.push(name);
      return work(graceMs);
    },
  });
  return { told, part };
}

const never = () => new Promise<never>(() => undefined);

describe("stopParts", () => {
  it("stops the edges together, then the ground, last started first", async () => {
    const { told, part } = createParts();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const parts = { edges: [part("Slack", () => held), part("scheduler")], ground: [part("store"), part("watch")] };
    const stopping = stopParts(parts, createRecordingLog());
    await sleep(10);
    expect(told).toEqual(["Slack", "scheduler"]);
    release();
    expect(await stopping).toBe(true);
    expect(told).toEqual(["Slack", "scheduler", "watch", "store"]);
  });

  it("leaves what hangs or fails as it is, says so, and stops the others", async () => {
    const { told, part } = createParts();
    const log = createRecordingLog();
    const failing = part("calendars", async () => {
      throw new Error("no xoxb-1-2");
    });
    const parts = { edges: [part("Slack", never), failing], ground: [part("store"), part("watch", never)] };
    expect(await stopParts(parts, log, QUICK)).toBe(false);
    expect(told).toEqual(["Slack", "calendars", "watch", "store"]);
    expect(log.lines.map(({ fields }) => fields["part"])).toEqual(["calendars", "Slack", "watch"]);
    expect(log.text()).toContain("no [token]");
  });

  it("gives later parts no more than what is left of the whole time", async () => {
    const { part } = createParts();
    const graces: number[] = [];
    const noted = (name: string) =>
      part(name, (graceMs) => {
        graces.push(graceMs);
        return never();
      });
    const ground = Array.from({ length: 6 }, (_, i) => noted(`ground ${i}`));
    await stopParts({ edges: [noted("Slack")], ground }, createRecordingLog(), QUICK);
    expect(graces[0]).toBe(QUICK.edgesMs);
    expect(Math.max(...graces.slice(1))).toBeLessThanOrEqual(QUICK.groundMs);
    expect(graces.at(-1)).toBe(0);
  });

  it("by itself leaves a second of the fifteen that a stop may take", () => {
    expect(STOP_TIMES.allMs + 2 * STOP_TIMES.leewayMs).toBeLessThanOrEqual(15_000);
    expect(STOP_TIMES.edgesMs).toBeLessThan(STOP_TIMES.allMs);
  });
});
