import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Emulator } from "../../src/emulator/start-emulator.ts";
import { type Answer, call, openEmulator } from "./open-emulator.ts";

let emulator: Emulator;

beforeEach(async () => {
  emulator = await openEmulator();
});
afterEach(() => emulator.stop());

const CHANNEL = "C0FOLLOWUP";
const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });

describe("the Web API is strict as Slack's", () => {
  it("about methods and tokens", async () => {
    expect(await call(emulator, "chat.shout")).toMatchObject({
      ok: false,
      error: "unknown_method",
      req_method: "chat.shout",
    });
    expect(await call(emulator, "auth.test", {}, "xoxb-wrong")).toMatchObject({ ok: false, error: "invalid_auth" });
    expect(await call(emulator, "auth.test", {}, emulator.appToken)).toMatchObject({
      ok: false,
      error: "not_allowed_token_type",
    });
    expect(await call(emulator, "apps.connections.open")).toMatchObject({
      ok: false,
      error: "not_allowed_token_type",
    });
    const bare = await fetch(`${emulator.apiUrl}auth.test`, { method: "POST" });
    expect(await bare.json()).toMatchObject({ ok: false, error: "not_authed" });
    expect(await call(emulator, "auth.test")).toMatchObject({ ok: true, user_id: "U0WSISBOT1", bot_id: "B0WSISBOT1" });
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("about %s, which is no method", async (name) => {
    expect(await call(emulator, name)).toMatchObject({ ok: false, error: "unknown_method", req_method: name });
  });

  it.each<[string, Answer, string]>([
    ["a block of no kind there is", { channel: CHANNEL, blocks: [{ type: "constructor" }] }, "invalid_blocks"],
    ["no channel", { text: "x" }, "invalid_arguments"],
    ["an unknown channel", { channel: "C1", text: "x" }, "channel_not_found"],
    ["a channel it is not in", { channel: "C0ELSEWHER", text: "x" }, "not_in_channel"],
    ["no text and no blocks", { channel: CHANNEL }, "no_text"],
    ["an unknown thread", { channel: CHANNEL, text: "x", thread_ts: "1.2" }, "thread_not_found"],
    ["too long a text", { channel: CHANNEL, text: "x".repeat(40_001) }, "msg_too_long"],
    ["blocks that are no JSON", { channel: CHANNEL, blocks: "[" }, "invalid_blocks_format"],
    ["51 blocks", { channel: CHANNEL, blocks: Array(51).fill({ type: "divider" }) }, "invalid_blocks"],
    ["a section of 3,001 characters", { channel: CHANNEL, blocks: [section("x".repeat(3001))] }, "invalid_blocks"],
    ["an empty section", { channel: CHANNEL, blocks: [section("")] }, "invalid_blocks"],
    ["a section without text", { channel: CHANNEL, blocks: [{ type: "section" }] }, "invalid_blocks"],
    [
      "a header in mrkdwn",
      { channel: CHANNEL, blocks: [{ type: "header", text: { type: "mrkdwn", text: "x" } }] },
      "invalid_blocks",
    ],
    ["an unknown block", { channel: CHANNEL, blocks: [{ type: "marquee" }] }, "invalid_blocks"],
    ["an unknown property", { channel: CHANNEL, blocks: [{ ...section("x"), colour: "red" }] }, "invalid_blocks"],
    [
      "a block id twice",
      {
        channel: CHANNEL,
        blocks: [
          { type: "divider", block_id: "a" },
          { type: "divider", block_id: "a" },
        ],
      },
      "invalid_blocks",
    ],
    [
      "14,000 characters in all",
      { channel: CHANNEL, blocks: Array(5).fill(section("x".repeat(2800))) },
      "msg_blocks_too_long",
    ],
    [
      "eleven context elements",
      { channel: CHANNEL, blocks: [{ type: "context", elements: Array(11).fill({ type: "plain_text", text: "x" }) }] },
      "invalid_blocks",
    ],
  ])("refuses a message with %s", async (_, args, error) => {
    expect(await call(emulator, "chat.postMessage", args)).toMatchObject({ ok: false, error });
    expect(emulator.state.messagesOf(CHANNEL)).toEqual([]);
  });

  it("says where a block is wrong", async () => {
    const button = { type: "button", text: { type: "plain_text", text: "x".repeat(76) }, action_id: "a" };
    const answer = await call(emulator, "chat.postMessage", {
      channel: CHANNEL,
      blocks: [{ type: "actions", elements: [button] }],
    });
    expect(answer.response_metadata).toEqual({
      messages: ["[ERROR] must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]"],
    });
  });

  it("refuses two elements of one action id in a row", async () => {
    const button = { type: "button", text: { type: "plain_text", text: "x" }, action_id: "a" };
    expect(
      await call(emulator, "chat.postMessage", {
        channel: CHANNEL,
        blocks: [{ type: "actions", elements: [button, button] }],
      }),
    ).toMatchObject({ error: "invalid_blocks" });
  });

  it("updates and deletes only the bot's own messages", async () => {
    const mine = await call(emulator, "chat.postMessage", { channel: CHANNEL, text: "a" });
    expect(await call(emulator, "chat.update", { channel: CHANNEL, ts: mine.ts, text: "b" })).toMatchObject({
      ok: true,
    });
    await emulator.person.say(CHANNEL, "hello");
    const theirs = emulator.state.messagesOf(CHANNEL).find((one) => !one.fromBot);
    expect(await call(emulator, "chat.update", { channel: CHANNEL, ts: theirs?.ts, text: "b" })).toMatchObject({
      error: "cant_update_message",
    });
    expect(await call(emulator, "chat.delete", { channel: CHANNEL, ts: theirs?.ts })).toMatchObject({
      error: "cant_delete_message",
    });
    expect(await call(emulator, "chat.delete", { channel: CHANNEL, ts: mine.ts })).toMatchObject({ ok: true });
    expect(await call(emulator, "chat.delete", { channel: CHANNEL, ts: mine.ts })).toMatchObject({
      error: "message_not_found",
    });
  });

  it("history gives metadata on request only, newest first, without ephemeral messages, by pages", async () => {
    const metadata = { event_type: "t", event_payload: { key: "k" } };
    for (const text of ["a", "b", "c"]) await call(emulator, "chat.postMessage", { channel: CHANNEL, text, metadata });
    await call(emulator, "chat.postEphemeral", { channel: CHANNEL, user: "U0PERSONEN", text: "secret" });
    const page = await call(emulator, "conversations.history", { channel: CHANNEL, limit: 2 });
    expect((page.messages as Answer[]).map((one) => one.text)).toEqual(["c", "b"]);
    expect((page.messages as Answer[])[0]).not.toHaveProperty("metadata");
    const cursor = (page.response_metadata as Answer).next_cursor;
    const next = await call(emulator, "conversations.history", {
      channel: CHANNEL,
      limit: 2,
      cursor,
      include_all_metadata: true,
    });
    expect(next.messages).toMatchObject([{ text: "a", metadata }]);
    expect(next.has_more).toBe(false);
    expect(await call(emulator, "conversations.history", { channel: CHANNEL, limit: 0 })).toMatchObject({
      error: "invalid_limit",
    });
    expect(await call(emulator, "conversations.history", { channel: "C0ELSEWHER" })).toMatchObject({
      error: "not_in_channel",
    });
  });

  it("grants only the scopes it was started with", async () => {
    await emulator.stop();
    emulator = await openEmulator({ scopes: ["chat:write"] });
    expect(await call(emulator, "users.info", { user: "U0PERSONEN" })).toMatchObject({
      error: "missing_scope",
      needed: "users:read",
      provided: "chat:write",
    });
    expect(await call(emulator, "chat.postMessage", { channel: CHANNEL, text: "x" })).toMatchObject({ ok: true });
  });

  it("limits posting to one message a second for each channel, and calls by tier, when asked to", async () => {
    await emulator.stop();
    emulator = await openEmulator({ rateLimits: true });
    expect(await call(emulator, "chat.postMessage", { channel: CHANNEL, text: "1" })).toMatchObject({ ok: true });
    expect(await call(emulator, "chat.postMessage", { channel: CHANNEL, text: "2" })).toMatchObject({
      status: 429,
      retryAfter: "1",
      error: "ratelimited",
    });
    expect(await call(emulator, "chat.postMessage", { channel: "D0WSISBOT1", text: "3" })).toMatchObject({ ok: true });
    for (let i = 0; i < 50; i++) await call(emulator, "conversations.info", { channel: CHANNEL });
    expect(await call(emulator, "conversations.info", { channel: CHANNEL })).toMatchObject({ status: 429 });
  });

  it("knows the locale of each of its people, and nobody else", async () => {
    expect(await call(emulator, "users.info", { user: "U0PERSONAR", include_locale: true })).toMatchObject({
      user: { locale: "ar-SA" },
    });
    expect((await call(emulator, "users.info", { user: "U0PERSONAR" })).user).not.toHaveProperty("locale");
    expect(await call(emulator, "users.info", { user: "U0NOBODY00" })).toMatchObject({ error: "user_not_found" });
  });

  it("takes suggested prompts without thread_ts only, four at most", async () => {
    const prompts = [{ title: "a", message: "b" }];
    expect(
      await call(emulator, "assistant.threads.setSuggestedPrompts", {
        channel_id: "D0WSISBOT1",
        prompts: Array(5).fill(prompts[0]),
      }),
    ).toMatchObject({ error: "invalid_arguments" });
    await call(emulator, "assistant.threads.setSuggestedPrompts", {
      channel_id: "D0WSISBOT1",
      prompts,
      thread_ts: "1.1",
    });
    expect(emulator.state.prompts.size).toBe(0);
    await call(emulator, "assistant.threads.setSuggestedPrompts", { channel_id: "D0WSISBOT1", prompts });
    expect([...emulator.state.prompts.values()].at(-1)?.prompts).toEqual(prompts);
  });

  it("opens a window only for a trigger of its own, once", async () => {
    const view = { type: "modal", title: { type: "plain_text", text: "x" }, blocks: [] };
    expect(await call(emulator, "views.open", { trigger_id: "1.2", view })).toMatchObject({
      error: "invalid_trigger_id",
    });
    const long = { ...view, title: { type: "plain_text", text: "x".repeat(25) } };
    expect(await call(emulator, "views.open", { trigger_id: "1.2", view: long })).toMatchObject({
      error: "invalid_arguments",
    });
  });

  it("an unknown response address is expired", async () => {
    const response = await fetch(`${emulator.url}response/none`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"text":"x"}',
    });
    expect(response.status).toBe(404);
  });
});
