import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { createComposer, openModels } from "../../src/composer.ts";
import { readConfig } from "../../src/config.ts";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import type { Json } from "../../src/emulator/json.ts";
import { systemClock } from "../../src/scheduler/system-clock.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";
import type { Fault } from "../fixtures/faulty-slack.ts";
import { type ModelServer, startModelServer } from "../fixtures/model-server/model-server.ts";
import { reply } from "../fixtures/model-server/scenario.ts";
import { composition } from "../fixtures/scripted-model.ts";
import { type Replay, startReplay } from "./replay.ts";

const CHANNEL = "C0FOLLOWUP";
const QUESTION = "When is the next high-level meeting on the overall review of WSIS?";
const FIRST = "The General Assembly is asked to hold a high-level meeting in 2035.";
const LAST = "The meeting is to assess the progress made.";
const TEXT = composition([
  [FIRST, "127.1"],
  [LAST, "127.1"],
]);
const PIECE_CHARS = 12;
/** The piece of the reply in which the last sentence begins. */
const LAST_PIECE = Math.floor(TEXT.indexOf(LAST) / PIECE_CHARS);

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});

let server: ModelServer;
let replay: Replay;
let goOn: () => void;
/** What the model waits for before it begins to write. */
let beforeFirst: Promise<void>;
/** Resolves when the model is about to write its last sentence, which it does when it may go on. */
let atLast: Promise<void>;
beforeEach(async () => {
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let arrive = () => {};
  atLast = new Promise((resolve) => {
    arrive = resolve;
  });
  beforeFirst = Promise.resolve();
  const pause = async (piece: number) => {
    if (piece === 0) await beforeFirst;
    if (piece !== LAST_PIECE) return;
    arrive();
    await waiting;
  };
  server = await startModelServer([reply(TEXT, { pause })]);
  const llm = { WSIS_LLM: "openai:test", WSIS_LLM_BASE_URL: server.address("openai"), OPENAI_API_KEY: "key" };
  const models = await openModels(readConfig(llm));
  if (models === null) throw new Error("no model is set");
  const composer = createComposer(app, { ...models, deadlineMs: 8000 }, systemClock);
  replay = await startReplay({ app: { ...app, ask: composer.ask }, model: { store: null, now: Date.now } });
});
afterEach(async () => {
  goOn();
  await replay.stop();
  await server.stop();
});

function mention(event: Json = {}) {
  return replay.load("app-mention", (one) => {
    const words = { text: `<@U0WSISBOT1> ${QUESTION}`, user: "U0PERSONEN", blocks: [] };
    Object.assign(one.event as object, { ...words, ...event });
  });
}

const posted = (channel = CHANNEL) => replay.bot(channel);
const shown = (channel = CHANNEL) => JSON.stringify(posted(channel).map(({ blocks }) => blocks));
const called = (method: string) => replay.api.calls.filter((call) => call === method).length;
const count = (words: string) => shown().split(words).length - 1;

/** Asks, and lets the model write on once its first sentence is seen in Slack, or has failed to get there. */
async function askThrough(until: () => boolean): Promise<void> {
  const delivered = replay.deliver(mention());
  await atLast;
  await expect.poll(until, { timeout: 5000 }).toBe(true);
  goOn();
  await delivered;
}

/** One message, whole: each sentence once, what they rest on, and nothing that is still open. */
function expectWhole(): void {
  expect(posted()).toHaveLength(1);
  for (const words of [FIRST, LAST]) expect(count(words), words).toBe(1);
  expect(shown()).toContain("We request the General Assembly to hold a high-level meeting in 2035");
  expect(shown()).toContain("Composed by a model (openai:test)");
  expect(shown()).toContain("open_paragraph:annex/127");
  const [message] = posted();
  expect(message?.streamedSince).toBeUndefined();
  expect(checkBlocks(message?.blocks)).toMatchObject({ ok: true });
  expect(JSON.stringify(message?.metadata)).toContain("wsis:reply:C0FOLLOWUP:1795392000.123459");
}

