import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { type LedgerReplay, startLedgerReplay } from "./ledger-replay.ts";
import type { Replay } from "./replay.ts";

type Payload = Record<string, unknown>;

const HERE = { kind: "channel", id: "C0FOLLOWUP", team: "T0LOCAL001" } as const;

let started: LedgerReplay;
let store: StateStore;
let replay: Replay;
let typed = 0;
beforeEach(async () => {
  started = await startLedgerReplay("UTC");
  ({ store, replay } = started);
});
afterEach(() => started.stop());

async function type(text: string, channel = HERE.id as string): Promise<Payload> {
  const change = { text, user_id: "U0PERSONEN", channel_id: channel, trigger_id: `command.${typed++}` };
  await replay.deliver(replay.load("slash-command", (payload) => void Object.assign(payload, change)));
  const shown = replay.responses.at(-1) ?? {};
  expect(checkBlocks(shown.blocks)).toMatchObject({ ok: true });
  return shown;
}

const hasSettings = ({ blocks }: Payload) => JSON.stringify(blocks).includes('"digest_settings"');

describe("a digest set for a channel", () => {
  it("is announced once, with a button to change it; set just so again it is told to the asker alone", async () => {
    const first = await type("digest here on 08:30 Europe/Zurich weekdays");
    expect(first).toMatchObject({ response_type: "in_channel" });
    expect(hasSettings(first)).toBe(true);
    const before = await store.subscriptions.find(HERE);

    const again = await type("digest here on 08:30 Europe/Zurich weekdays");
    expect(again).toMatchObject({ response_type: "ephemeral" });
    expect(again.text).toContain("Nothing has changed. The digest of deadlines for this channel: Monday to Friday");
    expect(await store.subscriptions.find(HERE)).toEqual(before);

    expect(await type("digest here on 09:30")).toMatchObject({ response_type: "in_channel" });
  });

  it("runs again, and is announced, where it was paused", async () => {
    await type("digest here on 08:30");
    const set = await store.subscriptions.find(HERE);
    if (set !== undefined)
      await store.subscriptions.save({ ...set, paused: { reason: "is_archived", at: 1, told: true } });
    expect(await type("digest here on 08:30")).toMatchObject({ response_type: "in_channel" });
  });
});

describe("a reminder without a time zone", () => {
  it("says which was taken, how to take another, and offers the settings", async () => {
    const shown = await type("remind me every Monday at 8", "D0WSISBOT1");
    const own = await store.subscriptions.find({ kind: "person", id: "U0PERSONEN", team: "T0LOCAL001" });
    expect(own).toMatchObject({ time: "08:00", days: { every: "weekly", weekday: 1 } });
    expect(shown.text).toContain(`No time zone was given, so ${own?.zone} was taken.`);
    expect(shown.text).toContain("`/wsis digest me Europe/Zurich`");
    expect(hasSettings(shown)).toBe(true);
    expect((await type("digest me Asia/Tokyo", "D0WSISBOT1")).text).not.toContain("No time zone");
  });

  it("set from a channel has no button there, which would open the channel's own", async () => {
    expect(hasSettings(await type("digest me on 08:00"))).toBe(false);
  });
});
