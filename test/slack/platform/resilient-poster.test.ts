import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SlackError } from "../../../src/domain/error.ts";
import { BOT } from "../../../src/emulator/identities.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import { NO_METRICS } from "../../../src/ports/metrics.ts";
import { createPosting } from "../../../src/slack/platform/create-posting.ts";
import { detachedClock } from "../../../src/slack/platform/detached-clock.ts";
import type { OutgoingMessage, Poster, PosterOptions } from "../../../src/slack/platform/resilient-poster.ts";
import { type Fault, type FaultySlack, startFaultySlack } from "../../fixtures/faulty-slack.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";

const CHANNEL = "C0FOLLOWUP";
let slack: FaultySlack;

beforeEach(async () => {
  slack = await startFaultySlack();
});
afterEach(() => slack.stop());

function makePoster(options: PosterOptions = {}, timeout = 2000, clock: Clock = detachedClock): Poster {
  const client = new WebClient(slack.emulator.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: {
      debug() {},
      info() {},
      warn() {},
      error() {},
      setLevel() {},
      getLevel: () => "error" as never,
      setName() {},
    },
  });
  const deps = { team: () => "T1", clock, log: createRecordingLog(), metrics: NO_METRICS };
  const paced = { intervalMs: 0, settleMs: 20, ...options };
  return createPosting(client, deps, paced).poster;
}

function message(key = "wsis:reply:1", threadTs?: string): OutgoingMessage {
  const blocks = [{ type: "section" as const, text: { type: "mrkdwn" as const, text: "hello" } }];
  return { channel: CHANNEL, key, text: "hello", blocks, ...(threadTs === undefined ? {} : { threadTs }) };
}

function posted(): number {
  return slack.emulator.state.messagesOf(CHANNEL).filter((one) => one.user === BOT.userId).length;
}

function countCalls(method: string): number {
  return slack.calls.filter((call) => call === method).length;
}

describe("posting", () => {
  it("posts once, without unfurling, and gives the time stamp", async () => {
    const ts = await makePoster().post(message());
    expect(slack.emulator.state.find(CHANNEL, ts ?? "")?.text).toBe("hello");
    expect(slack.calls).toEqual(["chat.postMessage"]);
  });

  const lost: [string, Fault][] = [
    ["a 500 after Slack did it", { kind: "status", status: 500, reaches: true }],
    ["a 503 before Slack did it", { kind: "status", status: 503, reaches: false }],
    ["a connection cut after Slack did it", { kind: "cut", reaches: true }],
    ["a connection cut before Slack did it", { kind: "cut", reaches: false }],
    ["an answer that is no JSON, after Slack did it", { kind: "garbage", reaches: true }],
    ["an answer that is no JSON, before Slack did it", { kind: "garbage", reaches: false }],
    ["internal_error", { kind: "body", error: "internal_error" }],
  ];
  it.each(lost)("after %s the message stands exactly once", async (_, fault) => {
    slack.plan("chat.postMessage", fault);
    const ts = await makePoster().post(message());
    expect(posted()).toBe(1);
    expect(slack.emulator.state.find(CHANNEL, ts ?? "")).toBeDefined();
    expect(slack.calls[1]).toBe("conversations.history");
  });

  it.each(lost)("in a thread, after %s, the message stands exactly once", async (_, fault) => {
    const { state } = slack.emulator;
    const root = state.add({
      channel: CHANNEL,
      threadTs: undefined,
      user: "U1",
      fromBot: false,
      text: "q",
      blocks: [],
      metadata: undefined,
      ephemeral: false,
    });
    slack.plan("chat.postMessage", fault);
    await makePoster().post(message("wsis:reply:2", root.ts));
    expect(posted()).toBe(1);
    expect(slack.calls[1]).toBe("conversations.replies");
  });

  it("a message that becomes visible late is still found", async () => {
    slack.plan("chat.postMessage", { kind: "late", milliseconds: 100 });
    await makePoster({ settleMs: 400 }).post(message());
    expect(posted()).toBe(1);
    expect(countCalls("chat.postMessage")).toBe(1);
  });

  it("a time-out is treated as unknown, not as lost", async () => {
    slack.plan("chat.postMessage", { kind: "late", milliseconds: 0 });
    await makePoster({}, 200).post(message());
    expect(posted()).toBe(1);
  });

  it("several losses in a row still end in one message", async () => {
    slack.plan(
      "chat.postMessage",
      { kind: "cut", reaches: false },
      { kind: "status", status: 502, reaches: false },
      { kind: "cut", reaches: true },
    );
    await makePoster().post(message());
    expect(posted()).toBe(1);
    expect(countCalls("chat.postMessage")).toBe(3);
  });

  it("another message of ours in the thread is not taken for it", async () => {
    const poster = makePoster();
    await poster.post(message("wsis:reply:other"));
    slack.plan("chat.postMessage", { kind: "cut", reaches: false });
    await poster.post(message("wsis:reply:this"));
    expect(posted()).toBe(2);
  });

  it("finds the message beyond the first page", async () => {
    slack.plan("chat.postMessage", { kind: "cut", reaches: true });
    const promise = makePoster({ settleMs: 300 }).post(message());
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { state } = slack.emulator;
    for (let i = 0; i < 450; i++) {
      state.add({
        channel: CHANNEL,
        threadTs: undefined,
        user: "U1",
        fromBot: false,
        text: "x",
        blocks: [],
        metadata: undefined,
        ephemeral: false,
      });
    }
    await promise;
    expect(posted()).toBe(1);
    expect(countCalls("conversations.history")).toBe(3);
  });
});

