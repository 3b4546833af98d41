import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Delivery } from "../../src/domain/delivery.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { testAcceptedQuestions } from "./accepted-questions.ts";
import { testRetention } from "./retention.ts";
import {
  announcement,
  channel,
  claim,
  DAY,
  feedback,
  NOW,
  person,
  snooze,
  subscription,
  thread,
  threadSubject,
} from "./state-samples.ts";
import { testSubjectData } from "./subject-data.ts";
import { testWorkspaceData } from "./workspace-data.ts";

/** One database of its own for one test; `connect` opens it as another process would. */
export interface TestDatabase {
  connect(): Promise<StateStore>;
  drop(): Promise<void>;
}

/** What every state store must do, whatever is behind it. */
export function testStateStore(name: string, create: () => Promise<TestDatabase>): void {
  describe(`${name} as a state store`, () => {
    let database: TestDatabase;
    let store: StateStore;
    let other: StateStore;

    beforeEach(async () => {
      database = await create();
      // Both at once: the first start of two processes must not trip over the migrations.
      [store, other] = await Promise.all([database.connect(), database.connect()]);
    });
    afterEach(async () => {
      await Promise.all([store.close(), other.close()]);
      await database.drop();
    });

    describe("calendar feeds", () => {
      const feed = (tokenHash: string, destination = person()) =>
        ({ destination, tokenHash, language: "ru", createdAt: NOW }) as const;

      it("are found by the hash of their secret, by every process", async () => {
        expect(await store.calendarFeeds.save(feed("a1"))).toBe(false);
        expect(await other.calendarFeeds.find("a1")).toEqual(feed("a1"));
        expect(await other.calendarFeeds.find("a2")).toBeUndefined();
      });

      it("are one for each destination: a new secret revokes the old", async () => {
        await store.calendarFeeds.save(feed("a1"));
        await store.calendarFeeds.save(feed("b1", person("U2")));
        expect(await other.calendarFeeds.save(feed("a2"))).toBe(true);
        expect(await store.calendarFeeds.find("a1")).toBeUndefined();
        expect(await store.calendarFeeds.find("b1")).toEqual(feed("b1", person("U2")));
        expect([...(await store.calendarFeeds.listHashes())].sort()).toEqual(["a2", "b1"]);
      });

      it("are made anew by two processes at once, and one of them holds", async () => {
        await Promise.all([store.calendarFeeds.save(feed("a1")), other.calendarFeeds.save(feed("a2"))]);
        const found = await Promise.all(["a1", "a2"].map((hash) => store.calendarFeeds.find(hash)));
        expect(found.filter((one) => one !== undefined)).toHaveLength(1);
      });

      it("are revoked", async () => {
        await store.calendarFeeds.save(feed("a1"));
        expect(await other.calendarFeeds.remove(person())).toBe(true);
        expect(await store.calendarFeeds.remove(person())).toBe(false);
        expect(await store.calendarFeeds.find("a1")).toBeUndefined();
      });
    });

    describe("subscriptions", () => {
      it("gives back what was saved, to every process, also after a restart", async () => {
        const saved = [
          subscription(),
          subscription(channel("C8"), { daysOff: [{ start: "2026-12-24", end: "2027-01-03" }] }),
          subscription(person(), { days: { every: "daily" }, actor: null, createdBy: null }),
        ];
        for (const one of saved) await store.subscriptions.save(one);
        expect(await other.subscriptions.find(channel())).toEqual(saved[0]);
        expect(await other.subscriptions.list()).toHaveLength(3);
        const restarted = await database.connect();
        for (const one of saved) expect(await restarted.subscriptions.find(one.destination)).toEqual(one);
        await restarted.close();
      });

      it("keeps one for each destination: the later replaces the earlier", async () => {
        await store.subscriptions.save(subscription());
        const changed = subscription(channel(), { id: "another", time: "07:30", days: { every: "weekdays" } });
        await store.subscriptions.save(changed);
        expect(await store.subscriptions.list()).toEqual([changed]);
      });

      it("tells workspaces apart", async () => {
        await store.subscriptions.save(subscription(channel("C1", "T1")));
        await store.subscriptions.save(subscription(channel("C1", "T2")));
        expect(await store.subscriptions.list("T2")).toEqual([subscription(channel("C1", "T2"))]);
        expect(await store.subscriptions.remove(channel("C1", "T1"))).toBe(true);
        expect(await store.subscriptions.remove(channel("C1", "T1"))).toBe(false);
        expect(await store.subscriptions.list()).toHaveLength(1);
      });

      it("is paused by one process only", async () => {
        await store.subscriptions.save(subscription());
        const pause = { reason: "is_archived", at: NOW, told: false };
        const who = await Promise.all([store, other].map((each) => each.subscriptions.pause(channel(), pause)));
        expect(who.filter(Boolean)).toHaveLength(1);
        expect((await store.subscriptions.find(channel()))?.paused).toEqual(pause);
        await other.subscriptions.markTold(channel(), NOW);
        expect((await store.subscriptions.find(channel()))?.paused?.told).toBe(true);
        expect(await store.subscriptions.pause(channel("C404"), pause)).toBe(false);
      });
    });

    describe("what models used and replied", () => {
      it("tokens add up for a person and for all, day by day, whoever counts them", async () => {
        await Promise.all([store, other, store].map((each) => each.modelTokens.add(person(), "2026-11-24", 100)));
        await other.modelTokens.add(person("U2"), "2026-11-24", 7);
        await store.modelTokens.add(null, "2026-11-24", 1);
        await store.modelTokens.add(person(), "2026-11-25", 5_000_000_000);
        expect(await other.modelTokens.used(person(), "2026-11-24")).toEqual({ byPerson: 300, byAll: 308 });
        expect(await other.modelTokens.used(null, "2026-11-24")).toEqual({ byPerson: 0, byAll: 308 });
        expect(await store.modelTokens.used(person("U1", "T2"), "2026-11-24")).toEqual({ byPerson: 0, byAll: 308 });
        expect(await store.modelTokens.used(person(), "2026-11-25")).toMatchObject({ byPerson: 5_000_000_000 });
      });

      it("replies are found by their key until they are too old; later ones replace them", async () => {
        expect(await store.modelReplies.find("k1", 0)).toBeUndefined();
        await store.modelReplies.save("k1", ['{"a": "\u2028"}', ""], NOW);
        expect(await other.modelReplies.find("k1", NOW)).toEqual(['{"a": "\u2028"}', ""]);
        expect(await other.modelReplies.find("k1", NOW + 1)).toBeUndefined();
        await other.modelReplies.save("k1", ["b"], NOW + 1);
        expect(await store.modelReplies.find("k1", NOW + 1)).toEqual(["b"]);
      });

      it("a language is chosen, chosen anew and given up, by each person", async () => {
        expect(await store.languages.find(person())).toBeUndefined();
        await store.languages.choose(person(), "ru", NOW);
        await other.languages.choose(person(), "fr", NOW + 1);
        expect(await store.languages.find(person())).toBe("fr");
        expect(await store.languages.find(person("U2"))).toBeUndefined();
        expect(await other.languages.revoke(person())).toBe(true);
        expect(await store.languages.revoke(person())).toBe(false);
        expect(await store.languages.find(person())).toBeUndefined();
      });

      it("quotes alone are a person's or a channel's choice, until it is revoked", async () => {
        expect(await store.quotesOnly.isChosen([])).toBe(false);
        await store.quotesOnly.choose(channel(), NOW);
        await other.quotesOnly.choose(channel(), NOW + 1);
        expect(await other.quotesOnly.isChosen([person(), channel()])).toBe(true);
        expect(await other.quotesOnly.isChosen([person("C1"), channel("C1", "T2")])).toBe(false);
        expect(await other.quotesOnly.revoke(channel())).toBe(true);
        expect(await store.quotesOnly.revoke(channel())).toBe(false);
        expect(await store.quotesOnly.isChosen([channel()])).toBe(false);
      });
    });

    describe("threads", () => {
      it("are about what was answered last, until that is too old", async () => {
        expect(await store.threads.findSubject(thread(), 0)).toBeUndefined();
        await store.threads.saveSubject(threadSubject());
        expect(await other.threads.findSubject(thread(), NOW)).toEqual(threadSubject());
        expect(await other.threads.findSubject(thread(), NOW + 1)).toBeUndefined();
        const later = threadSubject({ turn: { question: "a", paragraphs: [] }, person: "U2", at: NOW + 1 });
        await other.threads.saveSubject(later);
        expect(await store.threads.findSubject(thread(), NOW + 1)).toEqual(later);
        for (const elsewhere of [{ team: "T2" }, { channel: "C2" }, { threadTs: "1.1" }])
          expect(await store.threads.findSubject(thread(elsewhere), 0)).toBeUndefined();
      });

      it("are begun to be followed once, however many ask at the same time", async () => {
        const began = await Promise.all([store, other, store].map((each) => each.threads.follow(thread(), NOW, NOW)));
        expect(began.filter(Boolean)).toHaveLength(1);
        expect(await other.threads.isFollowed(thread(), NOW)).toBe(true);
        expect(await other.threads.isFollowed(thread({ threadTs: "1.1" }), NOW)).toBe(false);
      });

      it("are followed as long as something is answered there", async () => {
        await store.threads.follow(thread(), NOW, 0);
        expect(await other.threads.follow(thread(), NOW + DAY, NOW)).toBe(false);
        expect(await store.threads.isFollowed(thread(), NOW + DAY)).toBe(true);
        expect(await store.threads.isFollowed(thread(), NOW + DAY + 1)).toBe(false);
        expect(await other.threads.follow(thread(), NOW + 3 * DAY, NOW + 2 * DAY)).toBe(true);
      });

      it("that were stopped stay so, until that is forgotten", async () => {
        await store.threads.follow(thread(), NOW, 0);
        await other.threads.stop(thread(), NOW + 1);
        expect(await store.threads.follow(thread(), NOW + 2, 0)).toBe(false);
        expect(await store.threads.isFollowed(thread(), 0)).toBe(false);
        expect(await store.threads.follow(thread(), NOW + DAY + 2, NOW + 2)).toBe(true);
        expect(await other.threads.isFollowed(thread(), NOW)).toBe(true);
      });

      it("that nobody followed can be stopped all the same", async () => {
        await store.threads.stop(thread(), NOW);
        expect(await other.threads.follow(thread(), NOW, 0)).toBe(false);
      });

      it("a channel may want none of them followed, until it revokes that", async () => {
        await store.threadsOff.choose(channel(), NOW);
        expect(await other.threadsOff.isChosen([channel()])).toBe(true);
        expect(await other.quotesOnly.isChosen([channel()])).toBe(false);
        expect(await other.threadsOff.revoke(channel())).toBe(true);
        expect(await store.threadsOff.isChosen([channel()])).toBe(false);
      });
    });

    describe("deliveries", () => {
      const tell = async (by: StateStore, slot: string, destination = channel()): Promise<void> => {
        const held = claim(destination, { slot });
        await by.deliveries.claim(held);
        await by.deliveries.beginPost(held, NOW, announcement(slot));
        await by.deliveries.markSent(held, slot);
      };
      const toldOn = (slots: readonly string[], destination = channel()) =>
        Promise.all(slots.map(async (slot) => (await other.deliveries.find(destination, slot))?.announcement ?? null));

      it("are claimed once, however many ask at the same time", async () => {
        const asked = Array.from({ length: 20 }, (_, n) =>
          (n % 2 ? store : other).deliveries.claim(claim(channel(), { token: `t${n}` })),
        );
        const answers = await Promise.all(asked);
        expect(new Set(answers.map(({ token }) => token)).size).toBe(1);
        expect(answers.filter(({ token }, n) => token === `t${n}`)).toHaveLength(1);
        expect(answers[0]).toMatchObject({ state: "claimed", unsure: 0, claimedAt: NOW, messageTs: null });
      });

      it("are taken over once, and only when expired", async () => {
        await store.deliveries.claim(claim());
        const seen = (await store.deliveries.find(channel(), "2026-11-24")) as Delivery;
        expect(
          await other.deliveries.takeOver(seen, claim(channel(), { token: "b", now: NOW + 119_999 })),
        ).toBeUndefined();
        const later = (token: string) =>
          claim(channel(), { token, now: NOW + 120_000, expiresAt: NOW + 240_000, late: true });
        const tries = await Promise.all(
          ["b", "c", "d"].map((token, n) => (n % 2 ? store : other).deliveries.takeOver(seen, later(token))),
        );
        const won = tries.filter((held) => held !== undefined);
        expect(won).toHaveLength(1);
        expect(won[0]).toMatchObject({ claimedAt: NOW, expiresAt: NOW + 240_000, late: true });
      });

      it("cannot be taken over after the holder has renewed", async () => {
        await store.deliveries.claim(claim());
        const seen = (await other.deliveries.find(channel(), "2026-11-24")) as Delivery;
        expect(await store.deliveries.beginPost(claim(), NOW + 200_000, announcement())).toBe(true);
        expect(
          await other.deliveries.takeOver(seen, claim(channel(), { token: "b", now: NOW + 300_000 })),
        ).toBeUndefined();
      });

      it("count the posts nobody knows about, and keep what they tell", async () => {
        await store.deliveries.claim(claim());
        await store.deliveries.beginPost(claim(), NOW + 130_000, announcement());
        expect(await other.deliveries.find(channel(), "2026-11-24")).toMatchObject({
          unsure: 1,
          expiresAt: NOW + 130_000,
          announcement: announcement(),
        });
        await store.deliveries.notPosted(claim(), NOW + 5000);
        expect(await other.deliveries.find(channel(), "2026-11-24")).toMatchObject({
          unsure: 0,
          expiresAt: NOW + 5000,
          state: "claimed",
        });
        await store.deliveries.release(claim(), NOW + 1);
        expect(await other.deliveries.find(channel(), "2026-11-24")).toMatchObject({ unsure: 0, expiresAt: NOW + 1 });
      });

      it("refuse whoever lost the claim", async () => {
        await store.deliveries.claim(claim());
        const seen = (await store.deliveries.find(channel(), "2026-11-24")) as Delivery;
        await other.deliveries.takeOver(
          seen,
          claim(channel(), { token: "b", now: NOW + 120_000, expiresAt: NOW + 240_000 }),
        );
        expect(await store.deliveries.beginPost(claim(), NOW + 999_000, null)).toBe(false);
        expect(await store.deliveries.markSilent(claim())).toBe(false);
        await store.deliveries.release(claim(), 0);
        await store.deliveries.notPosted(claim(), 0);
        expect(await store.deliveries.find(channel(), "2026-11-24")).toMatchObject({
          token: "b",
          unsure: 0,
          expiresAt: NOW + 240_000,
        });
      });

      it("note a message that stands, from whomever it comes, and report a second one", async () => {
        await store.deliveries.claim(claim());
        expect(await store.deliveries.markSent({ ...claim(), token: "lost" }, "1.1")).toBe(true);
        expect(await store.deliveries.markSent(claim(), "1.1")).toBe(true);
        expect(await store.deliveries.markSent(claim(), "2.2")).toBe(false);
        expect(await store.deliveries.find(channel(), "2026-11-24")).toMatchObject({ state: "sent", messageTs: "1.1" });
        expect(await store.deliveries.beginPost(claim(), NOW + 999_000, null)).toBe(false);
      });

      it("end in silence where there is nothing to say", async () => {
        await store.deliveries.claim(claim());
        expect(await store.deliveries.markSilent(claim())).toBe(true);
        expect(await other.deliveries.claim(claim(channel(), { token: "b" }))).toMatchObject({ state: "silent" });
      });

      it("list digests from a local date on, and every notice", async () => {
        for (const slot of ["2026-11-23", "2026-11-24", "2026-11-25", "paused:s1:5"])
          await store.deliveries.claim(claim(channel(), { slot }));
        const slots = (await other.deliveries.listFrom("2026-11-24")).map(({ slot }) => slot);
        expect(slots.sort()).toEqual(["2026-11-24", "2026-11-25", "paused:s1:5"]);
      });

      it("are listed without what they told: planning reads them every half minute", async () => {
        await tell(store, "2026-11-24");
        const { announcement: _, ...mark } = (await store.deliveries.find(channel(), "2026-11-24")) as Delivery;
        expect(await other.deliveries.listFrom("2026-11-24")).toEqual([mark]);
      });

      it("keep what the last message told, and no longer what those before it did", async () => {
        for (const slot of ["2026-11-22", "2026-11-23"]) await tell(store, slot);
        await tell(store, "2026-11-23", channel("C2"));
        await tell(other, "2026-11-24");
        expect(await toldOn(["2026-11-22", "2026-11-23", "2026-11-24"])).toEqual([null, null, announcement()]);
        expect(await toldOn(["2026-11-23"], channel("C2"))).toEqual([announcement("2026-11-23")]);
        expect(await store.deliveries.lastAnnouncement(channel())).toEqual(announcement());
      });

      it("keep what was told where a later message is only begun, tells nothing, or is a notice", async () => {
        await tell(store, "2026-11-24");
        const later = claim(channel(), { slot: "2026-11-25" });
        await store.deliveries.claim(later);
        await store.deliveries.beginPost(later, NOW, announcement("2026-11-25"));
        for (const slot of ["2026-11-26", "paused:s1:5"]) {
          await store.deliveries.claim(claim(channel(), { slot }));
          await store.deliveries.beginPost(claim(channel(), { slot }), NOW, null);
          await store.deliveries.markSent(claim(channel(), { slot }), slot);
        }
        expect(await toldOn(["2026-11-24", "2026-11-25"])).toEqual([announcement(), announcement("2026-11-25")]);
        expect(await store.deliveries.lastAnnouncement(channel())).toEqual(announcement());
      });

      it("keep the later day's message as the last, when an earlier day's is found to stand after it", async () => {
        const earlier = claim(channel(), { slot: "2026-11-23" });
        await store.deliveries.claim(earlier);
        await store.deliveries.beginPost(earlier, NOW, announcement("2026-11-23"));
        await tell(store, "2026-11-24");
        expect(await other.deliveries.markSent(earlier, "9.9")).toBe(true);
        expect(await store.deliveries.lastAnnouncement(channel())).toEqual(announcement());
      });

      it("remember what the last message told, not what was only begun", async () => {
        expect(await store.deliveries.lastAnnouncement(channel())).toBeUndefined();
        for (const slot of ["2026-11-24", "2026-11-23", "2026-11-25"]) {
          await store.deliveries.claim(claim(channel(), { slot }));
          await store.deliveries.beginPost(claim(channel(), { slot }), NOW, announcement(slot));
          if (slot !== "2026-11-25") await store.deliveries.markSent(claim(channel(), { slot }), slot);
        }
        expect(await other.deliveries.lastAnnouncement(channel())).toEqual(announcement("2026-11-24"));
        expect(await other.deliveries.lastAnnouncement(channel("C2"))).toBeUndefined();
      });
    });

    it("keeps one snooze for a destination and entry", async () => {
      await store.snoozes.save(snooze());
      const done = snooze({ kind: "done", until: null });
      await store.snoozes.save(done);
      await store.snoozes.save(snooze({ destination: person() }));
      expect(await other.snoozes.list(channel())).toEqual([done]);
      expect(await other.snoozes.remove(channel(), "cstd-2027")).toBe(true);
      expect(await store.snoozes.remove(channel(), "cstd-2027")).toBe(false);
      expect(await store.snoozes.list(person())).toHaveLength(1);
    });

    it("keeps feedback, a second word in place of the first", async () => {
      await store.feedback.save(feedback({ id: "f2", at: NOW + 1, question: "Кто готовит доклад?" }));
      await store.feedback.save(feedback());
      await store.feedback.save(feedback({ verdict: "up" }));
      expect(await other.feedback.list()).toEqual([
        feedback({ verdict: "up" }),
        feedback({ id: "f2", at: NOW + 1, question: "Кто готовит доклад?" }),
      ]);
    });

    it("keeps installations, with the day of the first start", async () => {
      const first = {
        team: "T1",
        name: "ITU",
        botUser: "B1",
        scopes: ["chat:write"],
        installedAt: NOW,
        lastSeenAt: NOW,
      };
      await store.installations.save(first);
      await store.installations.save({ ...first, name: "ITU staff", installedAt: NOW + DAY, lastSeenAt: NOW + DAY });
      expect(await other.installations.list()).toEqual([{ ...first, name: "ITU staff", lastSeenAt: NOW + DAY }]);
    });

    it("lets one process handle an event", async () => {
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, n) => (n % 2 ? store : other).seen.claim("Ev1", NOW)),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await store.seen.claim("Ev2", NOW)).toBe(true);
    });

    it("hands out the places of a queue one interval apart, over all processes", async () => {
      const places = await Promise.all(
        Array.from({ length: 10 }, (_, n) => (n % 2 ? store : other).budget.reserve("T1", NOW, 300)),
      );
      expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, n) => NOW + n * 300));
      expect(await store.budget.reserve("T1", NOW + 60_000, 300)).toBe(NOW + 60_000);
      expect(await store.budget.reserve("T2", NOW, 300)).toBe(NOW);
      // The clock was set back by an hour: nobody waits for an hour.
      expect(await store.budget.reserve("T1", NOW - 3_600_000, 300)).toBe(NOW - 3_600_000);
    });

    testAcceptedQuestions(() => ({ store, other }));
    testRetention(() => ({ store, other }));
    testSubjectData(() => ({ store, other }));
    testWorkspaceData(() => ({ store, other }));
  });
}
