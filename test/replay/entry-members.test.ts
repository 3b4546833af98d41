import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import type { SlackAppOptions } from "../../src/slack/slack-app-options.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { library, sources } from "../digest/simulate.ts";
import { type Replay, startReplay } from "./replay.ts";

type Payload = Record<string, unknown>;

const HERE = { kind: "channel", id: "C0FOLLOWUP", team: "T0LOCAL001" } as const;
const NOW = Date.UTC(2026, 9, 1, 6);

let database: PlacedDatabase;
let store: StateStore;
let replay: Replay;
let presses = 0;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  replay = await startReplay({ deadlines: deadlinesOf(store) });
});
afterEach(async () => {
  await replay.stop();
  await store.close();
  await database.drop();
});

function deadlinesOf(kept: StateStore): SlackAppOptions["deadlines"] & object {
  return {
    ledger: (today) => buildLedger(sources.obligations, sources.calendar, today),
    store: kept,
    concepts: library.concepts,
    calendars: null,
    zone: "Europe/Zurich",
    now: () => NOW,
    makeId: () => "s1",
  };
}

function press(verb: string, channel = HERE.id as string): Payload {
  return replay.load("block-actions-entry", (payload) => {
    payload.trigger_id = `trigger.${presses++}`;
    Object.assign(payload.channel as Payload, { id: channel });
    const action = (payload.actions as Payload[])[0] as Payload;
    action.action_id = `entry_${verb}:financing-task-force`;
  });
}

/** A choice from the menu of an entry. */
function choose(does: string): Payload {
  const payload = press("done");
  const selected = { text: { type: "plain_text", text: "…", emoji: false }, value: `${does} en financing-task-force` };
  const action = { type: "overflow", action_id: "choose_entry:financing-task-force", selected_option: selected };
  payload.actions = [{ ...action, block_id: "entry:financing-task-force", action_ts: "1.1" }];
  return payload;
}

describe("the menu of an entry", () => {
  it.each([
    ["done", "done", null],
    ["day", "snoozed", "2026-10-02"],
    ["week", "snoozed", "2026-10-08"],
    ["month", "snoozed", "2026-11-01"],
  ])("%s is kept, named where the message cannot show it, and taken back", async (does, kind, until) => {
    await replay.deliver(choose(does));
    expect(await store.snoozes.list(HERE)).toMatchObject([{ entry: "financing-task-force", kind, until }]);
    expect(replay.responses[0]?.text).toContain("(Annex, para 67)");
    await replay.deliver(choose("undo"));
    expect(await store.snoozes.list(HERE)).toEqual([]);
  });

  it("opens the first paragraph whole", async () => {
    const payload = Object.assign(choose("paragraph"), { trigger_id: replay.api.emulator.issueTrigger() });
    await replay.deliver(payload);
    const [view] = replay.api.emulator.state.views.values();
    expect(JSON.stringify(view)).toContain("Annex, para 67");
    expect(await store.snoozes.list(HERE)).toEqual([]);
  });

  it.each(["delete", "__proto__", ""])(
    "says that the entry is not in the list where it is none of ours: %j",
    async (does) => {
      await replay.deliver(choose(does));
      expect(replay.responses[0]?.text).toContain("Este plazo no está en la lista");
      expect(await store.snoozes.list(HERE)).toEqual([]);
    },
  );
});

const othersOnly = { ok: true, members: ["U0SOMEBODY", "U0WSISBOT1"], response_metadata: { next_cursor: "" } };

describe("a member's press", () => {
  it("is kept for the channel, and can be taken back", async () => {
    await replay.deliver(press("done"));
    expect(await store.snoozes.list(HERE)).toMatchObject([{ entry: "financing-task-force", kind: "done" }]);
    expect(replay.responses[0]?.text).toMatch(/^_Done_ · digests leave it out\n.+\(Annex, para 67\)$/u);
    await replay.deliver(press("undo"));
    expect(await store.snoozes.list(HERE)).toEqual([]);
  });

  it("in a direct message concerns that person, and asks Slack about no channel", async () => {
    await replay.deliver(press("week", "D0WSISBOT1"));
    expect(await store.snoozes.list({ kind: "person", id: "U0PERSONES", team: "T0LOCAL001" })).toHaveLength(1);
    expect(replay.api.calls).not.toContain("conversations.members");
  });
});

