import { beforeEach, describe, expect, it } from "vitest";
import { formatPauseSlot, formatQueue } from "../../src/digest/delivery-slot.ts";
import { type Retention, USUAL_RETENTION } from "../../src/domain/retention.ts";
import type { Destination } from "../../src/domain/subscription.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import {
  announcement,
  channel,
  claim,
  DAY,
  feedback,
  NOW,
  person,
  question,
  snooze,
  subscription,
  thread,
  threadSubject,
} from "./state-samples.ts";

/** Every kind of record that has a time: how one is made so many days ago, and whether it is still there. */
interface Ageing {
  readonly kind: string;
  readonly limit: Partial<Retention>;
  /** In days; the kinds that cannot be set have one of their own. */
  readonly days: number;
  make(store: StateStore, days: number): Promise<unknown>;
  isKept(store: StateStore): Promise<boolean>;
}

const dateOf = (days: number): string => new Date(NOW - days * DAY).toISOString().slice(0, 10);

export const AGEING: readonly Ageing[] = [
  {
    kind: "a digest",
    limit: { deliveries: 10 },
    days: 10,
    make: (store, days) => send(store, channel(), dateOf(days), days),
    isKept: async (store) => (await store.deliveries.listFrom("2000-01-01")).length > 0,
  },
  {
    kind: "an event of Slack's",
    limit: { seenEvents: 10 },
    days: 10,
    make: (store, days) => store.seen.claim("event:Ev1", NOW - days * DAY),
    isKept: async (store) => !(await store.seen.claim("event:Ev1", NOW)),
  },
  {
    kind: "a snooze that ended",
    limit: { snoozes: 40 },
    days: 40,
    make: (store, days) => store.snoozes.save(snooze({ until: dateOf(days), at: NOW - 900 * DAY })),
    isKept: async (store) => (await store.snoozes.list(channel())).length > 0,
  },
  {
    kind: "a mark that an entry is done",
    limit: { done: 400 },
    days: 400,
    make: (store, days) => store.snoozes.save(snooze({ kind: "done", until: null, at: NOW - days * DAY })),
    isKept: async (store) => (await store.snoozes.list(channel())).length > 0,
  },
  {
    kind: "feedback",
    limit: { feedback: 10 },
    days: 10,
    make: (store, days) => store.feedback.save(feedback({ at: NOW - days * DAY })),
    isKept: async (store) => (await store.feedback.list()).length > 0,
  },
  {
    kind: "a question that nobody could answer",
    limit: {},
    days: 1,
    make: (store, days) => store.accepted.accept(question({ at: NOW - days * DAY }), { token: "a", expiresAt: NOW }),
    isKept: async (store) => store.accepted.isHeld(question().key, "a"),
  },
  {
    kind: "what a model replied",
    limit: {},
    days: 30,
    make: (store, days) => store.modelReplies.save("k1", ["{}"], NOW - days * DAY),
    isKept: async (store) => (await store.modelReplies.find("k1", 0)) !== undefined,
  },
  {
    kind: "a day's tokens",
    limit: {},
    days: 7,
    make: (store, days) => store.modelTokens.add(null, dateOf(days), 10),
    isKept: async (store) => (await store.modelTokens.used(null, dateOf(7))).byAll > 0,
  },
  {
    kind: "what a thread is about",
    limit: {},
    days: 1,
    make: (store, days) => store.threads.saveSubject(threadSubject({ at: NOW - days * DAY })),
    isKept: async (store) => (await store.threads.findSubject(thread(), 0)) !== undefined,
  },
  {
    kind: "a thread that is followed",
    limit: {},
    days: 1,
    make: (store, days) => store.threads.follow(thread(), NOW - days * DAY, 0),
    isKept: async (store) => store.threads.isFollowed(thread(), 0),
  },
  {
    kind: "a place in a queue",
    limit: {},
    days: 1,
    make: (store, days) => store.budget.reserve(formatQueue(channel()), NOW - days * DAY, 1100),
    isKept: async (store) =>
      (await store.records.exportSubject({ kind: "channel", id: "C1", team: null })).postPlaces.length > 0,
  },
];

/** What is forgotten with time, and what must not be. @param stores two connections to a fresh database, asked before each test */
export function testRetention(stores: () => { store: StateStore; other: StateStore }): void {
  describe("retention", () => {
    let store: StateStore;
    let other: StateStore;
    beforeEach(() => {
      ({ store, other } = stores());
    });
    const expire = (change: Partial<Retention> = {}, now = NOW): Promise<number> =>
      other.records.expire({ ...USUAL_RETENTION, ...change }, now);

    it.each(AGEING)("deletes $kind after its days, and not a day earlier", async ({ limit, days, make, isKept }) => {
      await make(store, days);
      expect(await expire(limit)).toBe(0);
      expect(await isKept(store)).toBe(true);
      expect(await expire(limit, NOW + DAY)).toBe(1);
      expect(await isKept(store)).toBe(false);
    });

    it("keeps what has no time: settings, calendars, installations", async () => {
      await store.subscriptions.save(subscription(channel(), { createdAt: 0 }));
      await store.calendarFeeds.save({ destination: person(), tokenHash: "a1", language: "ru", createdAt: 0 });
      const times = { installedAt: 0, lastSeenAt: 0 };
      await store.installations.save({ team: "T1", name: "ITU", botUser: "B1", scopes: [], ...times });
      await store.quotesOnly.choose(person(), 0);
      await store.languages.choose(person(), "ru", 0);
      await store.threadsOff.choose(channel(), 0);
      expect(await expire()).toBe(0);
    });

    it("keeps a snooze that has not ended, however old it is", async () => {
      await store.snoozes.save(snooze({ at: 0, until: dateOf(-1) }));
      expect(await expire({ snoozes: 0, done: 0 })).toBe(0);
    });

    it("never deletes what keeps a digest from coming twice, whatever is set", async () => {
      await send(store, channel(), dateOf(3), 3);
      await send(store, channel(), dateOf(4), 4);
      expect(await expire({ deliveries: 0 })).toBe(1);
      expect(await store.deliveries.find(channel(), dateOf(3))).toBeDefined();
    });

    it("keeps the last announcement while there is a subscription that it is compared with", async () => {
      await store.subscriptions.save(subscription());
      for (const days of [84, 83]) await send(store, channel(), dateOf(days), days);
      await send(store, channel("C2"), dateOf(83), 83);
      expect(await expire({ deliveries: 10 })).toBe(2);
      expect(await store.deliveries.lastAnnouncement(channel())).toEqual(announcement(dateOf(83)));
      await store.subscriptions.remove(channel());
      expect(await expire({ deliveries: 10 })).toBe(1);
    });

    it("keeps the notice of a pause until its owner counts as told", async () => {
      const paused = { reason: "is_archived", at: NOW - 30 * DAY, told: false };
      const made = subscription(channel(), { paused });
      await store.subscriptions.save(made);
      const slot = formatPauseSlot(made, paused.at);
      await store.deliveries.claim(claim(person(), { slot, now: paused.at }));
      expect(await expire({ deliveries: 10 })).toBe(0);
      await store.subscriptions.markTold(channel(), paused.at);
      expect(await expire({ deliveries: 10 })).toBe(1);
    });
  });
}

/** A digest that was claimed and sent so many days ago. */
async function send(store: StateStore, to: Destination, slot: string, days: number): Promise<void> {
  const made = claim(to, { slot, now: NOW - days * DAY });
  await store.deliveries.claim(made);
  await store.deliveries.beginPost(made, NOW, announcement(slot));
  await store.deliveries.markSent(made, slot);
}
