import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Replay, startReplay } from "./replay.ts";

type Payload = Record<string, unknown>;

const LONG = `${"words that say nothing ".repeat(260)}When is the next review?`;
const READ = "The bot reads at most 4,000 characters at a time, and yours were 6,004; so it has read nothing of them.";

let replay: Replay;
beforeEach(async () => {
  replay = await startReplay();
});
afterEach(() => replay.stop());

const told = (channel: string) => replay.api.emulator.state.messagesOf(channel).filter(({ fromBot }) => fromBot);
const load = (name: string, change: Payload) =>
  replay.load(name, (payload) => void Object.assign((payload.event ?? payload) as Payload, change));

describe("six thousand characters", () => {
  it("as a mention: its writer alone reads how many are read, and that nothing of it was", async () => {
    await replay.deliver(load("app-mention", { user: "U0PERSONEN", text: `<@U0WSISBOT1> ${LONG}`, blocks: [] }));
    expect(told("C0FOLLOWUP")).toMatchObject([{ ephemeral: true, text: expect.stringContaining(READ) }]);
  });

  it("in a direct message and after the slash command are told the same", async () => {
    await replay.deliver(load("message-im", { user: "U0PERSONEN", text: LONG, blocks: [] }));
    expect(told("D0WSISBOT1")).toMatchObject([{ text: expect.stringContaining(READ) }]);
    await replay.deliver(load("slash-command", { user_id: "U0PERSONEN", text: `ask ${LONG}` }));
    expect(replay.responses[0]?.text).toContain("at most 4,000 characters at a time, and yours were 6,008");
  });

  it("ask nothing of the document", async () => {
    await replay.deliver(load("slash-command", { text: LONG }));
    expect(replay.app.asked).toEqual([]);
  });
});
