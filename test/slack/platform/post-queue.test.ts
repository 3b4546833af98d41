import { describe, expect, it } from "vitest";
import { createPostQueue, type QueueLimits, type Turn } from "../../../src/slack/platform/post-queue.ts";
import { FakeClock } from "../../scheduler/fake-clock.ts";

function build(limits: QueueLimits = {}) {
  const clock = new FakeClock(1_000_000);
  const begun: { name: string; at: number }[] = [];
  const lengths: number[] = [];
  const deps = { clock, awaitBudget: async () => undefined, onLength: (length: number) => void lengths.push(length) };
  const queue = createPostQueue({ ...limits, ...deps });
  /** A post that is ready some time after its turn was taken. */
  const post = async (channel: string, name: string, ready: Promise<unknown> = Promise.resolve(), order?: number) => {
    const turn = queue.join(channel, order);
    if (turn === undefined) return "full";
    await ready;
    await turn.wait();
    begun.push({ name, at: clock.now() - 1_000_000 });
    turn.end();
    return "posted";
  };
  return { clock, queue, post, begun, lengths };
}

describe("the queue of posts", () => {
  it("keeps the order in which turns were taken, and Slack's pace, in each channel", async () => {
    const { post, begun, lengths } = build();
    await Promise.all([post("C1", "a"), post("C1", "b"), post("C2", "x"), post("C1", "c")]);
    expect(lengths).toEqual([1, 2, 3, 4, 3, 2, 1, 0]);
    expect(begun.filter(({ name }) => name !== "x")).toEqual([
      { name: "a", at: 0 },
      { name: "b", at: 1100 },
      { name: "c", at: 2200 },
    ]);
    expect(begun.find(({ name }) => name === "x")?.at).toBe(0);
  });

  it("lets nobody pass whose answer is ready sooner", async () => {
    const { post, begun } = build();
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const all = [post("C1", "slow", slow), post("C1", "quick")];
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(begun).toEqual([]);
    release();
    await Promise.all(all);
    expect(begun.map(({ name }) => name)).toEqual(["slow", "quick"]);
  });

  it("puts those that wait into the order of their questions, however these arrived", async () => {
    const { post, begun } = build();
    const ready = Promise.resolve();
    await Promise.all([7, 5, 9, 6, 8].map((order) => post("C1", String(order), ready, order)));
    expect(begun.map(({ name }) => name)).toEqual(["5", "6", "7", "8", "9"]);
  });

  it("lets nobody pass who has begun", async () => {
    const { queue, post, begun } = build();
    const given = queue.join("C1", 5) as Turn;
    await given.wait();
    const earlier = post("C1", "earlier", Promise.resolve(), 3);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(begun).toEqual([]);
    given.end();
    await earlier;
    expect(begun.map(({ name }) => name)).toEqual(["earlier"]);
  });

  it("goes on after a turn that ends without a post, without a pause", async () => {
    const { queue, post, begun } = build();
    const given = queue.join("C1") as Turn;
    const next = post("C1", "next");
    given.end();
    given.end();
    await next;
    expect(begun).toEqual([{ name: "next", at: 0 }]);
  });

  it("paces each attempt of one turn", async () => {
    const { clock, queue } = build();
    const turn = queue.join("C1") as Turn;
    await turn.wait();
    await turn.wait();
    expect(clock.now()).toBe(1_001_100);
  });

  it("is bounded for a channel and in all, and takes again when somebody has left", async () => {
    const { queue } = build({ maxPerChannel: 2, maxInAll: 3 });
    const [first] = [queue.join("C1"), queue.join("C1")];
    expect(queue.join("C1")).toBeUndefined();
    expect(queue.join("C2")).toBeDefined();
    expect(queue.join("C3")).toBeUndefined();
    first?.end();
    expect(queue.join("C3")).toBeDefined();
    expect(queue.join("C1")).toBeUndefined();
  });

  it("keeps the pace for a channel that was empty for a moment, and forgets it after", async () => {
    const { clock, post, begun } = build();
    await post("C1", "a");
    await post("C1", "b");
    clock.time += 10_000;
    await post("C1", "c");
    expect(begun.map(({ at }) => at)).toEqual([0, 1100, 11_100]);
  });
});
