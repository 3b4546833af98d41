import { WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkChannel, readAccess } from "../../../src/slack/platform/check-channel.ts";
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

describe("readAccess", () => {
  const CHANNEL = { kind: "channel", id: "C0FOLLOWUP", team: "T" } as const;
  const isAdmin = async (user: string) => user === "U0BOSS";

  it.each([
    ["a member", "C0FOLLOWUP", "U0PERSONEN", false, "ok"],
    ["a member, where admins alone may", "C0FOLLOWUP", "U0PERSONEN", true, "not_an_admin"],
    ["an admin who is no member", "C0FOLLOWUP", "U0BOSS", true, "ok"],
    ["an admin, where the bot is not", "C0ELSEWHER", "U0BOSS", false, "bot_absent"],
  ] as const)("%s", async (_, channel, user, adminsAlone, access) => {
    expect(await readAccess({ client, isAdmin }, CHANNEL, { channel, user }, adminsAlone)).toBe(access);
  });

  it("is nobody else's matter for what is a person's own", async () => {
    const own = { kind: "person", id: "U1", team: "T" } as const;
    expect(await readAccess({ client, isAdmin }, own, { channel: "C0ELSEWHER", user: "U1" }, true)).toBe("ok");
  });
});
