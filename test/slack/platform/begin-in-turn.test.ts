import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createBeginInTurn } from "../../../src/slack/platform/begin-in-turn.ts";

describe("work that begins in turn", () => {
  it("begins in the order in which it asks, one piece in a turn of the event loop", async () => {
    const beginInTurn = createBeginInTurn();
    const order: string[] = [];
    const work = ["first", "second", "third"].map((name) => beginInTurn().then(() => order.push(name)));
    while (order.length < 10) {
      await nextTurn();
      order.push("turn");
    }
    await Promise.all(work);
    expect(order.filter((name) => name !== "turn")).toEqual(["first", "second", "third"]);
    expect(order.indexOf("second") - order.indexOf("first")).toBeGreaterThan(1);
    expect(order.indexOf("third") - order.indexOf("second")).toBeGreaterThan(1);
  });

  it("waits until nothing more arrives", async () => {
    const beginInTurn = createBeginInTurn();
    const begun: number[] = [];
    for (let i = 0; i < 20; i++) {
      void beginInTurn().then(() => begun.push(i));
      if (i % 2 === 1) await nextTurn();
    }
    expect(begun.length).toBeLessThan(2);
    await expect.poll(() => begun.length).toBe(20);
  });

  it("begins all the same where things arrive without a pause", async () => {
    const beginInTurn = createBeginInTurn();
    let [begun, isOver] = [0, false];
    const end = performance.now() + 2000;
    while (!isOver) {
      for (let i = 0; i < 2; i++) void beginInTurn().then(() => (begun += 1));
      await nextTurn();
      isOver = begun >= 3 || performance.now() > end;
    }
    expect(begun).toBeGreaterThanOrEqual(3);
  });
});
