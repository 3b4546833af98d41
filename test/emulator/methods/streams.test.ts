import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Emulator } from "../../../src/emulator/start-emulator.ts";
import { type Answer, call, openEmulator } from "../open-emulator.ts";

const CHANNEL = "C0FOLLOWUP";
const TO = { recipient_user_id: "U0PERSONEN", recipient_team_id: "T0LOCAL001" };
const part = (words: string) => ({ type: "section", text: { type: "plain_text", text: words } });
const chunk = (words: string) => [{ type: "blocks", blocks: [part(words)] }];

let now = 0;
let emulator: Emulator;
let thread: string;
beforeEach(async () => {
  now = Date.UTC(2026, 10, 26);
  emulator = await openEmulator({ now: () => now });
  const said = { threadTs: undefined, user: "U0PERSONEN", fromBot: false, text: "?", blocks: [], metadata: undefined };
  thread = emulator.state.add({ ...said, channel: CHANNEL, ephemeral: false }).ts;
});
afterEach(() => emulator.stop());

const start = (args: Answer = {}) =>
  call(emulator, "chat.startStream", { channel: CHANNEL, thread_ts: thread, ...TO, chunks: chunk("one"), ...args });
const append = (ts: unknown, args: Answer = {}) =>
  call(emulator, "chat.appendStream", { channel: CHANNEL, ts, chunks: chunk("two"), ...args });
const stop = (ts: unknown, args: Answer = {}) => call(emulator, "chat.stopStream", { channel: CHANNEL, ts, ...args });
const update = (ts: unknown) => call(emulator, "chat.update", { channel: CHANNEL, ts, text: "whole" });
const words = (ts: unknown) =>
  emulator.state.find(CHANNEL, String(ts))?.blocks.map(({ text }) => (text as { text: string }).text);

describe("a stream", () => {
  it("grows, and ends with what is added last; then it is a message like any other", async () => {
    const { ts } = await start();
    expect(await append(ts)).toMatchObject({ ok: true });
    expect(await append(ts, { chunks: undefined, markdown_text: "three" })).toMatchObject({ ok: true });
    expect(await update(ts)).toMatchObject({ error: "streaming_state_conflict" });
    expect(await stop(ts, { blocks: [part("four")] })).toMatchObject({ ok: true });
    expect(words(ts)).toEqual(["one", "two", "three", "four"]);
    expect(await append(ts)).toMatchObject({ error: "message_not_in_streaming_state" });
    expect(await stop(ts)).toMatchObject({ error: "message_not_in_streaming_state" });
    expect(await update(ts)).toMatchObject({ ok: true });
  });

  it("dies after five minutes", async () => {
    const { ts } = await start();
    now += 5 * 60_000;
    expect(await append(ts)).toMatchObject({ ok: true });
    now += 1;
    expect(await append(ts)).toMatchObject({ error: "message_not_in_streaming_state" });
  });

  it.each<[string, Answer, string]>([
    ["no thread", { thread_ts: "" }, "invalid_arguments"],
    ["a thread that is not there", { thread_ts: "1.2" }, "thread_not_found"],
    ["nobody to receive it, in a channel", { recipient_user_id: undefined }, "missing_recipient_user_id"],
    ["no workspace of theirs", { recipient_team_id: undefined }, "missing_recipient_team_id"],
    ["a channel it is not in", { channel: "C0ELSEWHER" }, "not_in_channel"],
    ["a chunk of no kind there is", { chunks: [{ type: "text", text: "x" }] }, "invalid_chunks"],
    ["blocks that are none", { chunks: [{ type: "blocks", blocks: [{ type: "x" }] }] }, "invalid_blocks"],
    ["12,001 characters", { chunks: [{ type: "markdown_text", text: "x".repeat(12_001) }] }, "invalid_chunks"],
  ])("does not start with %s", async (_, args, error) => {
    expect(await start(args)).toMatchObject({ ok: false, error });
    expect(emulator.state.messagesOf(CHANNEL)).toHaveLength(1);
  });

  it("is ended by whoever presses Stop, and the app hears which it was", async () => {
    const { ts } = await start();
    await call(emulator, "agents.sessions.setStatus", { channel_id: CHANNEL, thread_ts: thread, status: "processing" });
    expect(await emulator.person.stop(CHANNEL, thread)).toBe("The bot is not connected.");
    expect(await append(ts)).toMatchObject({ error: "message_not_in_streaming_state" });
  });

  it("is the app's own", async () => {
    expect(await append(thread)).toMatchObject({ error: "message_not_owned_by_app" });
    expect(await append("1.2")).toMatchObject({ error: "message_not_found" });
  });
});
