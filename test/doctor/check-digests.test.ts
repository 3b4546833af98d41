import { describe, expect, it } from "vitest";
import { checkDigests } from "../../src/doctor/check-digests.ts";
import { channel, subscription } from "../contract/state-samples.ts";

const NOON = Date.parse("2026-11-25T12:00:00Z");
const REST = { token: "t", claimedAt: 0, expiresAt: 0, unsure: 0, messageTs: "1.2", late: false };
const DAILY = {
  ...subscription(channel()),
  time: "09:00",
  zone: "UTC",
  days: { every: "daily" },
  paused: null,
  effectiveFrom: 0,
} as const;

describe("digests", () => {
  it("are unknown without a database", () => {
    expect(checkDigests(null, NOON).status).toBe("ok");
  });

  it("that should have come are late, and those that came are not", () => {
    expect(checkDigests({ subscriptions: [DAILY], deliveries: [] }, NOON)).toMatchObject({
      status: "warn",
      found: "1 of 1 digests are late.",
    });
    const sent = { destination: DAILY.destination, slot: "2026-11-25", state: "sent", ...REST } as const;
    expect(checkDigests({ subscriptions: [DAILY], deliveries: [sent] }, NOON)).toMatchObject({
      status: "ok",
      found: "1 set, 0 paused; the next is due at 2026-11-26T09:00:00.000Z.",
    });
  });

  it("that are due this moment are not late yet", () => {
    const subscriptions = [{ ...DAILY, time: "11:50" }];
    expect(checkDigests({ subscriptions, deliveries: [] }, NOON).status).toBe("ok");
  });

  it("in a zone that is not known cannot come", () => {
    const subscriptions = [{ ...DAILY, zone: "Mars/Olympus" }];
    expect(checkDigests({ subscriptions, deliveries: [] }, NOON)).toMatchObject({
      status: "warn",
      found: expect.stringContaining("time zone"),
    });
  });

  it("that are paused are not waited for", () => {
    const paused = { reason: "archived", at: 1, told: true };
    expect(checkDigests({ subscriptions: [{ ...DAILY, paused }], deliveries: [] }, NOON).found).toBe(
      "1 set, 1 paused; none is due.",
    );
  });
});
