import { beforeEach, describe, expect, it } from "vitest";
import { formatQueue } from "../../src/digest/delivery-slot.ts";
import type { Destination } from "../../src/domain/subscription.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import type { DataSubject, PurgeCounts, SubjectData } from "../../src/ports/subject-data.ts";
import {
  channel,
  claim,
  command,
  feedback,
  NOW,
  person,
  question,
  snooze,
  subscription,
  thread,
  threadSubject,
} from "./state-samples.ts";

/** One kind of record that can belong to somebody: how one comes to be, and what an export says of it. */
interface KindOfRecord {
  readonly kind: keyof SubjectData;
  make(store: StateStore, to: Destination): Promise<unknown>;
  exported(to: Destination): unknown;
}

/** The hash of a calendar's secret: no export may show it, nor a part of it. */
const hashOf = ({ team, kind, id }: Destination): string => `${"5ec3e7".repeat(9)}${team}${kind}${id}`;
const made = (to: Destination) => subscription(to, { createdBy: null, changedBy: null });
const ended = (to: Destination) => snooze({ destination: to, by: null });
const said = ({ team, kind, id }: Destination) =>
  feedback({
    id: `f-${team}-${kind}-${id}`,
    team,
    ...(kind === "person" ? { person: id, channel: null } : { person: "U9", channel: id }),
  });
const asked = ({ team, kind, id }: Destination) =>
  question({
    key: `message:${team}${kind}${id}`,
    team,
    ...(kind === "person" ? { person: id, channel: "D9" } : { person: "U9", channel: id }),
  });
const talked = ({ team, kind, id }: Destination) =>
  threadSubject({
    thread: { team, channel: kind === "person" ? `D${id}` : id, threadTs: "1.0" },
    person: kind === "person" ? id : "U9",
  });
const feed = (destination: Destination) => ({ destination, language: "ru", createdAt: NOW }) as const;

const BOTH: readonly KindOfRecord[] = [
  { kind: "subscriptions", make: (store, to) => store.subscriptions.save(made(to)), exported: made },
  {
    kind: "deliveries",
    make: (store, to) => store.deliveries.claim(claim(to)),
    exported: (destination) => expect.objectContaining({ destination, slot: "2026-11-24", state: "claimed" }),
  },
  { kind: "snoozes", make: (store, to) => store.snoozes.save(ended(to)), exported: ended },
  { kind: "feedback", make: (store, to) => store.feedback.save(said(to)), exported: said },
  {
    kind: "calendarFeeds",
    make: (store, to) => store.calendarFeeds.save({ ...feed(to), tokenHash: hashOf(to) }),
    exported: (to) => ({ ...feed(to), revoked: false }),
  },
  {
    kind: "acceptedQuestions",
    make: (store, to) => store.accepted.accept(asked(to), { token: "a", expiresAt: NOW }),
    exported: (to) => {
      const { team, channel: id, person: who, at } = asked(to);
      return { team, channel: id, person: who, at, ts: "1.2", words: null };
    },
  },
  {
    kind: "postPlaces",
    make: (store, to) => store.budget.reserve(formatQueue(to), NOW, 1100),
    exported: (to) => ({ queue: formatQueue(to), at: NOW }),
  },
  {
    kind: "quotesOnly",
    make: (store, to) => store.quotesOnly.choose(to, NOW),
    exported: (destination) => ({ destination, at: NOW }),
  },
  {
    kind: "threadSubjects",
    make: (store, to) => store.threads.saveSubject(talked(to)),
    exported: talked,
  },
  {
    kind: "threadsOff",
    make: (store, to) => store.threadsOff.choose(to, NOW),
    exported: (destination) => ({ destination, at: NOW }),
  },
];
/** A language is a person's own. */
const LANGUAGE: KindOfRecord = {
  kind: "languages",
  make: (store, to) => store.languages.choose(to, "ru", NOW),
  exported: (destination) => ({ destination, language: "ru", at: NOW }),
};
/** Tokens are counted for persons alone. */
const TOKENS: KindOfRecord = {
  kind: "modelUse",
  make: (store, to) => store.modelTokens.add(to, "2026-11-24", 1200),
  exported: () => ({ day: "2026-11-24", amount: 1200 }),
};
/** Slack's messages are remembered by their channel; who wrote one is not kept. */
const SEEN: KindOfRecord = {
  kind: "seenMessages",
  make: (store, { id }) => store.seen.claim(`message:${id}:1700000000.000100`, NOW),
  exported: ({ id }) => ({ channel: id, ts: "1700000000.000100", at: NOW }),
};
/** Threads are followed in channels, whoever asked there. */
const FOLLOWED: KindOfRecord = {
  kind: "followedThreads",
  make: (store, { team, id }) => store.threads.follow(thread({ team, channel: id }), NOW, NOW),
  exported: ({ team, id }) => ({ thread: thread({ team, channel: id }), state: "followed", at: NOW }),
};
const CASES = [
  ...[...BOTH, TOKENS, LANGUAGE].map((one) => ({
    ...one,
    who: "person",
    to: person(),
    others: [person("U2"), person("U11"), ...(one === TOKENS ? [] : [channel("U1")])],
  })),
  ...[...BOTH, SEEN, FOLLOWED].map((one) => ({
    ...one,
    who: "channel",
    to: channel(),
    others: [channel("C2"), channel("C11"), ...(BOTH.includes(one) ? [person("C1")] : [])],
  })),
] as const;

