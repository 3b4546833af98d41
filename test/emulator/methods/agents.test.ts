import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Emulator } from "../../../src/emulator/start-emulator.ts";
import { type Answer, call, openEmulator } from "../open-emulator.ts";

const DIRECT = "D0WSISBOT1";

let emulator: Emulator;
let thread: string;
beforeEach(async () => {
  emulator = await openEmulator({ events: ["message.im"], scopes: ["chat:write"] });
  const said = { channel: DIRECT, threadTs: undefined, user: "U0PERSONEN", fromBot: false, text: "?", blocks: [] };
  thread = emulator.state.add({ ...said, metadata: undefined, ephemeral: false }).ts;
});
afterEach(() => emulator.stop());

const set = (args: Answer) =>
  call(emulator, "agents.sessions.setStatus", { channel_id: DIRECT, thread_ts: thread, ...args });
const rename = (args: Answer) =>
  call(emulator, "agents.sessions.rename", { channel_id: DIRECT, thread_ts: thread, ...args });

describe("a session", () => {
  it("keeps the title it was made with, until it is renamed", async () => {
    expect(await set({ status: "active", title: "First", initiator_user_id: "U0PERSONEN" })).toMatchObject({
      ok: true,
    });
    expect(await set({ status: "processing", title: "Second" })).toMatchObject({ ok: true, title: "First" });
    expect(await rename({ title: "Third" })).toMatchObject({ ok: true });
    expect(emulator.state.sessions.get(`${DIRECT}:${thread}`)).toMatchObject({ status: "processing", title: "Third" });
  });

  it("warns an app that would not hear of a stop", async () => {
    expect(await set({ status: "processing" })).toMatchObject({
      ok: true,
      warning: "missing_agent_session_stopped_event_subscription",
    });
    expect(await set({ status: "active" })).not.toHaveProperty("warning");
  });

  it.each<[string, Answer, string]>([
    ["no status", { status: "" }, "invalid_arguments"],
    ["a status that is none", { status: "busy" }, "invalid_arguments"],
    ["too long a title", { status: "active", title: "x".repeat(201) }, "invalid_arguments"],
    ["a stranger as its beginner", { status: "active", initiator_user_id: "U1" }, "invalid_arguments"],
    ["no thread", { status: "active", thread_ts: "" }, "thread_not_found"],
    ["a thread that is not there", { status: "active", thread_ts: "1.2" }, "thread_not_found"],
    ["a channel it is not in", { status: "active", channel_id: "C0ELSEWHER" }, "not_in_channel"],
  ])("with %s is refused", async (_, args, error) => {
    expect(await set(args)).toMatchObject({ ok: false, error });
    expect(emulator.state.sessions.size).toBe(0);
  });

  it("that is not there cannot be renamed, nor stopped", async () => {
    expect(await rename({ title: "x" })).toMatchObject({ ok: false });
    expect(await emulator.person.stop(DIRECT, thread)).toBe("Nothing is being worked on there.");
  });
});

describe("events the app is not subscribed to", () => {
  it("do not reach it: nothing is delivered, so nothing can fail", async () => {
    await set({ status: "processing" });
    expect(await emulator.person.stop(DIRECT, thread)).toBeUndefined();
    expect(await emulator.person.open(DIRECT, "home")).toBeUndefined();
    expect(await emulator.person.say(DIRECT, "hello")).toBe("The bot is not connected.");
  });
});
