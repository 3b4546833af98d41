import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../../src/domain/error.ts";
import { CONVERSATIONS, type Conversation } from "../../../src/emulator/identities.ts";
import { createDigestSender } from "../../../src/slack/digest/digest-sender.ts";
import { channel, person } from "../../contract/state-samples.ts";
import { type Fault, type FaultySlack, startFaultySlack } from "../../fixtures/faulty-slack.ts";
import { createRandom } from "../../fixtures/random.ts";
import { createRandomFaults } from "../../fixtures/random-faults.ts";

const MESSAGE = {
  text: "What is due",
  blocks: [{ type: "section" as const, text: { type: "plain_text" as const, text: "What is due" } }],
};
const TIME_OUT_MS = 300;
const CHANNELS = Array.from({ length: 30 }, (_, n): Conversation => {
  return { id: `C${n}`, name: `channel-${n}`, kind: "channel", botIsMember: true };
});
/** How often a message may stand in Slack after an answer of the sender. */
const POSTS_AFTER = { sent: [1], not_posted: [0], gone: [0], unknown: [0, 1] };
const soon = (): AbortSignal => AbortSignal.timeout(2000);

describe("the digest sender", () => {
  let slack: FaultySlack;
  let pickFault: (method: string) => Fault | undefined;

  beforeEach(async () => {
    pickFault = () => undefined;
    slack = await startFaultySlack({
      conversations: [...CONVERSATIONS, ...CHANNELS],
      rateLimits: true,
      pickFault: (method) => pickFault(method),
    });
  });
  afterEach(() => slack.stop());

  const sender = () =>
    createDigestSender(
      async () =>
        new WebClient(slack.emulator.botToken, {
          slackApiUrl: slack.apiUrl,
          retryConfig: { retries: 0 },
          timeout: TIME_OUT_MS,
          rejectRateLimitedCalls: true,
        }),
    );
  const standing = (id: string) => slack.emulator.state.messagesOf(id);

  it("posts to a channel and finds the message again by its key", async () => {
    const sent = await sender().send(channel(), MESSAGE, "digest:1", soon());
    const ts = standing("C1")[0]?.ts;
    expect(sent).toEqual({ kind: "sent", ts });
    expect(await sender().find(channel(), "digest:1", Date.now())).toEqual({ kind: "found", ts });
    expect(await sender().find(channel(), "digest:2", Date.now())).toEqual({ kind: "absent" });
    expect(await sender().find(channel("C2"), "digest:1", Date.now())).toEqual({ kind: "absent" });
  });

  it("posts to a person's direct messages, and looks there", async () => {
    await sender().send(person("U0PERSONEN"), MESSAGE, "digest:1", soon());
    expect(standing("D0WSISBOT1")).toMatchObject([{ text: "What is due" }]);
    expect(await sender().find(person("U0PERSONEN"), "digest:1", Date.now())).toMatchObject({ kind: "found" });
  });

  it("says that a 429 is not posted, and for how long to wait", async () => {
    await sender().send(channel(), MESSAGE, "digest:1", soon());
    const second = await sender().send(channel(), MESSAGE, "digest:2", soon());
    expect(second).toEqual({ kind: "not_posted", retryAfterMs: 1000, holdsTeam: true, reason: "ratelimited" });
    expect(standing("C1")).toHaveLength(1);
  });

  it.each([
    ["is_archived", { kind: "gone", reason: "is_archived" }],
    ["not_in_channel", { kind: "gone", reason: "not_in_channel" }],
    ["token_revoked", { kind: "not_posted", retryAfterMs: 300_000, holdsTeam: true, reason: "token_revoked" }],
    ["invalid_blocks", { kind: "not_posted", retryAfterMs: 900_000, holdsTeam: false, reason: "invalid_blocks" }],
    ["internal_error", { kind: "unknown" }],
  ])("reads Slack's %s", async (error, expected) => {
    slack.plan("chat.postMessage", { kind: "body", error });
    expect(await sender().send(channel(), MESSAGE, "digest:1", soon())).toMatchObject(expected);
  });

  it("never posts twice by itself, whatever goes wrong, and never claims to know what it does not", async () => {
    pickFault = createRandomFaults(createRandom(1), { rate: 1, timeOut: TIME_OUT_MS, landing: 100 });
    const kinds = new Set<string>();
    for (const { id } of CHANNELS) {
      const result = await sender().send(channel(id), MESSAGE, `digest:${id}`, soon());
      kinds.add(result.kind);
      expect(POSTS_AFTER[result.kind]).toContain(standing(id).length);
    }
    expect([...kinds].sort()).toEqual(["not_posted", "sent", "unknown"]);
    await slack.settled();
    expect(Math.max(...CHANNELS.map(({ id }) => standing(id).length))).toBe(1);
  });

  it("stops waiting when told to, and then does not know", async () => {
    slack.plan("chat.postMessage", { kind: "late", milliseconds: 0, isSilent: true });
    const result = await sender().send(channel(), MESSAGE, "digest:1", AbortSignal.timeout(50));
    // The client's own time-out, which is later, would have given another reason.
    expect(result).toEqual({ kind: "unknown", reason: "TimeoutError" });
  });

  it("posts nothing in a workspace that has removed the bot, and holds what else is due there", async () => {
    const removed = createDigestSender(async () => undefined);
    const held = { kind: "not_posted", retryAfterMs: 300_000, holdsTeam: true, reason: "not_installed" };
    expect(await removed.send(channel(), MESSAGE, "digest:1", soon())).toEqual(held);
    expect(await removed.find(channel(), "digest:1", Date.now())).toMatchObject({ kind: "unknown" });
    expect(slack.calls).toEqual([]);
  });

  it("holds a workspace whose token cannot be had at the moment", async () => {
    const away = createDigestSender(() => Promise.reject(new StorageError("the database is away")));
    const held = { kind: "not_posted", retryAfterMs: 60_000, holdsTeam: true };
    expect(await away.send(channel(), MESSAGE, "digest:1", soon())).toMatchObject(held);
    expect(await away.find(channel(), "digest:1", Date.now())).toMatchObject({ kind: "unknown" });
  });

  it("does not sit out a long pause that Slack asks for: it knows nothing yet, and when to look again", async () => {
    slack.plan("conversations.history", { kind: "rate_limited", retryAfter: 600 });
    const looked = await sender().find(channel(), "digest:1", Date.now());
    expect(looked).toMatchObject({ kind: "unknown", retryAfterMs: 600_000 });
    expect(slack.calls).toEqual(["conversations.history"]);
  });
});
