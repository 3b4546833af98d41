import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Keeping } from "../../src/emulator/kept-state.ts";
import { call, openEmulator } from "./open-emulator.ts";

let folder: string;
let faults: unknown[];
let keep: Keeping;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-kept-"));
  faults = [];
  keep = { path: join(folder, "workspace", "messages.json"), onFault: (error) => faults.push(error) };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("what is kept over a restart", () => {
  it("are the messages with their threads and buttons, and where the bot was invited", async () => {
    const first = await openEmulator({ keep });
    await first.person.say("C0FOLLOWUP", "When?");
    await first.person.say("C0ELSEWHER", "/invite @wsis");
    const [root] = first.state.messagesOf("C0FOLLOWUP");
    const blocks = [{ type: "section", block_id: "s", text: { type: "mrkdwn", text: "2035" } }];
    await call(first, "chat.postMessage", { channel: "C0FOLLOWUP", thread_ts: root?.ts, text: "2035", blocks });
    const messages = first.state.allMessages();
    await first.stop();
    const second = await openEmulator({ keep });
    expect(second.state.allMessages()).toEqual(messages);
    expect(second.state.findConversation("C0ELSEWHER")?.botIsMember).toBe(true);
    await second.person.say("C0FOLLOWUP", "And then?");
    const stamps = second.state.allMessages().map(({ ts }) => ts);
    expect(stamps).toEqual([...new Set(stamps)].sort());
    await second.stop();
    expect(faults).toEqual([]);
  });

  it("is nothing where the file is no such file", async () => {
    keep = { ...keep, path: join(folder, "messages.json") };
    for (const text of ["", "{", '{"messages":[{"ts":1}],"joined":[]}']) {
      writeFileSync(keep.path, text);
      const emulator = await openEmulator({ keep });
      expect(emulator.state.allMessages()).toEqual([]);
      await emulator.stop();
      expect(readFileSync(keep.path, "utf8")).toBe(text);
    }
  });

  it("cannot be kept where nothing can be written, which is told once", async () => {
    writeFileSync(join(folder, "workspace"), "a file where the folder should be");
    const emulator = await openEmulator({ keep });
    await emulator.person.say("C0FOLLOWUP", "One");
    await expect.poll(() => faults.length).toBe(1);
    await emulator.person.say("C0FOLLOWUP", "Two");
    await emulator.stop();
    expect(faults).toHaveLength(1);
  });
});
