import { describe, expect, it } from "vitest";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { createThreadSubjects, type ThreadPlace } from "../../../src/slack/platform/thread-subjects.ts";

const HOUR_MS = 3_600_000;
const turn = (question: string) => ({ question, paragraphs: [paragraphId("annex/67")] });
const place = (threadTs: string, change: Partial<ThreadPlace> = {}): ThreadPlace => ({
  team: "T1",
  channel: "C1",
  threadTs,
  isFirst: false,
  ...change,
});

function open(most?: number) {
  const clock = { time: 1_800_000_000_000, now: () => clock.time };
  return { clock, threads: createThreadSubjects(clock, most) };
}

describe("what a thread is about", () => {
  it("is what was last answered in it, and in no other thread, channel or workspace", () => {
    const { threads } = open();
    threads.keep(place("1.0"), turn("first"), "U1");
    threads.keep(place("1.0"), turn("second"), "U2");
    expect(threads.find(place("1.0"))?.question).toBe("second");
    for (const other of [place("2.0"), place("1.0", { channel: "C2" }), place("1.0", { team: "T2" })])
      expect(threads.find(other)).toBeUndefined();
  });

  it("stays what it was where nothing was cited", () => {
    const { threads } = open();
    threads.keep(place("1.0"), turn("first"), "U1");
    threads.keep(place("1.0"), { question: "pizza?", paragraphs: [] }, "U1");
    expect(threads.find(place("1.0"))?.question).toBe("first");
  });

  it("is forgotten after a day without an answer", () => {
    const { clock, threads } = open();
    threads.keep(place("1.0"), turn("first"), "U1");
    clock.time += 23 * HOUR_MS;
    expect(threads.find(place("1.0"))?.question).toBe("first");
    clock.time += 2 * HOUR_MS;
    expect(threads.find(place("1.0"))).toBeUndefined();
  });

  it("gives way to later threads where there are too many", () => {
    const { threads } = open(2);
    for (const ts of ["1.0", "2.0", "3.0"]) threads.keep(place(ts), turn(ts), "U1");
    expect(["1.0", "2.0", "3.0"].map((ts) => threads.find(place(ts))?.question)).toEqual([undefined, "2.0", "3.0"]);
  });

  it("is forgotten with the person who asked, and nobody else's is", () => {
    const { threads } = open();
    threads.keep(place("1.0"), turn("first"), "U1");
    threads.keep(place("2.0"), turn("second"), "U2");
    threads.forget("U1");
    expect(threads.find(place("1.0"))).toBeUndefined();
    expect(threads.find(place("2.0"))?.question).toBe("second");
  });
});

describe("a message that begins a thread", () => {
  const first = { isFirst: true };

  it("goes on from what was last answered in a direct conversation", () => {
    const { threads } = open();
    const channel = "D1";
    threads.keep(place("1.0", { channel, ...first }), turn("first"), "U1");
    expect(threads.find(place("2.0", { channel, ...first }))?.question).toBe("first");
    // An older thread whose subject is gone is not taken up with another's.
    expect(threads.find(place("0.5", { channel }))).toBeUndefined();
  });

  it("goes on from nothing in a channel", () => {
    const { threads } = open();
    threads.keep(place("1.0", first), turn("first"), "U1");
    expect(threads.find(place("2.0", first))).toBeUndefined();
  });
});