describe("limits and refusals", () => {
  it("429 means not posted: it waits as told and posts again, without looking", async () => {
    slack.plan("chat.postMessage", { kind: "rate_limited", retryAfter: 1 });
    const slept: number[] = [];
    const clock: Clock = { ...detachedClock, sleep: async (milliseconds) => void slept.push(milliseconds) };
    await makePoster({}, 2000, clock).post(message());
    // The queue asks for no pause between posts here, but asks.
    expect(slept.filter((milliseconds) => milliseconds > 0)).toEqual([1000]);
    expect(slack.calls).toEqual(["chat.postMessage", "chat.postMessage"]);
    expect(posted()).toBe(1);
  });

  it("it does not wait longer than a reply is worth", async () => {
    slack.plan("chat.postMessage", { kind: "rate_limited", retryAfter: 600 });
    await expect(makePoster().post(message())).rejects.toThrow(SlackError);
    expect(posted()).toBe(0);
  });

  it("a refusal is final", async () => {
    slack.plan("chat.postMessage", { kind: "body", error: "is_archived" });
    await expect(makePoster().post(message())).rejects.toThrow("is_archived");
    expect(slack.calls).toEqual(["chat.postMessage"]);
  });

  it("where it cannot look, it does not post again", async () => {
    slack.plan("chat.postMessage", { kind: "cut", reaches: true });
    slack.plan("conversations.history", { kind: "body", error: "missing_scope" });
    await expect(makePoster().post(message())).rejects.toThrow("cannot be known");
    expect(countCalls("chat.postMessage")).toBe(1);
  });

  it("looking survives a 429 of its own", async () => {
    slack.plan("chat.postMessage", { kind: "cut", reaches: true });
    slack.plan("conversations.history", { kind: "rate_limited", retryAfter: 1 });
    await makePoster().post(message());
    expect(posted()).toBe(1);
  });

  it("a look that Slack holds up for longer than a reply is worth is not waited for, and nothing is posted", async () => {
    slack.plan("chat.postMessage", { kind: "cut", reaches: true });
    slack.plan("conversations.history", { kind: "rate_limited", retryAfter: 600 });
    await expect(makePoster().post(message())).rejects.toThrow("cannot be known");
    expect(countCalls("chat.postMessage")).toBe(1);
  });

  it("it gives up after a bounded number of attempts", async () => {
    slack.plan(
      "chat.postMessage",
      ...Array.from({ length: 9 }, (): Fault => ({ kind: "status", status: 503, reaches: false })),
    );
    await expect(makePoster({ attempts: 3 }).post(message())).rejects.toThrow("3 attempts");
    expect(countCalls("chat.postMessage")).toBe(3);
  });
});
