import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { checkView } from "../../src/emulator/check-blocks.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { DIGEST_FIELDS } from "../../src/slack/digest/parse-digest-form.ts";
import type { DeadlineDeps } from "../../src/slack/platform/deadline-deps.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { subscription } from "../contract/state-samples.ts";
import { library, sources } from "../digest/simulate.ts";
import { type Replay, startReplay } from "./replay.ts";

type Payload = Record<string, unknown>;

const HERE = { kind: "channel", id: "C0FOLLOWUP", team: "T0LOCAL001" } as const;
const NOW = Date.UTC(2026, 9, 1, 6);

let database: PlacedDatabase;
let store: StateStore;
let replay: Replay;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  replay = await startReplay({ deadlines: partsWith(store) });
});
afterEach(async () => {
  await replay.stop();
  await store.close();
  await database.drop();
});

function partsWith(kept: StateStore | null): DeadlineDeps {
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

/** The form as it comes back. @param values what stands in fields of text instead of what was recorded */
function submission(values: Record<string, string | null> = {}, metadata = "es C0FOLLOWUP"): Payload {
  return replay.load("view-submission", (payload) => {
    const view = payload.view as { private_metadata: string; state: { values: Record<string, { input: Payload }> } };
    view.private_metadata = metadata;
    for (const [field, value] of Object.entries(values))
      Object.assign(view.state.values[field]?.input ?? {}, { value });
  });
}

const chosen = (value: string): Payload => ({ selected_option: { value } });

/** The form with fields that the recorded one, from before they were there, does not have. */
function filled(fields: Record<string, Payload>): Payload {
  const payload = submission();
  const { values } = (payload.view as { state: { values: Record<string, object> } }).state;
  for (const [field, input] of Object.entries(fields)) values[field] = { input };
  return payload;
}

/** The window that the last acknowledgement shows. */
function shown(): string {
  const { response_action: action, view } = replay.acks.at(-1) as Payload;
  expect(action).toBe("update");
  expect(checkView(view)).toEqual({ ok: true });
  return JSON.stringify(view);
}

describe("the form", () => {
  it("is saved as the command saves, said in the window and to the channel", async () => {
    expect(await replay.deliver(submission())).toBe(1);
    expect(await store.subscriptions.find(HERE)).toMatchObject({
      time: "08:30",
      zone: "Europe/Zurich",
      days: { every: "weekly", weekday: 1 },
      language: "fr",
      horizon: 120,
      quiet: "silence",
      actor: null,
      createdBy: "U0PERSONES",
    });
    expect(shown()).toContain("<@U0PERSONES> ha configurado el resumen");
    const [post, ...more] = replay.bot("C0FOLLOWUP");
    expect(more).toEqual([]);
    expect(post?.text).toContain(
      "<@U0PERSONES> ha configurado el resumen de plazos de este canal: cada semana (lunes)",
    );
  });

  it("opens with every field as it is set, the body by its name", async () => {
    const daysOff = [{ start: "2026-12-24", end: "2027-01-03" }];
    await store.subscriptions.save(subscription(HERE, { actor: "itu", horizon: 30, daysOff }));
    const press = replay.load("block-actions-entry", (payload) => {
      payload.trigger_id = replay.api.emulator.issueTrigger();
      Object.assign((payload.actions as Payload[])[0] as Payload, { action_id: "digest_settings", value: "es" });
    });
    await replay.deliver(press);
    const [open] = [...replay.api.emulator.state.views.values()];
    const inputs = ((open?.view.blocks ?? []) as { block_id?: string; element?: Payload }[]).filter(
      (one) => one.element,
    );
    const found = new Map(inputs.map((one) => [one.block_id, JSON.stringify(one.element)]));
    expect([...found.keys()]).toEqual([...DIGEST_FIELDS]);
    expect(found.get("actor")).toMatch(/"initial_option":.*"UIT – Unión Internacional de Telecomunicaciones".*"itu"/u);
    expect(found.get("daysOff")).toContain('"initial_value":"2026-12-24..2027-01-03"');
    expect(found.get("switch")).toMatch(/"initial_option":.*"on"/u);
    expect(JSON.stringify(open?.view)).toContain("excepto: 24 de diciembre de 2026");
  });

  it("narrows the digest down to a body, widens it again, and sets days off", async () => {
    await replay.deliver(filled({ actor: chosen("itu"), daysOff: { value: "2026-12-24..2027-01-03" } }));
    const off = [{ start: "2026-12-24", end: "2027-01-03" }];
    expect(await store.subscriptions.find(HERE)).toMatchObject({ actor: "itu", daysOff: off });
    expect(shown()).toContain("UIT");
    await replay.deliver(filled({ actor: chosen("*"), daysOff: { value: null } }));
    expect(await store.subscriptions.find(HERE)).toMatchObject({ actor: null, daysOff: [] });
  });

  it("says under the field which days off were expected", async () => {
    await replay.deliver(filled({ daysOff: { value: "Christmas" } }));
    const { errors } = replay.acks[0] as { errors: Payload };
    expect(errors.daysOff).toContain("Se esperaban fechas o intervalos");
  });

  it("switches the digest off, said in the window and to the channel, whatever stands in the other fields", async () => {
    await store.subscriptions.save(subscription(HERE));
    await replay.deliver(filled({ switch: chosen("off"), zone: { value: "Mars" } }));
    expect(await store.subscriptions.list()).toEqual([]);
    expect(shown()).toContain("<@U0PERSONES> ha desactivado el resumen");
    expect(replay.bot("C0FOLLOWUP")[0]?.text).toContain("ha desactivado el resumen");
  });

  it("says that there is none where it is switched off twice, and refuses who is no member", async () => {
    await replay.deliver(filled({ switch: chosen("off") }));
    expect(shown()).toContain("En este canal no hay resumen");
    await store.subscriptions.save(subscription(HERE));
    const body = { ok: true, members: ["U0SOMEBODY"], response_metadata: { next_cursor: "" } };
    replay.api.plan("conversations.members", { kind: "answer", body });
    await replay.deliver(filled({ switch: chosen("off") }));
    expect(shown()).toContain("Solo los miembros");
    expect(await store.subscriptions.list()).toHaveLength(1);
  });

  it("from before an upgrade keeps the body whose duties are wanted, which it does not show", async () => {
    await store.subscriptions.save(subscription(HERE, { actor: "itu", horizon: 30 }));
    await replay.deliver(submission());
    expect(await store.subscriptions.find(HERE)).toMatchObject({ actor: "itu", horizon: 120, createdBy: "U1" });
  });

  it("sent from a direct message sets that person's digest, and tells nobody else", async () => {
    await replay.deliver(submission({}, "es D0WSISBOT1"));
    const mine = { kind: "person", id: "U0PERSONES", team: "T0LOCAL001" } as const;
    expect(await store.subscriptions.find(mine)).toMatchObject({ time: "08:30" });
    expect(shown()).toContain("Su resumen de plazos:");
    expect(replay.bot("D0WSISBOT1")).toEqual([]);
  });

  it.each([
    ["zone", "Mars/Olympus", "Se esperaba una zona horaria"],
    ["zone", "<!channel>", "‹!channel›"],
    ["zone", null, "Se esperaba una zona horaria"],
    ["horizon", "0", "Se esperaba un número entero de días de 1 a 3650, como 180"],
    ["horizon", "4000", "Se esperaba un número entero de días de 1 a 3650, como 180"],
    ["horizon", "9.5", "Se esperaba un número entero de días de 1 a 3650, como 180"],
  ])("with %s %j stays open, and says under the field what is wrong", async (field, value, words) => {
    expect(await replay.deliver(submission({ [field]: value }))).toBe(1);
    const { response_action: action, errors } = replay.acks[0] as { response_action: string; errors: Payload };
    expect(action).toBe("errors");
    expect(Object.keys(errors)).toEqual([field]);
    expect(errors[field]).toContain(words);
    expect(JSON.stringify(errors)).not.toContain("<!");
    expect(await store.subscriptions.list()).toEqual([]);
  });

  it("of somebody who is no member is refused in the window, and nothing is stored", async () => {
    const body = { ok: true, members: ["U0SOMEBODY"], response_metadata: { next_cursor: "" } };
    replay.api.plan("conversations.members", { kind: "answer", body });
    await replay.deliver(submission());
    expect(shown()).toContain("Solo los miembros de un canal pueden cambiar su resumen");
    expect(await store.subscriptions.list()).toEqual([]);
    expect(replay.bot("C0FOLLOWUP")).toEqual([]);
  });

  it("about a channel without the bot says what to do", async () => {
    await replay.deliver(submission({}, "es C0ELSEWHER"));
    expect(shown()).toContain("`/invite @wsis`");
    expect(await store.subscriptions.list()).toEqual([]);
  });

  it("that takes longer than Slack waits is acknowledged, and its outcome shown later", async () => {
    replay.api.plan("conversations.info", { kind: "slow", milliseconds: 2300 });
    await replay.deliver(submission());
    expect(shown()).toContain("Guardando…");
    expect(replay.acks).toHaveLength(1);
    expect(replay.api.calls).toContain("views.update");
    expect(await store.subscriptions.list()).toHaveLength(1);
  });

  it("that cannot be saved says so in one plain sentence", async () => {
    replay.api.plan("conversations.info", { kind: "body", error: "internal_error" });
    await replay.deliver(submission());
    expect(shown()).toContain("Algo ha fallado por nuestra parte");
    expect(await store.subscriptions.list()).toEqual([]);
  });

  it("with a place that this program did not write sets nothing", async () => {
    await replay.deliver(submission({}, "es <!channel>"));
    expect(shown()).not.toContain("<!");
    expect(await store.subscriptions.list()).toEqual([]);
  });
});

describe("where nothing can be remembered", () => {
  it("the button says in one sentence why there is no form", async () => {
    await replay.stop();
    replay = await startReplay({ deadlines: partsWith(null) });
    const press = replay.load("block-actions-entry", (payload) => {
      Object.assign((payload.actions as Payload[])[0] as Payload, { action_id: "digest_settings", value: "en" });
    });
    await replay.deliver(press);
    expect(replay.responses[0]?.text).toContain("no hay base de datos");
    expect(replay.api.calls).not.toContain("views.open");
  });
});