describe("a press by somebody who is no member", () => {
  it.each(["week", "month", "done"])("on %s changes nothing, and says so in their language", async (verb) => {
    replay.api.plan("conversations.members", { kind: "answer", body: othersOnly });
    expect(await replay.deliver(press(verb))).toBe(1);
    expect(await store.snoozes.list(HERE)).toEqual([]);
    expect(replay.responses).toMatchObject([{ response_type: "ephemeral", replace_original: false }]);
    expect(replay.responses[0]?.text).toContain("Solo los miembros de un canal pueden ocultar sus plazos");
    expect(checkBlocks(replay.responses[0]?.blocks)).toMatchObject({ ok: true });
    expect(replay.api.calls).not.toContain("chat.update");
  });

  it("on undo leaves the entry as it was", async () => {
    await replay.deliver(press("done"));
    replay.api.plan("conversations.members", { kind: "answer", body: othersOnly });
    await replay.deliver(press("undo"));
    expect(await store.snoozes.list(HERE)).toHaveLength(1);
  });
});

describe("a press that cannot be checked", () => {
  it("where the bot is not in the channel changes nothing, and says what to do", async () => {
    await replay.deliver(press("done", "C0ELSEWHER"));
    expect(replay.responses[0]?.text).toContain("`/invite @wsis`");
    expect(await store.snoozes.list({ ...HERE, id: "C0ELSEWHER" })).toEqual([]);
  });

  it("since Slack does not answer changes nothing", async () => {
    replay.api.plan("conversations.members", { kind: "body", error: "internal_error" });
    await replay.deliver(press("done"));
    expect(await store.snoozes.list(HERE)).toEqual([]);
    expect(replay.responses[0]?.text).toContain("Algo ha fallado por nuestra parte");
  });
});

describe("a button that names no entry of the ledger", () => {
  const forge = (change: Payload) => {
    const payload = press("done");
    Object.assign((payload.actions as Payload[])[0] as Payload, change);
    return payload;
  };

  it.each([
    ["an id that is not in it", { value: "en no-such-entry", action_id: "entry_done:no-such-entry" }],
    ["a verb that nobody knows", { action_id: "entry_delete:financing-task-force" }],
    ["a value this program did not write", { value: "__proto__" }],
    ["the quotes of an id that is not in it", { value: "en no-such-entry", action_id: "open_entry:no-such-entry" }],
  ])("%s: one plain sentence, nothing stored, nothing opened", async (_, change) => {
    expect(await replay.deliver(forge(change))).toBe(1);
    expect(replay.responses).toMatchObject([{ response_type: "ephemeral", replace_original: false }]);
    expect(replay.responses[0]?.text).toContain("Este plazo no está en la lista");
    expect(checkBlocks(replay.responses[0]?.blocks)).toMatchObject({ ok: true });
    expect(await store.snoozes.list(HERE)).toEqual([]);
    expect(replay.api.calls).not.toContain("views.open");
  });
});

describe("the list of deadlines", () => {
  const listed = () => JSON.stringify(replay.responses.at(-1)?.blocks);
  const turn = (value: string, isEphemeral: boolean) =>
    replay.load("block-actions-entry", (payload) => {
      payload.trigger_id = `trigger.${presses++}`;
      Object.assign(payload.container as Payload, { is_ephemeral: isEphemeral });
      if (!isEphemeral) payload.message = { ts: "1795392003.000100", text: "?", blocks: [] };
      Object.assign((payload.actions as Payload[])[0] as Payload, { action_id: "deadlines_page:next", value });
    });

  it("has all its entries a press away, those to come first", async () => {
    await replay.deliver(replay.load("slash-command", (payload) => void Object.assign(payload, { text: "deadlines" })));
    expect(checkBlocks(replay.responses[0]?.blocks)).toMatchObject({ ok: true });
    expect(listed()).toContain('"value":"open 1 "');
    expect(listed()).toContain('"value":"passed 0 "');
    expect(listed()).not.toContain("/wsis deadlines");
    expect(listed()).not.toContain("ai-panel-first-report");
  });

  it("turns in place where one person sees it, and beside it where all do", async () => {
    await replay.deliver(turn("passed 0 ", true));
    expect(replay.responses.at(-1)).toMatchObject({ response_type: "ephemeral", replace_original: true });
    expect(checkBlocks(replay.responses.at(-1)?.blocks)).toMatchObject({ ok: true });
    expect(listed()).toContain("ai-panel-first-report");
    await replay.deliver(turn("open 1 ", false));
    expect(replay.responses.at(-1)).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(listed()).toContain('"value":"open 0 "');
  });
});
