import { beforeEach, describe, expect, it } from "vitest";
import type { Destination } from "../../src/domain/subscription.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import {
  announcement,
  channel,
  claim,
  feedback,
  NOW,
  person,
  question,
  snooze,
  subscription,
  thread,
  threadSubject,
} from "./state-samples.ts";

const token = (team = "T1", change: object = {}) => ({
  team,
  keyId: "k1",
  sealed: `sealed-${team}`,
  at: NOW,
  ...change,
});
const subjectOf = ({ kind, id, team }: Destination) => ({ kind, id, team });

/** One record of every kind that belongs to a channel, and of some that belong to a person in its workspace. */
async function fill(store: StateStore, to: Destination): Promise<void> {
  const held = claim(to);
  const place = to.kind === "channel" ? to.id : "D9";
  const name = `${to.team}-${to.kind}-${to.id}`;
  await store.subscriptions.save(subscription(to));
  await store.deliveries.claim(held);
  await store.deliveries.beginPost(held, NOW, announcement());
  await store.deliveries.markSent(held, "1.2");
  await store.snoozes.save(snooze({ destination: to }));
  await store.feedback.save(feedback({ id: name, team: to.team, channel: place }));
  await store.calendarFeeds.save({ destination: to, tokenHash: name, language: "ru", createdAt: NOW });
  const asked = question({ key: `message:${name}`, team: to.team, channel: place });
  await store.accepted.accept(asked, { token: "a", expiresAt: NOW });
  await store.quotesOnly.choose(to, NOW);
  await store.threadsOff.choose(to, NOW);
  if (to.kind === "person") await store.languages.choose(to, "ru", NOW);
  const talk = thread({ team: to.team, channel: place });
  await store.threads.saveSubject(threadSubject({ thread: talk }));
  await store.threads.follow(talk, NOW, NOW);
}

