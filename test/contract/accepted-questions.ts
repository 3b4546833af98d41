import { beforeEach, describe, expect, it } from "vitest";
import type { AcceptedQuestions, StateStore } from "../../src/ports/state-store.ts";
import { command, NOW, question } from "./state-samples.ts";

const hold = (token: string, expiresAt = NOW + 60_000) => ({ token, expiresAt });

/** What must hold of questions between acknowledgement and answer. @param stores two connections to a fresh database, asked before each test */
export function testAcceptedQuestions(stores: () => { store: StateStore; other: StateStore }): void {
  describe("accepted questions", () => {
    let here: AcceptedQuestions;
    let there: AcceptedQuestions;
    beforeEach(() => {
      const { store, other } = stores();
      [here, there] = [store.accepted, other.accepted];
    });
    const taken = async (by: AcceptedQuestions, token: string, now: number, limit = 10) =>
      (await by.takeOver(hold(token, now + 60_000), now, limit)).map((left) => left.question);

    it("are accepted once, however many try at the same time", async () => {
      const tries = Array.from({ length: 10 }, (_, n) => (n % 2 ? here : there).accept(question(), hold(`t${n}`)));
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    });

    it("are left alone while they are held, and given back as they were when they are not", async () => {
      await here.accept(question(), hold("a"));
      await here.accept(command({ at: NOW - 1 }), hold("a"));
      expect(await taken(there, "b", NOW + 59_999)).toEqual([]);
      expect(await taken(there, "b", NOW + 60_000)).toEqual([command({ at: NOW - 1 }), question()]);
      expect(await here.isHeld(question().key, "a")).toBe(false);
      expect(await here.isHeld(question().key, "b")).toBe(true);
    });

    it("are taken over by one process only, oldest first, as many as are asked for", async () => {
      for (let n = 0; n < 6; n++) await here.accept(question({ key: `message:C1:${n}`, at: NOW + n }), hold("a"));
      const [first, second] = await Promise.all([
        taken(here, "b", NOW + 60_000, 3),
        taken(there, "c", NOW + 60_000, 3),
      ]);
      const rest = await taken(here, "d", NOW + 60_000, 10);
      const keys = [...first, ...second, ...rest].map(({ key }) => key);
      expect(keys.sort()).toEqual(Array.from({ length: 6 }, (_, n) => `message:C1:${n}`));
      expect(first[0]?.key === "message:C1:0" || second[0]?.key === "message:C1:0").toBe(true);
    });

    it("count how often they were taken over, but not when they are only put off", async () => {
      await here.accept(question(), hold("a"));
      const takeAt = async (now: number) => (await there.takeOver(hold("b", now + 10), now, 10))[0]?.takeovers;
      expect(await takeAt(NOW + 60_000)).toBe(1);
      expect(await takeAt(NOW + 70_000)).toBe(2);
      await there.postpone(question().key, "b", NOW + 90_000);
      await there.renew(hold("b", NOW + 500_000));
      expect(await takeAt(NOW + 89_999)).toBeUndefined();
      expect(await takeAt(NOW + 90_000)).toBe(2);
    });

    it("stay with who renews", async () => {
      await here.accept(question(), hold("a"));
      await here.accept(command(), hold("x"));
      await here.renew(hold("a", NOW + 120_000));
      expect(await taken(there, "b", NOW + 60_000)).toEqual([command()]);
    });

    it("are given back by who stops", async () => {
      await here.accept(question(), hold("a"));
      await here.release("a", NOW + 5000);
      expect(await taken(there, "b", NOW + 4999)).toEqual([]);
      expect(await taken(there, "b", NOW + 5000)).toEqual([question()]);
    });

    it("are forgotten when answered, by their holder alone", async () => {
      await here.accept(question(), hold("a"));
      await here.settle(question().key, "b");
      expect(await there.isHeld(question().key, "a")).toBe(true);
      await here.settle(question().key, "a");
      expect(await there.isHeld(question().key, "a")).toBe(false);
      expect(await taken(there, "b", NOW + 600_000)).toEqual([]);
    });
  });
}