const NOTHING: SubjectData = {
  subscriptions: [],
  deliveries: [],
  snoozes: [],
  feedback: [],
  calendarFeeds: [],
  acceptedQuestions: [],
  seenMessages: [],
  postPlaces: [],
  modelUse: [],
  quotesOnly: [],
  threadSubjects: [],
  followedThreads: [],
  threadsOff: [],
  languages: [],
};
const COUNTS = Object.fromEntries(Object.keys(NOTHING).map((kind) => [kind, 0])) as PurgeCounts;

/** What export and purge must do. @param stores two connections to a fresh database, asked before each test */
export function testSubjectData(stores: () => { store: StateStore; other: StateStore }): void {
  describe("data of a person or channel", () => {
    let store: StateStore;
    let other: StateStore;
    beforeEach(() => {
      ({ store, other } = stores());
    });

    describe.each(["T1", null])("in workspace %s", (team) => {
      it.each(CASES)("$kind of a $who: exported, purged, nobody else's touched", async (one) => {
        const { kind, to, others, make, exported } = one;
        for (const each of [to, ...others]) await make(store, each);
        const subject = { kind: to.kind, id: to.id, team };
        expect(await other.records.exportSubject(subject)).toEqual({ ...NOTHING, [kind]: [exported(to)] });
        expect(await other.records.purgeSubject(subject)).toEqual({ ...COUNTS, [kind]: 1 });
        expect(await store.records.exportSubject(subject)).toEqual(NOTHING);
        for (const each of others) {
          const data = await store.records.exportSubject({ kind: each.kind, id: each.id, team });
          expect(data[kind]).toEqual([exported(each)]);
        }
      });
    });

    it.each(BOTH)("$kind of another workspace are told apart", async ({ kind, make, exported }) => {
      const [here, there] = [person("U1", "T1"), person("U1", "T2")];
      for (const each of [here, there]) await make(store, each);
      const ask = (team: string | null): DataSubject => ({ kind: "person", id: "U1", team });
      expect((await other.records.exportSubject(ask(null)))[kind]).toHaveLength(2);
      expect((await other.records.purgeSubject(ask("T1")))[kind]).toBe(1);
      expect(await store.records.exportSubject(ask(null))).toEqual({ ...NOTHING, [kind]: [exported(there)] });
    });

    it("never give away the secret of a calendar, nor its hash", async () => {
      await store.calendarFeeds.save({ ...feed(person()), tokenHash: hashOf(person()) });
      const text = JSON.stringify(await store.records.exportSubject({ kind: "person", id: "U1", team: null }));
      expect(text).toContain('"revoked":false');
      expect(text).not.toMatch(/5ec3e7|hash|token/iu);
    });

    it("show the words of a slash command, and never the address where it is answered", async () => {
      await store.accepted.accept(command(), { token: "a", expiresAt: NOW });
      const data = await other.records.exportSubject({ kind: "person", id: "U1", team: "T1" });
      expect(data.acceptedQuestions).toMatchObject([{ words: "Кто готовит доклад?", ts: null }]);
      expect(JSON.stringify(data)).not.toMatch(/5ec3e7|https/u);
    });

    it("hold no calendar that was revoked or replaced", async () => {
      const subject = { kind: "person", id: "U1", team: null } as const;
      await store.calendarFeeds.save({ ...feed(person()), tokenHash: "a1", createdAt: 1 });
      await store.calendarFeeds.save({ ...feed(person()), tokenHash: "a2" });
      expect(await other.records.exportSubject(subject)).toMatchObject({ calendarFeeds: [{ createdAt: NOW }] });
      await store.calendarFeeds.remove(person());
      expect(await other.records.exportSubject(subject)).toEqual(NOTHING);
    });

    it("include what a person made for a channel; it stays there, without the name", async () => {
      const subject = { kind: "person", id: "U1", team: "T1" } as const;
      for (const createdBy of ["U1", "U2"])
        await store.subscriptions.save(subscription(channel(createdBy), { createdBy }));
      const changed = { createdBy: null, changedBy: "U1" };
      await store.subscriptions.save(subscription(channel("C3"), changed));
      for (const by of ["U1", "U2"]) await store.snoozes.save(snooze({ destination: channel(by), by }));
      expect(await other.records.exportSubject(subject)).toEqual({
        ...NOTHING,
        subscriptions: [subscription(channel("C3"), changed), subscription(channel("U1"))],
        snoozes: [snooze({ destination: channel("U1") })],
      });
      expect(await other.records.purgeSubject(subject)).toEqual({ ...COUNTS, subscriptions: 2, snoozes: 1 });
      expect(await store.records.exportSubject(subject)).toEqual(NOTHING);
      expect(await store.subscriptions.find(channel("U1"))).toMatchObject({ createdBy: null, changedBy: "U2" });
      expect(await store.subscriptions.find(channel("C3"))).toMatchObject({ createdBy: null, changedBy: null });
      expect(await store.snoozes.list(channel("U1"))).toMatchObject([{ by: null }]);
      expect(await store.snoozes.list(channel("U2"))).toMatchObject([{ by: "U2" }]);
    });
  });
}
