import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";
import { sources } from "../fixtures/bundled-ledger.ts";
import { type Replay, startReplay } from "./replay.ts";

interface Shown {
  readonly text: string;
  readonly blocks: readonly {
    type: string;
    elements?: { text: { text: string }; value: string; action_id: string }[];
  }[];
}

let app: App;
let database: PlacedDatabase;
beforeAll(async () => {
  app = await openBundledApp();
});
let replay: Replay;
let typed = 0;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  replay = await startReplay({
    app,
    deadlines: {
      ledger: (today) => buildLedger(sources.obligations, sources.calendar, today),
      store: null,
      concepts: app.library.concepts,
      calendars: null,
      zone: "Europe/Zurich",
      now: () => Date.UTC(2026, 10, 24, 6),
      makeId: () => "s1",
    },
  });
});
afterEach(async () => {
  await replay.stop();
  await database.drop();
});

/** What somebody who uses Slack in English reads after a slash command. */
async function type(text: string): Promise<Shown> {
  const change = { text, user_id: "U0PERSONEN", trigger_id: `command.${typed++}` };
  await replay.deliver(replay.load("slash-command", (payload) => void Object.assign(payload, change)));
  const shown = replay.responses.at(-1) as unknown as Shown;
  expect(checkBlocks(shown.blocks)).toMatchObject({ ok: true });
  return shown;
}

const buttonsOf = ({ blocks }: Shown) => blocks.flatMap(({ elements = [] }) => elements.map(({ value }) => value));

describe("a verb alone", () => {
  it.each([
    ["para", "Which paragraph? Its number is missing: write, for example, `/wsis para 67`."],
    ["ask", "What is your question? It is missing: write, for example, `/wsis ask When is the next review of WSIS?`."],
    [
      "search",
      "What are you looking for? The words are missing: write, for example, `/wsis search artificial intelligence`.",
    ],
  ])("%s says in one sentence what is missing", async (text, said) => {
    const shown = await type(text);
    expect(shown.text).toBe(said);
    expect(shown.blocks).toHaveLength(1);
  });
});

describe("a name mistyped", () => {
  it.each([
    ["duties to CTSD", "duties to CSTD"],
    ["deadlines ITO", "deadlines ITU"],
    ["deadlines 2027 CTSD", "deadlines 2027 CSTD"],
    ["duties facilitaters", "duties facilitators"],
  ])("%s: did you mean %s?", async (text, meant) => {
    const shown = await type(text);
    expect(shown.text).toContain("Did you mean …?");
    expect(buttonsOf(shown)[0]).toBe(meant);
    expect(buttonsOf(shown).at(-1)).toBe(`ask ${text}`);
  });

  it("leads to the list that was meant", async () => {
    const [value] = buttonsOf(await type("duties to CTSD"));
    const meant = await type(String(value));
    expect(meant.text).toMatch(/^\d+ duties/u);
  });

  it("that comes near to none is said to be unknown, with an example", async () => {
    const shown = await type("deadlines bananas");
    expect(shown.text).toContain("found “\u2068bananas\u2069”");
    expect(buttonsOf(shown)).toEqual([]);
  });
});

describe("a language that is none", () => {
  it("is answered with the six codes", async () => {
    await replay.stop();
    const store = await database.connect();
    replay = await startReplay({ app, languages: store.languages });
    const { text } = await type("lang klingon");
    await store.close();
    for (const code of ["ar", "en", "es", "fr", "ru", "zh"]) expect(text).toContain(`\`${code}\``);
    expect(text).toContain("klingon");
  });
});
