import { beforeEach, describe, expect, it } from "vitest";
import type { StateStore } from "../../src/deadlines/state-store.ts";
import { channel, claim, feedback, person, snooze, subscription } from "./state-samples.ts";

/** What export and purge must do. @param stores two connections to a fresh database, asked before each test */
export function testSubjectData(stores: () => { store: StateStore; other: StateStore }): void {
  describe("data of a person or channel", () => {
    let store: StateStore;
    let other: StateStore;
    beforeEach(async () => {
      ({ store, other } = stores());
      for (const made of [
        subscription(),
        subscription(person()),
        subscription(channel("C2"), { createdBy: "U2" }),
        subscription(person("U1", "T2")),
      ]) {
        await store.subscriptions.save(made);
      }
      for (const to of [channel(), person(), channel("C2")]) await store.deliveries.claim(claim(to));
      await store.snoozes.save(snooze());
      await store.snoozes.save(snooze({ destination: channel("C2"), by: "U2" }));
      await store.feedback.save(feedback());
      await store.feedback.save(feedback({ id: "f2", person: "U2", channel: "C2" }));
    });

    it("are exported whole, and nobody else's", async () => {
      const data = await other.records.exportSubject({ kind: "person", id: "U1", team: "T1" });
      expect(data.subscriptions).toHaveLength(2);
      expect(data.deliveries.map(({ destination }) => destination)).toEqual([person()]);
      expect(data.snoozes).toEqual([snooze()]);
      expect(data.feedback).toEqual([feedback()]);
      const ofChannel = await other.records.exportSubject({ kind: "channel", id: "C2", team: null });
      expect(ofChannel).toMatchObject({ subscriptions: [{ createdBy: "U2" }], feedback: [{ id: "f2" }] });
      expect((await store.records.exportSubject({ kind: "person", id: "U1", team: null })).subscriptions).toHaveLength(
        3,
      );
    });

    it("are purged whole; what a person made for a channel stays, without the name", async () => {
      const subject = { kind: "person", id: "U1", team: "T1" } as const;
      expect(await other.records.purgeSubject(subject)).toEqual({
        subscriptions: 2,
        deliveries: 1,
        snoozes: 1,
        feedback: 1,
      });
      expect(await store.records.exportSubject(subject)).toEqual({
        subscriptions: [],
        deliveries: [],
        snoozes: [],
        feedback: [],
      });
      expect(await store.subscriptions.find(channel())).toMatchObject({ createdBy: null });
      expect(await store.snoozes.list(channel())).toMatchObject([{ by: null }]);
      expect(await store.subscriptions.list("T2")).toHaveLength(1);
      expect(await store.records.purgeSubject({ kind: "channel", id: "C2", team: null })).toEqual({
        subscriptions: 1,
        deliveries: 1,
        snoozes: 1,
        feedback: 1,
      });
      expect(await store.feedback.list()).toEqual([]);
    });
  });
}
