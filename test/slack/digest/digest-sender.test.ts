import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDigestSender } from "../../../src/slack/digest/digest-sender.ts";
import { channel, person } from "../../contract/state-samples.ts";
import { startFaultySlack } from "../../fixtures/faulty-slack.ts";
import { type FakeSlackServer, type Fault, startFakeSlackServer } from "../../scheduler/fake-slack-server.ts";
import { createRandom } from "../../scheduler/random.ts";

const MESSAGE = {
  text: "What is due",
  blocks: [{ type: "section" as const, text: { type: "plain_text" as const, text: "67" } }],
};
/** How often a message may stand in Slack after an answer of the sender. */
const POSTS_AFTER = { sent: [1], not_posted: [0], gone: [0], unknown: [0, 1] };
const soon = (): AbortSignal => AbortSignal.timeout(2000);

describe("the digest sender", () => {
  let server: FakeSlackServer;
  let faults: { rate: number; only?: Fault; timeOut: number; landing: number };

  beforeEach(async () => {
    faults = { rate: 0, timeOut: 300, landing: 100 };
    server = await startFakeSlackServer({ channelMs: 1000, perMinute: 1000 }, faults, createRandom(1));
  });
  afterEach(() => server.close());

  const sender = () =>
    createDigestSender(
      () =>
        new WebClient("xoxb-test", {
          slackApiUrl: server.url,
          retryConfig: { retries: 0 },
          timeout: 300,
          rejectRateLimitedCalls: true,
        }),
    );

  it("posts to a channel and finds the message again by its key", async () => {
    const sent = await sender().send(channel(), MESSAGE, "digest:1", soon());
    expect(sent).toEqual({ kind: "sent", ts: server.slack.messages[0]?.ts });
    expect(await sender().find(channel(), "digest:1", Date.now())).toEqual({
      kind: "found",
      ts: server.slack.messages[0]?.ts,
    });
    expect(await sender().find(channel(), "digest:2", Date.now())).toEqual({ kind: "absent" });
    expect(await sender().find(channel("C2"), "digest:1", Date.now())).toEqual({ kind: "absent" });
  });

  it("posts to a person's direct messages, and looks there", async () => {
    await sender().send(person(), MESSAGE, "digest:1", soon());
    expect(server.slack.messages).toMatchObject([{ channel: "D-U1" }]);
    expect(await sender().find(person(), "digest:1", Date.now())).toMatchObject({ kind: "found" });
  });

  it("says that a 429 is not posted, and for how long to wait", async () => {
    await sender().send(channel(), MESSAGE, "digest:1", soon());
    const second = await sender().send(channel(), MESSAGE, "digest:2", soon());
    expect(second).toEqual({ kind: "not_posted", retryAfterMs: 1000, holdsTeam: true, reason: "ratelimited" });
    expect(server.slack.messages).toHaveLength(1);
  });

  it.each([
    ["is_archived", { kind: "gone", reason: "is_archived" }],
    ["not_in_channel", { kind: "gone", reason: "not_in_channel" }],
    ["token_revoked", { kind: "not_posted", retryAfterMs: 300_000, holdsTeam: true, reason: "token_revoked" }],
    ["invalid_blocks", { kind: "not_posted", retryAfterMs: 900_000, holdsTeam: false, reason: "invalid_blocks" }],
    ["internal_error", { kind: "unknown" }],
  ])("reads Slack's %s", async (error, expected) => {
    server.slack.gone.set("C1", error);
    expect(await sender().send(channel(), MESSAGE, "digest:1", soon())).toMatchObject(expected);
  });

  it("never posts twice by itself, whatever goes wrong, and never claims to know what it does not", async () => {
    faults.rate = 1;
    const kinds = new Set<string>();
    for (let n = 0; n < 30; n++) {
      const result = await sender().send(channel(`C${n}`), MESSAGE, `digest:${n}`, soon());
      const posts = server.slack.messages.filter(({ key }) => key === `digest:${n}`).length;
      kinds.add(result.kind);
      expect(POSTS_AFTER[result.kind]).toContain(posts);
    }
    expect([...kinds].sort()).toEqual(["not_posted", "sent", "unknown"]);
    expect(server.slack.doubles).toEqual([]);
  });

  it("stops waiting when told to, and then does not know", async () => {
    Object.assign(faults, { rate: 1, only: "late_landing" });
    const result = await sender().send(channel(), MESSAGE, "digest:1", AbortSignal.timeout(50));
    // The client's own time-out, which is later, would have given another reason.
    expect(result).toEqual({ kind: "unknown", reason: "TimeoutError" });
  });
});

describe("looking for a digest", () => {
  it("does not sit out a long pause that Slack asks for: it knows nothing yet, and when to look again", async () => {
    const slack = await startFaultySlack();
    slack.plan("conversations.history", { kind: "rate_limited", retryAfter: 600 });
    const { botToken } = slack.emulator;
    const settings = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
    const looked = await createDigestSender(() => new WebClient(botToken, settings)).find(
      { ...channel("C0FOLLOWUP"), team: "T0LOCAL001" },
      "digest:1",
      Date.now(),
    );
    expect(looked).toMatchObject({ kind: "unknown", retryAfterMs: 600_000 });
    expect(slack.calls).toEqual(["conversations.history"]);
    await slack.stop();
  });
});