describe("an answer that a model writes", () => {
  it("reaches Slack sentence by sentence: the first stands there before the last is written", async () => {
    const delivered = replay.deliver(mention());
    await atLast;
    await expect.poll(() => count(FIRST), { timeout: 5000 }).toBe(1);
    expect(posted()[0]).toMatchObject({ threadTs: "1795392000.123459", streamedSince: expect.any(Number) });
    expect(shown()).not.toContain(LAST);
    expect(shown()).not.toContain("Composed by");
    goOn();
    await delivered;
    expectWhole();
    expect([called("chat.startStream"), called("chat.postMessage"), called("chat.update")]).toEqual([1, 0, 0]);
  });

  it("says after a second that it is being written and checked", async () => {
    const told: string[] = [];
    replay.api.emulator.state.subscribe((change) => {
      if (change.kind === "status") told.push(change.status);
    });
    let write = () => {};
    beforeFirst = new Promise((resolve) => {
      write = resolve;
    });
    const delivered = replay.deliver(mention());
    await expect
      .poll(() => told, { timeout: 5000 })
      .toEqual(["is writing an answer and checking each sentence against the text…"]);
    goOn();
    write();
    await delivered;
    expectWhole();
  });

  it("is the same message that a post would have been", async () => {
    await askThrough(() => count(FIRST) === 1);
    const strip = (blocks: readonly Json[]) => blocks.map(({ block_id: _, ...block }) => block);
    const streamed = strip(posted()[0]?.blocks ?? []);
    replay.api.plan("chat.startStream", { kind: "body", error: "not_allowed" });
    const said = {
      threadTs: undefined,
      user: "U0PERSONEN",
      fromBot: false,
      text: "?",
      blocks: [],
      metadata: undefined,
    };
    const { ts } = replay.api.emulator.state.add({ ...said, channel: CHANNEL, ephemeral: false });
    await replay.deliver({ ...mention({ ts }), event_id: "Ev0AGAIN" });
    expect(called("chat.postMessage")).toBe(1);
    expect(strip(posted()[1]?.blocks ?? [])).toEqual(streamed);
  });

  it("is streamed in direct messages too", async () => {
    const delivered = replay.deliver(
      replay.load("message-im", (one) => {
        Object.assign(one.event as object, { text: QUESTION, user: "U0PERSONEN", blocks: [] });
      }),
    );
    await atLast;
    await expect.poll(() => shown("D0WSISBOT1"), { timeout: 5000 }).toContain(FIRST);
    goOn();
    await delivered;
    expect(posted("D0WSISBOT1")).toHaveLength(1);
    expect(shown("D0WSISBOT1")).toContain(LAST);
  });
});

const cut = (reaches: boolean): Fault => ({ kind: "cut", reaches });
const refusal = (error: string): Fault => ({ kind: "body", error });
const limit: Fault = { kind: "rate_limited", retryAfter: 1 };

describe("a stream that breaks", () => {
  it.each<[string, Fault]>([
    ["is not allowed", refusal("not_allowed")],
    ["meets a limit", limit],
    ["fails and never arrived", cut(false)],
  ])("at its start, since it %s: the answer is posted whole", async (_, fault) => {
    replay.api.plan("chat.startStream", fault);
    await askThrough(() => called("chat.startStream") === 1);
    expectWhole();
    expect(called("chat.postMessage")).toBe(1);
  });

  it("at its start, and its beginning stands all the same: it is completed there", async () => {
    replay.api.plan("chat.startStream", cut(true));
    await askThrough(() => count(FIRST) === 1);
    expectWhole();
    expect([called("chat.postMessage"), called("chat.update")]).toEqual([0, 1]);
  });

  it.each<[string, Fault]>([
    ["is lost", cut(false)],
    ["arrived without a word", cut(true)],
    ["comes after Slack has ended the stream", refusal("message_not_in_streaming_state")],
  ])("when a sentence %s: the message is put right", async (_, fault) => {
    replay.api.plan("chat.appendStream", fault);
    await askThrough(() => count(FIRST) === 1);
    expectWhole();
    expect([called("chat.postMessage"), called("chat.update")]).toEqual([0, 1]);
  });

  it("no more than by a limit: what was not taken comes with the rest", async () => {
    replay.api.plan("chat.appendStream", limit);
    await askThrough(() => count(FIRST) === 1);
    expectWhole();
    expect(called("chat.update")).toBe(0);
  });

  it.each<[string, Fault]>([
    ["is lost", cut(false)],
    ["arrived without a word", cut(true)],
    ["is refused", refusal("message_not_in_streaming_state")],
    ["breaks in Slack", { kind: "status", status: 503, reaches: false }],
  ])("when its end %s: the message is put right", async (_, fault) => {
    replay.api.plan("chat.stopStream", fault);
    await askThrough(() => count(FIRST) === 1);
    expectWhole();
    expect([called("chat.postMessage"), called("chat.update")]).toEqual([0, 1]);
  });

  it("and whose message a person deleted: the answer is posted", async () => {
    await askThrough(() => {
      const [message] = posted();
      if (message !== undefined) replay.api.emulator.state.remove(CHANNEL, message.ts);
      return message !== undefined;
    });
    expectWhole();
    expect(called("chat.postMessage")).toBe(1);
  });

  it("beyond repair: the asker is told, and nothing is posted beside it", async () => {
    replay.api.plan("chat.stopStream", cut(false), cut(false));
    replay.api.plan("chat.update", refusal("cant_update_message"));
    await askThrough(() => count(FIRST) === 1);
    const [part, told, ...more] = posted();
    expect(more).toEqual([]);
    expect(JSON.stringify(part?.blocks)).toContain(FIRST);
    expect(told).toMatchObject({ ephemeral: true });
  });
});

describe("Stop while an answer is streamed", () => {
  it("leaves what stands, ends the stream, and asks the model no further", async () => {
    const delivered = replay.deliver(mention());
    await atLast;
    await expect.poll(() => count(FIRST), { timeout: 5000 }).toBe(1);
    await replay.deliver(
      replay.load("agent-session-stopped", (one) => {
        Object.assign(one.event as object, { channel: CHANNEL, thread_ts: "1795392000.123459" });
      }),
    );
    await delivered;
    await server.requests[0]?.closed;
    goOn();
    const [part, notice, ...more] = posted();
    expect(more).toEqual([]);
    expect(part?.streamedSince).toBeUndefined();
    expect(JSON.stringify(part?.blocks)).not.toContain(LAST);
    expect(notice?.text).toContain("Stopped: nothing more comes to this question.");
  });
});
