import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { createComposer, openModels } from "../../src/composer.ts";
import { readConfig } from "../../src/config.ts";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { systemClock } from "../../src/scheduler/system-clock.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";
import { type ModelServer, type Script, startModelServer } from "../fixtures/model-server/model-server.ts";
import { call, fenced, half, reply, thinking } from "../fixtures/model-server/scenario.ts";
import { composition } from "../fixtures/scripted-model.ts";
import { type Replay, startReplay } from "./replay.ts";

const QUESTION = "When is the next high-level meeting on the overall review of WSIS?";
const GOOD = "The General Assembly is asked to hold a high-level meeting in 2035.";
const QUOTE = "We request the General Assembly to hold a high-level meeting in 2035";
const DEADLINE_MS = 8000;
const good = composition([[GOOD, "127.1"]]);
const bad = (text: string, ...ids: string[]) => composition([[text, ...(ids.length > 0 ? ids : ["127.1"])]]);

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});

let database: PlacedDatabase;
let store: StateStore;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
});
let server: ModelServer;
let replay: Replay;
afterEach(async () => {
  await replay.stop();
  await server.stop();
  await store.close();
  await database.drop();
});

/** The bot in Slack, with a model that a stand-in server plays. */
async function open(script: Script, settings: Readonly<Record<string, string>> = {}): Promise<void> {
  server = await startModelServer(script);
  const llm = {
    WSIS_LLM: "openai:test",
    WSIS_LLM_BASE_URL: server.address("openai"),
    OPENAI_API_KEY: "key",
    ...settings,
  };
  const models = await openModels(readConfig(llm));
  if (models === null) throw new Error("no model is set");
  const memory = { store, tokens: { perPerson: 1_000_000, perDay: 1_000_000 } };
  const composer = createComposer(app, { ...models, deadlineMs: DEADLINE_MS }, systemClock, memory);
  const model = { store: store.quotesOnly, now: Date.now };
  replay = await startReplay({ app: { ...app, ask: composer.ask }, model });
}

async function mention(words = QUESTION): Promise<string> {
  const payload = replay.load("app-mention", (one) => {
    Object.assign(one.event as object, { text: `<@U0WSISBOT1> ${words}`, user: "U0PERSONEN", blocks: [] });
  });
  await replay.deliver(payload);
  const posted = replay.bot("C0FOLLOWUP");
  expect(posted).toHaveLength(1);
  expect(checkBlocks(posted[0]?.blocks ?? [])).toMatchObject({ ok: true });
  return JSON.stringify(posted[0]);
}

async function command(text: string): Promise<string> {
  await replay.deliver(replay.load("slash-command", (one) => Object.assign(one, { text, user_id: "U0PERSONEN" })));
  return JSON.stringify(replay.responses.at(-1));
}

describe("a question in Slack, with a model", () => {
  it.each<[string, Script]>([
    ["a good answer", [reply(good)]],
    ["fences", [fenced(good)]],
    ["a thought before it", [thinking(good)]],
    [
      "a wrong sentence beside it",
      [
        reply(
          composition([
            [GOOD, "127.1"],
            ["ITU pays for it.", "127.1"],
          ]),
        ),
        reply("{}"),
      ],
    ],
  ])("%s is posted above its quote, once", async (_, script) => {
    await open(script);
    const shown = await mention();
    expect(shown).toContain(`${GOOD} (Annex, para 127)`);
    expect(shown).toContain(QUOTE);
    expect(shown).toContain("Composed by a model (openai:test)");
    expect(shown).not.toContain("ITU pays");
  });

  it.each<[string, Script, string]>([
    ["an unknown id", [reply(bad(GOOD, "999.1")), reply("{}")], "stood up to the check"],
    ["the wrong id", [reply(bad(GOOD, "67.1")), reply("{}")], "stood up to the check"],
    ["a swapped number", [reply(bad(GOOD.replace("2035", "2053"))), reply("{}")], "stood up to the check"],
    ["a raised verb", [reply(bad(GOOD.replace("is asked to", "must"))), reply("{}")], "stood up to the check"],
    [
      "a flipped negation",
      [reply(bad(GOOD.replace("asked to", "asked not to"))), reply("{}")],
      "stood up to the check",
    ],
    ["an invented name", [reply(bad(`${GOOD} John Smith will chair it.`)), reply("{}")], "stood up to the check"],
    ["a mention", [reply(bad(`<!channel> ${GOOD}`)), reply("{}")], "stood up to the check"],
    ["an address", [reply(bad(`${GOOD} See https://example.org/2035.`)), reply("{}")], "stood up to the check"],
    [
      "another language",
      [reply(bad("L’Assemblée générale est priée de tenir une réunion en 2035.")), reply("{}")],
      "stood up",
    ],
    ["prose", [reply("In 2035.")], "could not be read"],
    ["half an answer", [half(good)], "could not be read"],
    ["500", [{ kind: "status", status: 500 }], "gave no reply"],
    ["a hang", [{ kind: "hang" }], "did not reply in time"],
  ])("%s never shows: the quotes stand, and the last line says why", async (_, script, why) => {
    await open(script);
    const shown = await mention();
    expect(shown).toContain(QUOTE);
    expect(shown).toContain(`Quotes only: `);
    expect(shown).toContain(why);
    expect(shown).not.toMatch(/John Smith|2053|example\.org|<!channel>|must hold|asked not to/u);
  });
});

describe("a question in Slack, with a document that is too long to be sent whole", () => {
  const SMALL = { WSIS_LLM_CONTEXT_TOKENS: "4000" };
  const FAR = "Internet use has grown to 74 per cent in 2025.";

  it("is answered from what the model looked up", async () => {
    const answer = composition([
      [GOOD, "127.1"],
      [FAR, "20.3"],
    ]);
    await open([call("paragraph", { id: "20" }), reply(answer)], SMALL);
    const shown = await mention();
    expect(shown).toContain(`${FAR} (Annex, para 20)`);
    expect(server.requests).toHaveLength(2);
  });

  it("is answered by quotes where the model goes on calling tools for ever", async () => {
    await open([call("search", { query: "meeting" })], SMALL);
    const shown = await mention();
    expect(shown).toContain(QUOTE);
    expect(shown).toContain("gave no reply");
    expect(server.requests.length).toBeLessThan(10);
  });
});

describe("who wants quotes only", () => {
  it("a person says so by /wsis model off, and gets them wherever they ask", async () => {
    await open([reply(good)]);
    expect(await command("model off")).toContain("From now on you get quotes");
    const shown = await mention();
    expect(shown).toContain("Quotes only, as chosen");
    expect(shown).toContain(QUOTE);
    expect(server.requests).toHaveLength(0);
  });

  it("a channel has them whoever asks, until somebody switches the model on", async () => {
    await open([reply(good)]);
    const team = "T0LOCAL001";
    await store.quotesOnly.choose({ kind: "channel", id: "C0FOLLOWUP", team }, 0);
    expect(await mention()).toContain("Quotes only, as chosen");
    expect(await store.quotesOnly.revoke({ kind: "channel", id: "C0FOLLOWUP", team })).toBe(true);
    expect(await command(QUESTION)).toContain(GOOD);
    const used = await store.modelTokens.used(
      { kind: "person", id: "U0PERSONEN", team },
      new Date().toISOString().slice(0, 10),
    );
    expect(used.byPerson).toBeGreaterThan(0);
  });
});
