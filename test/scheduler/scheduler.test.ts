import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Subscription } from "../../src/domain/subscription.ts";
import type { SendResult } from "../../src/ports/message-sender.ts";
import { SCHEDULER_DEFAULTS } from "../../src/scheduler/scheduler.ts";
import { systemClock } from "../../src/scheduler/system-clock.ts";
import { channel, person, subscription } from "../contract/state-samples.ts";
import { World } from "./world.ts";

const daily = (change: Partial<Subscription> = {}): Subscription =>
  subscription(change.destination ?? channel(), {
    zone: "Europe/Zurich",
    time: "09:00",
    days: { every: "daily" },
    effectiveFrom: 0,
    ...change,
  });

describe("the scheduler", () => {
  let world: World;
  beforeEach(async () => {
    world = await World.create("2026-11-24T07:59:00Z");
  });
  afterEach(() => world.close());

  it("sends a digest at its time, once, whoever wakes how often", async () => {
    await world.store.subscriptions.save(daily());
    const both = [world.scheduler(), world.scheduler()];
    await world.wakeAt("2026-11-24T07:59:30Z", ...both);
    expect(world.posts).toEqual([]);
    for (const time of ["08:00:10", "08:00:10", "08:00:40", "15:00:00", "22:59:00"])
      await world.wakeAt(`2026-11-24T${time}Z`, ...both);
    expect(world.posts).toEqual(["C1 2026-11-24"]);
    expect(await world.store.deliveries.lastAnnouncement(channel())).toEqual({ localDate: "2026-11-24", entries: [] });
  });

  it("is quiet through a whole day of wakes but for the one", async () => {
    await world.store.subscriptions.save(daily());
    const scheduler = world.scheduler();
    for (let wake = 0; wake < 2880; wake++) {
      world.clock.time = Date.parse("2026-11-23T23:00:00Z") + wake * 30_000;
      await scheduler.wake();
    }
    expect(world.posts).toEqual(["C1 2026-11-24"]);
  });

  it("sends what was missed later on the same day, marked late, and never yesterday's", async () => {
    await world.store.subscriptions.save(daily());
    await world.wakeAt("2026-11-24T22:59:30Z", world.scheduler());
    expect(world.posts).toEqual(["C1 2026-11-24 late"]);
    expect(await world.store.deliveries.find(channel(), "2026-11-24")).toMatchObject({ state: "sent", late: true });
    await world.wakeAt("2026-11-25T23:00:00Z", world.scheduler());
    expect(world.posts).toEqual(["C1 2026-11-24 late"]);
  });

  it("begins nothing so close to midnight that the post might end on the next day", async () => {
    await world.store.subscriptions.save(daily({ time: "23:59" }));
    await world.wakeAt("2026-11-24T22:59:55Z", world.scheduler());
    expect(world.posts).toEqual([]);
  });

  it("does not send again when the clock is set back, within the day or to the day before", async () => {
    await world.store.subscriptions.save(daily());
    const scheduler = world.scheduler();
    await world.wakeAt("2026-11-24T08:00:00Z", scheduler);
    for (const time of ["2026-11-24T07:00:00Z", "2026-11-24T08:00:00Z", "2026-11-23T09:00:00Z", "2026-11-24T09:00:00Z"])
      await world.wakeAt(time, scheduler);
    expect(world.posts).toEqual(["C1 2026-11-24"]);
  });

  it("sends on time at both changes of the clocks", async () => {
    await world.store.subscriptions.save(daily({ time: "02:30" }));
    const scheduler = world.scheduler();
    for (const time of ["2027-03-28T00:59:30Z", "2027-03-28T01:29:30Z"]) await world.wakeAt(time, scheduler);
    expect(world.posts).toEqual([]);
    await world.wakeAt("2027-03-28T01:30:00Z", scheduler);
    for (const time of ["2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z", "2027-10-31T02:30:00Z"])
      await world.wakeAt(time, scheduler);
    expect(world.posts).toEqual(["C1 2027-03-28", "C1 2027-10-31"]);
  });

  it("remembers a day on which nothing was to be said", async () => {
    await world.store.subscriptions.save(daily({ quiet: "silence" }));
    let built = 0;
    const scheduler = world.scheduler({
      buildDigest: async () => {
        built++;
        return null;
      },
    });
    for (const time of ["08:00:00", "08:00:30", "20:00:00"]) await world.wakeAt(`2026-11-24T${time}Z`, scheduler);
    expect(built).toBe(1);
    expect(await world.store.deliveries.find(channel(), "2026-11-24")).toMatchObject({ state: "silent" });
  });

  it("waits for the claim to run out after a lost reply, then finds the message and notes it", async () => {
    await world.store.subscriptions.save(daily());
    const lost = {
      ...world.sender,
      send: async (...args: Parameters<typeof world.sender.send>): Promise<SendResult> => {
        await world.sender.send(...args);
        return { kind: "unknown", reason: "time-out" };
      },
    };
    const first = world.scheduler({ sender: lost });
    await world.wakeAt("2026-11-24T08:00:00Z", first);
    const other = world.scheduler();
    await world.wakeAt("2026-11-24T08:01:50Z", first, other);
    expect(await world.store.deliveries.find(channel(), "2026-11-24")).toMatchObject({ state: "claimed", unsure: 1 });
    await world.wakeAt("2026-11-24T08:02:10Z", first, other);
    expect(world.posts).toEqual(["C1 2026-11-24"]);
    const noted = await world.store.deliveries.find(channel(), "2026-11-24");
    expect(noted).toMatchObject({
      state: "sent",
      messageTs: world.channels.messages[0]?.ts,
      announcement: { localDate: "2026-11-24" },
    });
  });

  it("posts nothing while Slack cannot be asked whether the message stands", async () => {
    await world.store.subscriptions.save(daily());
    await world.wakeAt(
      "2026-11-24T08:00:00Z",
      world.scheduler({ sender: { ...world.sender, send: async () => ({ kind: "unknown", reason: "500" }) } }),
    );
    const blind = world.scheduler({
      sender: { ...world.sender, find: async () => ({ kind: "unknown", retryAfterMs: 60_000, reason: "500" }) },
    });
    for (const time of ["08:02:30", "08:03:00", "08:10:00"]) await world.wakeAt(`2026-11-24T${time}Z`, blind);
    expect(world.posts).toEqual([]);
    await world.wakeAt("2026-11-24T08:12:00Z", world.scheduler());
    expect(world.posts).toEqual(["C1 2026-11-24 late"]);
  });

  it("waits as told after a 429, with the whole workspace, oldest due first", async () => {
    await world.store.subscriptions.save(daily());
    await world.store.subscriptions.save(daily({ destination: channel("C2"), time: "08:30" }));
    await world.store.subscriptions.save(daily({ destination: channel("C3", "T2"), time: "08:45" }));
    let refusals = 1;
    const send = async (...args: Parameters<typeof world.sender.send>): Promise<SendResult> =>
      refusals-- > 0
        ? { kind: "not_posted", retryAfterMs: 60_000, holdsTeam: true, reason: "ratelimited" }
        : world.sender.send(...args);
    const settings = { ...SCHEDULER_DEFAULTS, concurrency: 1 };
    const scheduler = world.scheduler({ sender: { ...world.sender, send }, settings });
    await world.wakeAt("2026-11-24T08:00:00Z", scheduler);
    expect(world.posts).toEqual(["C3 2026-11-24 late"]);
    await world.wakeAt("2026-11-24T08:00:30Z", scheduler);
    expect(world.posts).toHaveLength(1);
    await world.wakeAt("2026-11-24T08:01:30Z", scheduler);
    expect(world.posts.slice(1)).toEqual(["C2 2026-11-24 late", "C1 2026-11-24"]);
  });

  it("keeps two processes within one a second and channel and 200 a minute together", { timeout: 30_000 }, async () => {
    for (let n = 0; n < 1000; n++)
      await world.store.subscriptions.save(
        daily({ destination: channel(`C${n}`), id: `s${n}`, time: n < 500 ? "09:00" : "08:59" }),
      );
    const both = [world.scheduler(), world.scheduler()];
    await world.wakeAt("2026-11-24T08:00:00Z", ...both);
    expect(world.channels.messages).toHaveLength(1000);
    expect(new Set(world.channels.messages.slice(0, 490).map(({ channel: id }) => Number(id.slice(1)) >= 500))).toEqual(
      new Set([true]),
    );
    expect(world.channels).toMatchObject({ refused: 0, doubles: [] });
    const minutes = ((world.channels.messages.at(-1)?.at ?? 0) - (world.channels.messages[0]?.at ?? 0)) / 60_000;
    expect(minutes).toBeGreaterThan(4.9);
    expect(minutes).toBeLessThan(10);
  });

  it("pauses a destination that is gone and tells its owner once, whoever notices", async () => {
    await world.store.subscriptions.save(daily());
    world.channels.gone.set("C1", "is_archived");
    const both = [world.scheduler(), world.scheduler()];
    for (const time of ["08:00:00", "08:00:30", "08:01:00", "08:10:00"])
      await world.wakeAt(`2026-11-24T${time}Z`, ...both);
    await world.wakeAt("2026-11-25T08:00:00Z", ...both);
    expect(world.posts).toEqual(["U1 C1: is_archived"]);
    expect(await world.store.subscriptions.find(channel())).toMatchObject({
      paused: { reason: "is_archived", told: true },
    });
  });

  it("gives up telling an owner who is gone too", async () => {
    await world.store.subscriptions.save(daily());
    world.channels.gone.set("C1", "is_archived").set("U1", "user_disabled");
    for (const time of ["08:00:00", "08:00:30", "08:01:00"])
      await world.wakeAt(`2026-11-24T${time}Z`, world.scheduler());
    expect(world.posts).toEqual([]);
    expect(await world.store.subscriptions.find(channel())).toMatchObject({ paused: { told: true } });
  });

  it("sends nothing to whoever turned it off between plan and post", async () => {
    await world.store.subscriptions.save(daily());
    const deliveries = {
      ...world.store.deliveries,
      claim: async (...args: Parameters<typeof world.store.deliveries.claim>) => {
        const claimed = await world.store.deliveries.claim(...args);
        await world.store.subscriptions.remove(channel());
        return claimed;
      },
    };
    await world.wakeAt("2026-11-24T08:00:00Z", world.scheduler({ store: { ...world.store, deliveries } }));
    expect(world.posts).toEqual([]);
  });

  it("goes on with the others when one fails, and tries that one again", async () => {
    await world.store.subscriptions.save(daily());
    await world.store.subscriptions.save(daily({ destination: person("U2"), id: "s2" }));
    let failures = 1;
    const scheduler = world.scheduler({
      buildDigest: async ({ destination }, localDate) => {
        if (destination.id === "C1" && failures-- > 0) throw new Error("no ledger");
        return { message: localDate, announcement: null };
      },
    });
    await world.wakeAt("2026-11-24T08:00:00Z", scheduler);
    expect(world.posts).toEqual(["U2 2026-11-24"]);
    expect(world.errors).toMatchObject([{ destination: "C1", slot: "2026-11-24", err: { message: "no ledger" } }]);
    await world.wakeAt("2026-11-24T08:02:00Z", scheduler);
    expect(world.posts).toEqual(["U2 2026-11-24", "C1 2026-11-24"]);
  });

  it("stops only after the post that has begun, and begins no other", async () => {
    for (const id of ["C1", "C2", "C3"]) await world.store.subscriptions.save(daily({ destination: channel(id), id }));
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    const begun: string[] = [];
    const send = async (...args: Parameters<typeof world.sender.send>): Promise<SendResult> => {
      begun.push(args[0].id);
      await slow;
      return world.sender.send(...args);
    };
    const scheduler = world.scheduler({
      sender: { ...world.sender, send },
      settings: { ...SCHEDULER_DEFAULTS, concurrency: 1 },
    });
    world.clock.time = Date.parse("2026-11-24T08:00:00Z");
    scheduler.start();
    while (begun.length === 0) await turn();
    const stopped = scheduler.stop();
    release();
    await stopped;
    expect(begun).toEqual(["C1"]);
    expect(world.posts).toEqual(["C1 2026-11-24"]);
    expect(await world.store.deliveries.find(channel(), "2026-11-24")).toMatchObject({ state: "sent" });
    expect(await world.store.deliveries.find(channel("C2"), "2026-11-24")).toBeUndefined();
  });

  it("wakes by itself every so often, with the machine's clock", async () => {
    await world.store.subscriptions.save(daily({ time: "00:00", zone: "Etc/UTC", destination: person() }));
    const scheduler = world.scheduler({ clock: systemClock, settings: { ...SCHEDULER_DEFAULTS, wakeMs: 10 } });
    scheduler.start();
    // In the last ten seconds of a UTC day nothing would be begun.
    while (world.posts.length === 0) await turn();
    await scheduler.stop();
    expect(world.posts).toHaveLength(1);
  });

  it("refuses times by which a claim could run out during its post", () => {
    const settings = { ...SCHEDULER_DEFAULTS, times: { ...SCHEDULER_DEFAULTS.times, claim: 60_000 } };
    expect(() => world.scheduler({ settings })).toThrow(/must outlast/u);
  });
});
