import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFastClock } from "../fixtures/fast-clock.ts";
import { type Fault, type FaultySlack, startFaultySlack } from "../fixtures/faulty-slack.ts";
import { type Replay, startReplay } from "./replay.ts";

const CHANNEL = "C0FOLLOWUP";
const MENTIONS = 60;

let api: FaultySlack;
let replay: Replay;
beforeEach(async () => {
  // A minute in a second: the bot and the stand-in, with Slack's rate limits, go by the same clock.
  const clock = createFastClock(60);
  api = await startFaultySlack({ rateLimits: true, now: clock.now });
  replay = await startReplay({ clock }, api);
});
afterEach(async () => {
  await replay.stop();
  await api.stop();
});

function ask(count: number): { readonly roots: string[]; readonly done: Promise<unknown> } {
  const roots = Array.from({ length: count }, () => seed());
  const done = Promise.all(
    roots.map((ts, i) =>
      replay.deliver(
        replay.load("app-mention", (payload) => {
          payload.event_id = `Ev${i}`;
          Object.assign(payload.event as object, { ts, event_ts: ts });
        }),
      ),
    ),
  );
  return { roots, done };
}

function seed(): string {
  const stored = { channel: CHANNEL, threadTs: undefined, user: "U0PERSONEN", fromBot: false, text: "?", blocks: [] };
  return api.emulator.state.add({ ...stored, metadata: undefined, ephemeral: false }).ts;
}

const threads = () => replay.bot(CHANNEL).map(({ threadTs }) => threadTs);

describe("sixty mentions at once in one channel", () => {
  it("are all answered, in their order, within Slack's pace", async () => {
    const { roots, done } = ask(MENTIONS);
    await done;
    expect(threads()).toEqual(roots);
    expect(replay.bot(CHANNEL).filter(({ ephemeral }) => ephemeral)).toEqual([]);
    expect(replay.log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("are all answered once, in their order, while Slack limits, breaks and loses replies", async () => {
    const faults: Fault[] = [
      { kind: "rate_limited", retryAfter: 2 },
      { kind: "status", status: 500, reaches: true },
      { kind: "cut", reaches: false },
      { kind: "garbage", reaches: true },
      { kind: "body", error: "internal_error" },
      { kind: "cut", reaches: true },
      { kind: "status", status: 503, reaches: false },
    ];
    // Calls in between pass; three faults in a row are survived too.
    const passes: Fault = { kind: "slow", milliseconds: 0 };
    const plan = Array.from({ length: MENTIONS }, (_, i) => (i % 3 === 0 ? (faults[(i / 3) % 7] as Fault) : passes));
    api.plan("chat.postMessage", ...plan.slice(0, 30), ...faults.slice(0, 3), ...plan.slice(30));
    const { roots, done } = ask(MENTIONS);
    await done;
    expect(threads()).toEqual(roots);
    expect(replay.log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("show who waits that their question is known", async () => {
    const shown: string[] = [];
    api.emulator.state.subscribe((change) => {
      if (change.kind === "status") shown.push(change.status);
    });
    const { done } = ask(2);
    let release = () => {};
    replay.app.hold = new Promise((resolve) => {
      release = resolve;
    });
    await expect.poll(() => shown.length, { timeout: 5000 }).toBe(2);
    release();
    await done;
    expect(shown).toEqual(["ищет в документе…", "ищет в документе…"]);
    expect(threads()).toHaveLength(2);
  });
});

describe("more mentions than a channel's queue holds", () => {
  it("are told so, one by one, and the others answered", async () => {
    await replay.stop();
    replay = await startReplay({ clock: createFastClock(60), poster: { maxPerChannel: 3 } }, api);
    const { roots, done } = ask(5);
    await done;
    const [told, answers] = [true, false].map((kind) =>
      replay.bot(CHANNEL).filter(({ ephemeral }) => ephemeral === kind),
    );
    expect(answers?.map(({ threadTs }) => threadTs)).toEqual(roots.slice(0, 3));
    expect(told).toHaveLength(2);
    expect(told?.[0]?.text).toContain("Сейчас ответа ждет много вопросов");
  });
});