/** What installing, removing and renaming must do. @param stores two connections to a fresh database, asked before each test */
export function testWorkspaceData(stores: () => { store: StateStore; other: StateStore }): void {
  let store: StateStore;
  let other: StateStore;
  beforeEach(() => {
    ({ store, other } = stores());
  });

  describe("the token of a workspace", () => {
    it("is one, and every process reads the latest", async () => {
      await store.workspaceTokens.save(token());
      await other.workspaceTokens.save(token("T1", { keyId: "k2", sealed: "again", at: NOW + 1 }));
      await store.workspaceTokens.save(token("T2"));
      expect(await store.workspaceTokens.find("T1")).toEqual({ team: "T1", keyId: "k2", sealed: "again", at: NOW + 1 });
      expect((await other.workspaceTokens.list()).map(({ team }) => team)).toEqual(["T1", "T2"]);
      expect(await other.workspaceTokens.find("T3")).toBeUndefined();
    });

    it("is replaced only where it is what was seen, by one process", async () => {
      await store.workspaceTokens.save(token());
      const sealed = [token("T1", { sealed: "a" }), token("T1", { sealed: "b" })];
      const done = await Promise.all([
        store.workspaceTokens.replace(token(), token("T1", { sealed: "a" })),
        other.workspaceTokens.replace(token(), token("T1", { sealed: "b" })),
      ]);
      expect(done.filter(Boolean)).toHaveLength(1);
      expect(sealed).toContainEqual(await store.workspaceTokens.find("T1"));
    });

    it("is removed once, and not brought back by who still had it", async () => {
      await store.workspaceTokens.save(token());
      expect(await other.workspaceTokens.remove("T1")).toBe(true);
      expect(await store.workspaceTokens.remove("T1")).toBe(false);
      expect(await store.workspaceTokens.replace(token(), token("T1", { sealed: "a" }))).toBe(false);
      expect(await store.workspaceTokens.list()).toEqual([]);
    });
  });

  describe("a workspace that removes the bot", () => {
    it("leaves nothing behind, and nothing of another is touched", async () => {
      for (const team of ["T1", "T11"]) {
        await fill(store, channel("C1", team));
        await store.workspaceTokens.save(token(team));
        const noted = { team, name: team, botUser: "U0BOT", scopes: [], installedAt: NOW, lastSeenAt: NOW };
        await store.installations.save(noted);
        await store.modelTokens.add(person("U1", team), "2026-11-24", 7);
        for (const queue of [`workspace:${team}`, `channel:${team}:channel:C1`, `asked:${team}:person:U1`])
          await store.budget.reserve(queue, NOW, 1000);
      }
      const before = await store.records.exportSubject(subjectOf(channel("C1", "T11")));
      expect(await other.records.purgeTeam("T1")).toBe(16);
      const left = await store.records.exportSubject({ kind: "channel", id: "C1", team: null });
      expect(left).toEqual(before);
      expect((await store.workspaceTokens.list()).map(({ team }) => team)).toEqual(["T11"]);
      expect((await store.installations.list()).map(({ team }) => team)).toEqual(["T11"]);
      expect(await store.modelTokens.used(person("U1", "T1"), "2026-11-24")).toEqual({ byPerson: 0, byAll: 14 });
      // A queue that is forgotten begins anew; the other goes on.
      expect(await store.budget.reserve("workspace:T1", NOW, 1000)).toBe(NOW);
      expect(await store.budget.reserve("workspace:T11", NOW, 1000)).toBe(NOW + 1000);
      expect(await store.records.purgeTeam("T1")).toBe(1);
    });
  });

  describe("a channel that has another id now", () => {
    it("keeps all that it had, and no other channel's is touched", async () => {
      for (const place of [channel("C1"), channel("C2"), channel("C1", "T2"), person("C1")]) await fill(store, place);
      const had = await store.records.exportSubject(subjectOf(channel("C1")));
      const others = [channel("C2"), channel("C1", "T2"), person("C1")].map(subjectOf);
      const before = await Promise.all(others.map((one) => store.records.exportSubject(one)));
      expect(await other.records.moveChannel("T1", "C1", "C9")).toBe(10);
      const has = await store.records.exportSubject(subjectOf(channel("C9")));
      expect(JSON.parse(JSON.stringify(has).replaceAll('"C9"', '"C1"'))).toEqual(had);
      expect(await store.subscriptions.find(channel("C1"))).toBeUndefined();
      expect(await store.deliveries.lastAnnouncement(channel("C9"))).toEqual(announcement());
      expect(await Promise.all(others.map((one) => store.records.exportSubject(one)))).toEqual(before);
    });

    it("keeps what was set under the new id before the old one's was known to be the same", async () => {
      await store.subscriptions.save(subscription(channel("C1"), { time: "07:00" }));
      await store.subscriptions.save(subscription(channel("C9"), { time: "09:00" }));
      await store.snoozes.save(snooze({ destination: channel("C1"), entry: "a" }));
      await store.snoozes.save(snooze({ destination: channel("C1"), entry: "b" }));
      await store.snoozes.save(snooze({ destination: channel("C9"), entry: "b", by: "U9" }));
      expect(await other.records.moveChannel("T1", "C1", "C9")).toBe(1);
      expect(await store.subscriptions.list()).toMatchObject([{ destination: { id: "C9" }, time: "09:00" }]);
      const snoozed = await store.snoozes.list(channel("C9"));
      expect(snoozed.map(({ entry, by }) => `${entry} ${by}`).sort()).toEqual(["a U1", "b U9"]);
      expect(await store.snoozes.list(channel("C1"))).toEqual([]);
    });

    it("keeps a thread as it is known under the new id", async () => {
      await store.threads.follow(thread(), NOW, 0);
      await store.threads.stop(thread({ channel: "C9" }), NOW);
      await other.records.moveChannel("T1", "C1", "C9");
      expect(await store.threads.isFollowed(thread({ channel: "C9" }), 0)).toBe(false);
      expect(await store.threads.isFollowed(thread(), 0)).toBe(false);
    });
  });
}
