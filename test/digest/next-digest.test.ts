import { describe, expect, it } from "vitest";
import { findNextDigest } from "../../src/digest/next-digest.ts";
import type { DigestDays, Subscription } from "../../src/domain/subscription.ts";
import { channel, subscription } from "../contract/state-samples.ts";

/** A Wednesday. */
const NOON = Date.parse("2026-11-25T12:00:00Z");

function one(time: string, zone: string, days: DigestDays, more: Partial<Subscription> = {}): Subscription {
  return { ...subscription(channel()), time, zone, days, paused: null, effectiveFrom: 0, ...more };
}

describe("the next digest", () => {
  it.each<[string, Subscription, string | undefined]>([
    ["today, later", one("13:30", "UTC", { every: "daily" }), "2026-11-25T13:30:00.000Z"],
    ["tomorrow", one("11:00", "UTC", { every: "daily" }), "2026-11-26T11:00:00.000Z"],
    ["by the clocks of its zone", one("13:30", "Europe/Zurich", { every: "daily" }), "2026-11-25T12:30:00.000Z"],
    [
      "where it is tomorrow already",
      one("07:00", "Pacific/Kiritimati", { every: "daily" }),
      "2026-11-25T17:00:00.000Z",
    ],
    ["on the next Wednesday", one("11:00", "UTC", { every: "weekly", weekday: 3 }), "2026-12-02T11:00:00.000Z"],
    ["on Monday", one("11:00", "UTC", { every: "weekly", weekday: 1 }), "2026-11-30T11:00:00.000Z"],
    [
      "not before it holds",
      one("11:00", "UTC", { every: "daily" }, { effectiveFrom: NOON + 48 * 3600_000 }),
      "2026-11-28T11:00:00.000Z",
    ],
    [
      "never, paused",
      one("11:00", "UTC", { every: "daily" }, { paused: { reason: "x", at: 1, told: true } }),
      undefined,
    ],
    [
      "after the days off",
      one("11:00", "UTC", { every: "daily" }, { daysOff: [{ start: "2026-11-26", end: "2026-12-24" }] }),
      "2026-12-25T11:00:00.000Z",
    ],
    [
      "after days off that take each of its days for weeks",
      one("11:00", "UTC", { every: "weekly", weekday: 3 }, { daysOff: [{ start: "2026-12-02", end: "2027-02-24" }] }),
      "2027-03-03T11:00:00.000Z",
    ],
    ["never, nowhere", one("11:00", "Mars/Olympus", { every: "daily" }), undefined],
  ])("%s", (_, subscribed, expected) => {
    const next = findNextDigest([subscribed], NOON);
    expect(next && new Date(next).toISOString()).toBe(expected);
  });

  it("is the first of all", () => {
    const all = [one("15:00", "UTC", { every: "daily" }), one("14:00", "UTC", { every: "daily" })];
    expect(findNextDigest(all, NOON)).toBe(Date.parse("2026-11-25T14:00:00Z"));
  });
});
