import { describe, expect, it } from "vitest";
import { findNextDate, listDigests } from "../../src/digest/list-digests.ts";
import type { Subscription } from "../../src/domain/subscription.ts";
import { subscription } from "../contract/state-samples.ts";
import { CHANNEL, createUseCaseDeps } from "./use-cases.ts";

const DAILY: Subscription = subscription(CHANNEL, {
  time: "09:00",
  zone: "Europe/Zurich",
  days: { every: "daily" },
  paused: null,
  effectiveFrom: 0,
});

describe("listDigests", () => {
  it("has each destination in its place, with what is set there if anything", async () => {
    const deps = createUseCaseDeps();
    await deps.store.subscriptions.save(DAILY);
    const other = { ...CHANNEL, id: "C2" };
    expect(await listDigests(deps, [other, CHANNEL])).toEqual([
      { destination: other, subscription: undefined },
      { destination: CHANNEL, subscription: DAILY },
    ]);
  });
});

describe("findNextDate", () => {
  // The ninth of October 2026 was a Friday.
  it.each([
    ["2026-10-09T06:59:00Z", {}, "2026-10-09"],
    ["2026-10-09T07:00:00Z", {}, "2026-10-10"],
    ["2026-10-09T07:00:00Z", { days: { every: "weekdays" } }, "2026-10-12"],
    ["2026-10-09T07:00:00Z", { days: { every: "weekly", weekday: 5 } }, "2026-10-16"],
    ["2026-10-09T06:59:00Z", { days: { every: "weekly", weekday: 5 } }, "2026-10-09"],
    ["2026-10-09T23:30:00Z", { zone: "America/New_York" }, "2026-10-10"],
    ["2026-10-09T06:59:00Z", { daysOff: [{ start: "2026-10-09", end: "2026-10-11" }] }, "2026-10-12"],
    [
      "2026-10-09T06:59:00Z",
      { days: { every: "weekly", weekday: 5 }, daysOff: [{ start: "2026-10-09", end: "2026-12-31" }] },
      "2027-01-01",
    ],
    ["2026-10-09T06:59:00Z", { paused: { reason: "is_archived", at: 0, told: false } }, undefined],
  ] as const)("at %s with %o: %s", (now, change, date) => {
    expect(findNextDate({ ...DAILY, ...change }, Date.parse(now))).toBe(date);
  });
});
