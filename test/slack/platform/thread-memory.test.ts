import { describe, expect, it } from "vitest";
import { StorageError } from "../../../src/domain/error.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import type { Choices } from "../../../src/ports/state-store.ts";
import { createMemoryThreads } from "../../../src/slack/platform/memory-threads.ts";
import { createStorePatience } from "../../../src/slack/platform/store-patience.ts";
import { createThreadMemory, type ThreadPlace } from "../../../src/slack/platform/thread-memory.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";

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
  const log = createRecordingLog();
  const deps = { store: null, clock, patience: createStorePatience(), log };
  return { clock, threads: createThreadMemory(deps, createMemoryThreads(clock, most)) };
}

describe("what a thread is about", () => {
  it("is what was last answered in it, and in no other thread, channel or workspace", async () => {
    const { threads } = open();
    await threads.keepSubject(place("1.0"), turn("first"), "U1");
    await threads.keepSubject(place("1.0"), turn("second"), "U2");
    expect((await threads.findSubject(place("1.0")))?.question).toBe("second");
    for (const other of [place("2.0"), place("1.0", { channel: "C2" }), place("1.0", { team: "T2" })])
      expect(await threads.findSubject(other)).toBeUndefined();
  });

  it("stays what it was where nothing was cited", async () => {
    const { threads } = open();
    await threads.keepSubject(place("1.0"), turn("first"), "U1");
    await threads.keepSubject(place("1.0"), { question: "pizza?", paragraphs: [] }, "U1");
    expect((await threads.findSubject(place("1.0")))?.question).toBe("first");
  });

  it("is forgotten after a day without an answer", async () => {
    const { clock, threads } = open();
    await threads.keepSubject(place("1.0"), turn("first"), "U1");
    clock.time += 23 * HOUR_MS;
    expect((await threads.findSubject(place("1.0")))?.question).toBe("first");
    clock.time += 2 * HOUR_MS;
    expect(await threads.findSubject(place("1.0"))).toBeUndefined();
  });

  it("gives way to later threads where there are too many", async () => {
    const { threads } = open(2);
    for (const ts of ["1.0", "2.0", "3.0"]) await threads.keepSubject(place(ts), turn(ts), "U1");
    const found = ["1.0", "2.0", "3.0"].map(async (ts) => (await threads.findSubject(place(ts)))?.question);
    expect(await Promise.all(found)).toEqual([undefined, "2.0", "3.0"]);
  });

  it("is forgotten with the person who asked, and nobody else's is", async () => {
    const { threads } = open();
    await threads.keepSubject(place("1.0"), turn("first"), "U1");
    await threads.keepSubject(place("2.0"), turn("second"), "U2");
    threads.forget("U1");
    expect(await threads.findSubject(place("1.0"))).toBeUndefined();
    expect((await threads.findSubject(place("2.0")))?.question).toBe("second");
  });
});

describe("a message that begins a thread", () => {
  const first = { isFirst: true };

  it("goes on from what was last answered in a direct conversation", async () => {
    const { threads } = open();
    const channel = "D1";
    await threads.keepSubject(place("1.0", { channel, ...first }), turn("first"), "U1");
    expect(await threads.findSubject(place("2.0", { channel, ...first }))).toEqual({ ...turn("first"), isApart: true });
    expect(await threads.findSubject(place("1.0", { channel }))).toEqual(turn("first"));
    // An older thread whose subject is gone is not taken up with another's.
    expect(await threads.findSubject(place("0.5", { channel }))).toBeUndefined();
  });

  it("goes on from nothing in a channel", async () => {
    const { threads } = open();
    await threads.keepSubject(place("1.0", first), turn("first"), "U1");
    expect(await threads.findSubject(place("2.0", first))).toBeUndefined();
  });
});

describe("a thread that is followed", () => {
  it("is so from the first time it is asked for until it is stopped, which stays", async () => {
    const { threads } = open();
    expect(await threads.isFollowed(place("1.0"))).toBe(false);
    expect(await threads.follow(place("1.0"))).toBe(true);
    expect(await threads.follow(place("1.0"))).toBe(false);
    expect(await threads.isFollowed(place("1.0"))).toBe(true);
    await threads.stop(place("1.0"));
    expect(await threads.follow(place("1.0"))).toBe(false);
    expect(await threads.isFollowed(place("1.0"))).toBe(false);
  });

  it("is so for a day after the last answer", async () => {
    const { clock, threads } = open();
    await threads.follow(place("1.0"));
    clock.time += 23 * HOUR_MS;
    await threads.follow(place("1.0"));
    clock.time += 23 * HOUR_MS;
    expect(await threads.isFollowed(place("1.0"))).toBe(true);
    clock.time += 2 * HOUR_MS;
    expect(await threads.isFollowed(place("1.0"))).toBe(false);
  });

  it("is none of a direct conversation, where every message is to the bot", async () => {
    const { threads } = open();
    expect(await threads.follow(place("1.0", { channel: "D1" }))).toBe(false);
    expect(await threads.isFollowed(place("1.0", { channel: "D1" }))).toBe(false);
  });
});

describe("with a database", () => {
  const never: Choices = { choose: async () => undefined, revoke: async () => false, isChosen: async () => false };

  function openTwo(off: Choices = never) {
    const clock = { time: 1_800_000_000_000, now: () => clock.time };
    const log = createRecordingLog();
    const kept = createMemoryThreads(clock);
    let isAway = false;
    const store = new Proxy(kept, {
      get: (target, name) =>
        isAway ? () => Promise.reject(new StorageError("away")) : Reflect.get(target, name, target),
    });
    const one = () =>
      createThreadMemory({ store: { threads: store, off }, clock, patience: createStorePatience(), log });
    const away = () => {
      isAway = true;
    };
    return { one: one(), other: one(), log, away };
  }

  it("other processes, and later ones, know what a thread is about and that it is followed", async () => {
    const { one, other } = openTwo();
    await one.keepSubject(place("1.0"), turn("first"), "U1");
    await one.follow(place("1.0"));
    expect((await other.findSubject(place("1.0")))?.question).toBe("first");
    expect(await other.isFollowed(place("1.0"))).toBe(true);
    await other.stop(place("1.0"));
    expect(await one.isFollowed(place("1.0"))).toBe(false);
  });

  it("out of reach, each knows what it has heard itself, and the log says why", async () => {
    const { one, other, log, away } = openTwo();
    await one.keepSubject(place("1.0"), turn("first"), "U1");
    away();
    await one.keepSubject(place("2.0"), turn("second"), "U1");
    expect((await one.findSubject(place("1.0")))?.question).toBe("first");
    expect((await one.findSubject(place("2.0")))?.question).toBe("second");
    expect(await other.findSubject(place("1.0"))).toBeUndefined();
    expect(log.text()).toContain("remembers alone");
    expect(log.text()).not.toContain("second");
  });

  it("no thread is followed in a channel that wants none, nor where its wish cannot be read", async () => {
    const off = openTwo({ ...never, isChosen: async ([one]) => one?.kind === "channel" && one.id === "C1" });
    expect(await off.one.follow(place("1.0"))).toBe(false);
    expect(await off.one.follow(place("1.0", { channel: "C2" }))).toBe(true);
    let isChosen = false;
    const later = openTwo({ ...never, isChosen: async () => isChosen });
    await later.one.follow(place("1.0"));
    isChosen = true;
    expect(await later.one.isFollowed(place("1.0"))).toBe(false);
    const unread = openTwo({ ...never, isChosen: () => Promise.reject(new StorageError("away")) });
    expect(await unread.one.follow(place("1.0"))).toBe(false);
  });
});
