import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkChannel } from "../../../src/slack/platform/check-channel.ts";
import { type FaultySlack, startFaultySlack } from "../../fixtures/faulty-slack.ts";

let slack: FaultySlack;
let client: WebClient;
beforeEach(async () => {
  slack = await startFaultySlack();
  client = new WebClient(slack.emulator.botToken, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
});
afterEach(() => slack.stop());

describe("checkChannel", () => {
  it.each([
    ["C0FOLLOWUP", "U0PERSONEN", "ok"],
    ["C0FOLLOWUP", "U0STRANGER", "not_a_member"],
    ["C0ELSEWHER", "U0PERSONEN", "bot_absent"],
    ["C0PRIVATE0", "U0PERSONEN", "bot_absent"],
  ])("%s and %s: %s", async (channel, user, access) => {
    expect(await checkChannel(client, channel, user)).toBe(access);
  });

  it("says nothing when Slack does not", async () => {
    slack.plan("conversations.members", { kind: "body", error: "internal_error" });
    await expect(checkChannel(client, "C0FOLLOWUP", "U0PERSONEN")).rejects.toThrow();
  });
});
