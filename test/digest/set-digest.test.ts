import { describe, expect, it } from "vitest";
import { loadSettings, setDigest } from "../../src/digest/set-digest.ts";
import { switchOffDigest } from "../../src/digest/switch-off-digest.ts";
import type { Subscription } from "../../src/domain/subscription.ts";
import { subscription } from "../contract/state-samples.ts";
import { CHANNEL, createUseCaseDeps, NOW, noProfile, profile, WISH } from "./use-cases.ts";

const DEFAULTS = { time: "09:00", days: { every: "daily" }, daysOff: [], horizon: 90, actor: null, quiet: "line" };

describe("setDigest", () => {
  it("takes the defaults for what nobody wished, language and zone from the person", async () => {
    const deps = createUseCaseDeps();
    const outcome = await setDigest(deps, WISH, { time: "08:30" }, profile("America/New_York"));
    const expected = {
      ...DEFAULTS,
      id: "s1",
      destination: CHANNEL,
      time: "08:30",
      language: "fr",
      zone: "America/New_York",
      paused: null,
      createdBy: "U1",
      createdAt: NOW,
      changedBy: "U1",
      changedAt: NOW,
      effectiveFrom: NOW,
    };
    expect(outcome).toEqual({ kind: "set", subscription: expected, change: "first" });
    expect(await deps.store.subscriptions.list()).toEqual([expected]);
  });

  it("takes the configured zone for a person whose own is not known", async () => {
    const outcome = await setDigest(createUseCaseDeps(), WISH, {}, profile());
    expect(outcome).toMatchObject({ subscription: { zone: "Europe/Zurich" } });
  });

  it("forgets days off that are over", async () => {
    const deps = createUseCaseDeps();
    const over = { start: "2020-01-01", end: "2020-01-05" };
    const ahead = { start: "2990-01-01", end: "2990-01-05" };
    const outcome = await setDigest(deps, WISH, { daysOff: [over, ahead] }, profile());
    expect(outcome).toMatchObject({ subscription: { daysOff: [ahead] } });
  });

  it("leaves what is set just so already as it is, with whoever set it", async () => {
    const deps = createUseCaseDeps();
    const before = subscription(CHANNEL, { daysOff: [{ start: "2020-01-01", end: "2020-01-05" }] });
    await deps.store.subscriptions.save(before);
    const again = { time: before.time, days: before.days, daysOff: [] };
    const outcome = await setDigest(deps, { ...WISH, person: "U2" }, again, noProfile);
    expect(outcome).toEqual({ kind: "set", subscription: before, change: "none" });
    expect(await deps.store.subscriptions.list()).toEqual([before]);
  });

  it("changes what is wished alone, asks for no profile, and lets a paused digest run again", async () => {
    const deps = createUseCaseDeps();
    const before = subscription(CHANNEL, { actor: "itu", paused: { reason: "is_archived", at: 1, told: true } });
    await deps.store.subscriptions.save(before);
    const outcome = await setDigest(deps, { ...WISH, person: "U2" }, { horizon: 7 }, noProfile);
    const after: Subscription = {
      ...before,
      horizon: 7,
      paused: null,
      changedBy: "U2",
      changedAt: NOW,
      effectiveFrom: NOW,
    };
    expect(outcome).toEqual({ kind: "set", subscription: after, change: "some" });
    expect(await deps.store.subscriptions.find(CHANNEL)).toEqual(after);
  });

  it.each(["not_a_member", "bot_absent"] as const)(
    "is refused, and stores nothing, where access is %s",
    async (access) => {
      const deps = createUseCaseDeps();
      expect(await setDigest(deps, { ...WISH, access }, {}, noProfile)).toEqual({ kind: "refused", reason: access });
      expect(await deps.store.subscriptions.list()).toEqual([]);
    },
  );
});

describe("loadSettings", () => {
  it("gives what is set, else what would be", async () => {
    const deps = createUseCaseDeps();
    expect(await loadSettings(deps, CHANNEL, profile("UTC"))).toEqual({
      ...DEFAULTS,
      destination: CHANNEL,
      language: "fr",
      zone: "UTC",
    });
    await deps.store.subscriptions.save(subscription(CHANNEL));
    expect(await loadSettings(deps, CHANNEL, noProfile)).toEqual(subscription(CHANNEL));
  });
});

describe("switchOffDigest", () => {
  it.each([
    ["ok", "off"],
    ["bot_absent", "off"],
  ] as const)("removes it where access is %s", async (access, kind) => {
    const deps = createUseCaseDeps();
    await deps.store.subscriptions.save(subscription(CHANNEL));
    expect(await switchOffDigest(deps, { ...WISH, access })).toEqual({ kind });
    expect(await switchOffDigest(deps, { ...WISH, access })).toEqual({ kind: "none" });
  });

  it("is refused to somebody who is no member", async () => {
    const deps = createUseCaseDeps();
    await deps.store.subscriptions.save(subscription(CHANNEL));
    const refused = { kind: "refused", reason: "not_a_member" };
    expect(await switchOffDigest(deps, { ...WISH, access: "not_a_member" })).toEqual(refused);
    expect(await deps.store.subscriptions.list()).toHaveLength(1);
  });
});
