import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { say } from "../../../src/slack/platform/say.ts";
import { createTellAsker } from "../../../src/slack/platform/tell-asker.ts";
import { createFastClock } from "../../fixtures/fast-clock.ts";
import { type FaultySlack, startFaultySlack } from "../../fixtures/faulty-slack.ts";

const ASKER = { user: "U0PERSONEN", channel: "C0FOLLOWUP", threadTs: undefined };

let slack: FaultySlack;
beforeEach(async () => {
  slack = await startFaultySlack();
});
afterEach(() => slack.stop());

function tell(asker: typeof ASKER = ASKER): Promise<void> {
  const options = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  const client = new WebClient(slack.emulator.botToken, options);
  return createTellAsker(client, createFastClock(50))(asker, say("A word."));
}
const standing = (channel: string) => slack.emulator.state.messagesOf(channel);

describe("a word to the asker", () => {
  it("is seen by the asker alone, where they asked", async () => {
    await tell();
    expect(standing("C0FOLLOWUP")).toMatchObject([{ ephemeral: true, text: "A word." }]);
  });

  it("is repeated after a 429", async () => {
    slack.plan("chat.postEphemeral", { kind: "rate_limited", retryAfter: 1 }, { kind: "rate_limited", retryAfter: 1 });
    await tell();
    expect(standing("C0FOLLOWUP")).toHaveLength(1);
  });

  it("is not repeated where nobody knows whether it was shown", async () => {
    slack.plan("chat.postEphemeral", { kind: "status", status: 500, reaches: false });
    await expect(tell()).rejects.toThrow();
    expect(slack.calls).toEqual(["chat.postEphemeral"]);
  });

  it("does not wait longer than it is worth", async () => {
    slack.plan("chat.postEphemeral", { kind: "rate_limited", retryAfter: 600 });
    await expect(tell()).rejects.toThrow();
  });

  it("comes as a direct message where the bot may not speak", async () => {
    await tell({ ...ASKER, channel: "C0ELSEWHER" });
    expect(standing("C0ELSEWHER")).toEqual([]);
    expect(standing("D0WSISBOT1")).toMatchObject([{ ephemeral: false, text: "A word." }]);
  });
});
