import { describe, expect, it } from "vitest";
import { planDue } from "../../src/digest/plan-due.ts";
import type { Delivery } from "../../src/domain/delivery.ts";
import type { Subscription } from "../../src/domain/subscription.ts";
import { channel, person, subscription } from "../contract/state-samples.ts";

const at = (text: string): number => Date.parse(text);
const daily = (change: Partial<Subscription> = {}): Subscription =>
  subscription(channel(), { days: { every: "daily" }, effectiveFrom: 0, ...change });

function delivery(change: Partial<Delivery> = {}): Delivery {
  const claim = { token: "a", claimedAt: 0, expiresAt: at("2026-11-24T08:02:00Z"), unsure: 0 };
  return {
    destination: channel(),
    slot: "2026-11-24",
    state: "claimed",
    ...claim,
    messageTs: null,
    late: false,
    announcement: null,
    ...change,
  };
}

const slots = (subscriptions: Subscription[], now: string, deliveries: Delivery[] = []): string[] =>
  planDue(subscriptions, at(now), deliveries).due.map(({ slot }) => slot);

describe("planDue", () => {
  it("waits for the time, then is due to the end of the local day, never longer", () => {
    expect(slots([daily()], "2026-11-24T07:59:59Z")).toEqual([]);
    expect(slots([daily()], "2026-11-24T08:00:00Z")).toEqual(["2026-11-24"]);
    expect(slots([daily()], "2026-11-24T22:59:59Z")).toEqual(["2026-11-24"]);
    expect(slots([daily()], "2026-11-24T23:00:00Z")).toEqual([]);
  });

  it("leaves out the days off, by the local calendar, whatever the days say", () => {
    const off = daily({ daysOff: [{ start: "2026-11-24", end: "2026-11-25" }] });
    expect(slots([off], "2026-11-23T08:00:00Z")).toEqual(["2026-11-23"]);
    expect(slots([off], "2026-11-24T08:00:00Z")).toEqual([]);
    expect(slots([off], "2026-11-25T22:59:59Z")).toEqual([]);
    expect(slots([off], "2026-11-26T08:00:00Z")).toEqual(["2026-11-26"]);
  });

  it("takes weekdays by the local calendar", () => {
    const weekdays = daily({ days: { every: "weekdays" }, zone: "Pacific/Auckland", time: "08:00" });
    // Friday in Auckland, still Thursday in London; then Saturday and Sunday; then Monday, still Sunday in London.
    expect(slots([weekdays], "2026-11-26T19:30:00Z")).toEqual(["2026-11-27"]);
    expect(slots([weekdays], "2026-11-27T19:30:00Z")).toEqual([]);
    expect(slots([weekdays], "2026-11-28T19:30:00Z")).toEqual([]);
    expect(slots([weekdays], "2026-11-29T19:30:00Z")).toEqual(["2026-11-30"]);
  });

  it("takes the weekday of a weekly digest", () => {
    const weekly = daily({ days: { every: "weekly", weekday: 3 } });
    expect(slots([weekly], "2026-11-24T10:00:00Z")).toEqual([]);
    expect(slots([weekly], "2026-11-25T10:00:00Z")).toEqual(["2026-11-25"]);
  });

  it("does not make up for a time before the settings took effect", () => {
    expect(slots([daily({ effectiveFrom: at("2026-11-24T08:00:01Z") })], "2026-11-24T10:00:00Z")).toEqual([]);
    expect(slots([daily({ effectiveFrom: at("2026-11-24T08:00:00Z") })], "2026-11-24T10:00:00Z")).toEqual([
      "2026-11-24",
    ]);
  });

  it("leaves what is sent, silent or in somebody's hands, and takes up what was dropped", () => {
    const now = "2026-11-24T08:01:00Z";
    expect(slots([daily()], now, [delivery({ state: "sent" })])).toEqual([]);
    expect(slots([daily()], now, [delivery({ state: "silent" })])).toEqual([]);
    expect(slots([daily()], now, [delivery()])).toEqual([]);
    expect(slots([daily()], "2026-11-24T08:02:00Z", [delivery()])).toEqual(["2026-11-24"]);
    expect(slots([daily()], now, [delivery({ destination: channel("C2") })])).toEqual(["2026-11-24"]);
  });

  it("sends no earlier day's digest once a later day's was begun: clock set back, or zone changed", () => {
    const later = delivery({ slot: "2026-11-25", state: "sent" });
    expect(slots([daily()], "2026-11-24T10:00:00Z", [later])).toEqual([]);
  });

  it("asks for nothing twice when the clock is set back within the day", () => {
    const sent = delivery({ state: "sent" });
    for (const now of ["2026-11-24T07:00:00Z", "2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z"])
      expect(slots([daily()], now, [sent])).toEqual([]);
  });

  it("goes from 29 to 31 December 2011 in Apia", () => {
    const apia = daily({ zone: "Pacific/Apia" });
    const days = new Set<string>();
    for (let now = at("2011-12-28T00:00:00Z"); now < at("2012-01-01T00:00:00Z"); now += 1_800_000) {
      for (const { slot } of planDue([apia], now, []).due) days.add(slot);
    }
    expect([...days]).toEqual(["2011-12-27", "2011-12-28", "2011-12-29", "2011-12-31", "2012-01-01"]);
  });

  it("has 29 February", () => {
    expect(slots([daily()], "2028-02-29T10:00:00Z")).toEqual(["2028-02-29"]);
  });

  it("orders the oldest first", () => {
    const late = daily({ destination: channel("C2"), time: "07:00" });
    expect(
      planDue([daily(), late], at("2026-11-24T10:00:00Z"), []).due.map(({ destination }) => destination.id),
    ).toEqual(["C2", "C1"]);
  });

  it("tells the owner of a pause once, and nobody where there is nobody to tell", () => {
    const paused = { reason: "is_archived", at: 5, told: false };
    const due = planDue([daily({ paused })], 10, []).due;
    expect(due).toMatchObject([{ kind: "notice", destination: person(), slot: "paused:s-T1-channel-C1:5", dueAt: 5 }]);
    const told = delivery({ destination: person(), slot: "paused:s-T1-channel-C1:5", state: "sent" });
    expect(planDue([daily({ paused })], 10, [told]).due).toEqual([]);
    expect(planDue([daily({ paused: { ...paused, told: true } })], 10, []).due).toEqual([]);
    expect(planDue([daily({ paused, createdBy: null })], 10, []).due).toEqual([]);
    expect(planDue([daily({ paused, destination: person() })], 10, []).due).toEqual([]);
  });

  it("points out a zone that this machine does not know, and goes on with the others", () => {
    const plan = planDue(
      [daily({ zone: "Mars/Olympus" }), daily({ destination: channel("C2") })],
      at("2026-11-24T10:00:00Z"),
      [],
    );
    expect(plan.broken).toHaveLength(1);
    expect(plan.due).toHaveLength(1);
  });
});
