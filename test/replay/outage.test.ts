import { afterEach, describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import type { SlackAppOptions } from "../../src/slack/slack-app-options.ts";
import { library, sources } from "../fixtures/bundled-ledger.ts";
import { OUTAGES, type Outage } from "../fixtures/outages.ts";
import { type Replay, startReplay } from "./replay.ts";

type Payload = Record<string, unknown>;

const NOW = Date.UTC(2026, 10, 24, 9);
const UNKNOWN = /base de datos no está disponible en este momento: no se muestra/u;
const AWAY = /base de datos del bot no está disponible/u;

let outage: Outage;
let replay: Replay;
let commands = 0;
afterEach(async () => {
  await replay?.stop();
  await outage?.store.close();
  await outage?.clear();
  [replay, outage] = [undefined as never, undefined as never];
});

/** The bot as it serves, on one store. */
function optionsOf(store: StateStore): Partial<SlackAppOptions> {
  return {
    accepted: store.accepted,
    seen: { claim: (key) => store.seen.claim(key, NOW) },
    poster: { settleMs: 20, budget: store.budget },
    feedback: { store: store.feedback, now: () => NOW },
    deadlines: {
      ledger: (today) => buildLedger(sources.obligations, sources.calendar, today),
      store,
      concepts: library.concepts,
      calendars: null,
      zone: "Europe/Zurich",
      now: () => NOW,
      makeId: () => "s1",
    },
  };
}

/** What the asker reads after a slash command. */
async function command(text: string): Promise<string> {
  const before = replay.responses.length;
  const change = (payload: Payload) => Object.assign(payload, { text, trigger_id: `trigger.${commands++}` });
  await replay.deliverAndGo(replay.load("slash-command", change));
  await expect.poll(() => replay.responses.length, { timeout: 20_000 }).toBe(before + 1);
  return JSON.stringify(replay.responses.at(-1));
}

async function mention(): Promise<void> {
  const before = replay.bot("C0FOLLOWUP").length;
  await replay.deliverAndGo(replay.load("app-mention"));
  await expect.poll(() => replay.bot("C0FOLLOWUP").length, { timeout: 20_000 }).toBe(before + 1);
}

describe.each(OUTAGES.map((kind) => [kind.name, kind] as const))("while the database %s", (_, kind) => {
  const { begin, missing, isPrompt } = kind;
  it("questions, paragraphs and deadlines are answered, and what needs it says so", async (context) => {
    if (missing !== undefined) return context.skip(missing);
    outage = await begin();
    replay = await startReplay(optionsOf(outage.store));
    await mention();
    expect(replay.bot("C0FOLLOWUP")[0]).toMatchObject({
      ephemeral: false,
      text: expect.stringContaining("Приложение, п. 127"),
    });
    expect(await command("When is the next review?")).toContain("Annex, para 127");
    expect(await command("para 67")).toContain("Anexo, párr. 67");
    const deadlines = await command("deadlines");
    expect(deadlines).toMatch(/entry_open|open_entry/u);
    if (!isPrompt) return;
    expect(await command("digest me on 09:00")).toMatch(AWAY);
  });

  it("it is taken up again when it can be used", async (context) => {
    if (missing !== undefined) return context.skip(missing);
    outage = await begin();
    replay = await startReplay(optionsOf(outage.store));
    await command("deadlines");
    outage.mend?.();
    await expect.poll(() => command("digest me on 09:00"), { timeout: 20_000, interval: 300 }).not.toMatch(AWAY);
    expect(await command("deadlines")).not.toMatch(UNKNOWN);
  });
});
