import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { type LedgerReplay, startLedgerReplay } from "./ledger-replay.ts";
import type { Replay } from "./replay.ts";

type Payload = Record<string, unknown>;

interface Option {
  readonly text: { readonly text: string };
  readonly value: string;
}
interface Shown extends Payload {
  readonly blocks: readonly { block_id?: string; fields?: { text: string }[]; elements?: { options?: Option[] }[] }[];
}

const ENTRY = "financing-task-force";

let started: LedgerReplay;
let store: StateStore;
let replay: Replay;
let presses = 0;
beforeEach(async () => {
  started = await startLedgerReplay("Europe/Zurich");
  ({ store, replay } = started);
});
afterEach(() => started.stop());

function last(): Shown {
  const shown = replay.responses.at(-1) as Shown;
  expect(checkBlocks(shown.blocks)).toMatchObject({ ok: true });
  return shown;
}

/** A copy of the list, as one person alone sees it. */
async function list(): Promise<Shown> {
  const change = { text: "deadlines 2027", user_id: "U0PERSONEN", trigger_id: `command.${presses++}` };
  await replay.deliver(replay.load("slash-command", (payload) => void Object.assign(payload, change)));
  return last();
}

const menuIn = ({ blocks }: Shown): readonly Option[] =>
  blocks
    .filter(({ block_id: id }) => id === `entry:${ENTRY}`)
    .flatMap(({ elements = [] }) => elements.flatMap(({ options = [] }) => options));
const stateIn = ({ blocks }: Shown): string | undefined =>
  blocks.find(({ block_id: id }) => id === `about:${ENTRY}`)?.fields?.[0]?.text;

/** Chooses from the menu of an entry in a copy of the list. @returns what stands in the copy's place then */
async function choose(copy: Shown, name: string): Promise<Shown> {
  const option = menuIn(copy).find(({ text }) => text.text === name);
  expect(option).toBeDefined();
  const ts = "1795392001.000100";
  const container = { type: "message", message_ts: ts, channel_id: "C0FOLLOWUP", is_ephemeral: true };
  const action = { type: "overflow", action_id: `choose_entry:${ENTRY}`, selected_option: option };
  const actions = [{ ...action, block_id: `entry:${ENTRY}`, action_ts: ts }];
  const user = { id: "U0PERSONEN", username: "emma", name: "emma", team_id: "T0LOCAL001" };
  const change = {
    trigger_id: replay.api.emulator.issueTrigger(),
    container,
    channel: { id: "C0FOLLOWUP" },
    user,
    actions,
  };
  await replay.deliver(replay.load("block-actions", (one) => void Object.assign(one, change)));
  const shown = last();
  expect(shown).toMatchObject({ replace_original: true });
  return shown;
}

describe("a list of deadlines", () => {
  it("keeps what is done, and says that digests leave it out", async () => {
    const after = await choose(await list(), "Done");
    expect(stateIn(after)).toBe("_Done_ · <@U0PERSONEN> · digests leave it out");
    expect(menuIn(after).map(({ text }) => text.text)[0]).toBe("Undo");
  });

  it("says the same of what is snoozed", async () => {
    const after = await choose(await list(), "Snooze a week");
    expect(stateIn(after)).toBe("_Snoozed until 8 October 2026_ · <@U0PERSONEN> · digests leave it out");
  });

  it("of before shows with the quotes of an entry whether that is done by now", async () => {
    const older = await list();
    const quotes = async () => {
      const trigger = {
        trigger_id: replay.api.emulator.issueTrigger(),
        user: { id: "U0PERSONEN", team_id: "T0LOCAL001" },
      };
      const action = {
        type: "button",
        action_id: `open_entry:${ENTRY}`,
        value: `en ${ENTRY}`,
        block_id: `entry:${ENTRY}`,
      };
      const place = { container: { type: "message", message_ts: "1.1", channel_id: "C0FOLLOWUP", is_ephemeral: true } };
      const change = {
        ...trigger,
        ...place,
        channel: { id: "C0FOLLOWUP" },
        actions: [{ ...action, action_ts: "1.1" }],
      };
      await replay.deliver(replay.load("block-actions", (one) => void Object.assign(one, change)));
      return JSON.stringify([...replay.api.emulator.state.views.values()].at(-1)?.view.blocks);
    };
    expect(JSON.stringify(older)).not.toContain("_Done_");
    await choose(await list(), "Done");
    expect(await quotes()).toContain("_Done_ · <@U0PERSONEN> · digests leave it out");
  });

  it("of before says how things stand once something is chosen in it", async () => {
    const older = await list();
    const newer = await choose(await list(), "Done");
    expect(stateIn(await choose(newer, "Undo"))).toBeUndefined();
    // In the older copy nothing was ever done; in the newer one it still says so.
    expect(stateIn(newer)).toContain("_Done_");
    expect(stateIn(await choose(newer, "Undo"))).toBeUndefined();
    expect(stateIn(await choose(older, "Snooze a day"))).toContain("Snoozed until 2 October 2026");
    expect(stateIn(await choose(newer, "Undo"))).toBeUndefined();
    expect(await store.snoozes.list({ kind: "channel", id: "C0FOLLOWUP", team: "T0LOCAL001" })).toEqual([]);
  });
});
