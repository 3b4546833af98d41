import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { createComposer, openModels } from "../../src/composer.ts";
import { readConfig } from "../../src/config.ts";
import type { ModeNote } from "../../src/domain/answer.ts";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { systemClock } from "../../src/scheduler/system-clock.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";
import { FAR, GOOD, MODEL_SCRIPTS, QUESTION, SMALL } from "../fixtures/model-scripts.ts";
import { type ModelServer, type Script, startModelServer } from "../fixtures/model-server/model-server.ts";
import { call, reply } from "../fixtures/model-server/scenario.ts";
import { composition } from "../fixtures/scripted-model.ts";
import { type Replay, startReplay } from "./replay.ts";

const QUOTE = "We request the General Assembly to hold a high-level meeting in 2035";
/** For a model that falls silent; else there is time enough on any machine. */
const SHORT_MS = 2000;
const LONG_MS = 60_000;
const good = composition([GOOD]);
/** How the last line of an answer says why. */
const REASONS: Readonly<Partial<Record<ModeNote, string>>> = {
  nothing_verified: "stood up to the check",
  invalid_reply: "could not be read",
  model_error: "gave no reply",
  model_timeout: "did not reply in time",
  cut_short: "broke off",
};
const isSilent = (script: Script) => typeof script === "object" && script.some(({ kind }) => kind === "hang");

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
async function open(
  script: Script,
  settings: Readonly<Record<string, string>> = {},
  deadlineMs = LONG_MS,
): Promise<void> {
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
  const composer = createComposer(app, { ...models, deadlineMs }, systemClock, memory);
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
  it.each(MODEL_SCRIPTS)("$name", async ({ script, question, settings, shown, note, never }) => {
    await open(script, settings, isSilent(script) ? SHORT_MS : LONG_MS);
    const posted = await mention(question);
    for (const text of shown) expect(posted).toContain(`${text} (Annex, para 127)`);
    expect(posted).toContain(QUOTE);
    expect(posted).toContain(shown.length > 0 ? "Composed by a model (openai:test)" : "Quotes only: ");
    if (note) expect(posted).toContain(REASONS[note]);
    if (never) expect(posted).not.toMatch(never);
  });
});

describe("a question in Slack, with a document that is too long to be sent whole", () => {
  it("is answered from what the model looked up", async () => {
    await open([call("paragraph", { id: "20" }), reply(composition([GOOD, FAR]))], SMALL);
    const shown = await mention();
    expect(shown).toContain(`${FAR[0]} (Annex, para 20)`);
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

describe("a question that was asked before", () => {
  it("costs no call, whoever asks it again, and has the same answer", async () => {
    await open([reply(good), reply("not to be asked")]);
    expect(await command(QUESTION)).toContain(GOOD[0]);
    expect(server.requests).toHaveLength(1);
    expect(await mention()).toContain(GOOD[0]);
    expect(server.requests).toHaveLength(1);
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
    expect(await command(QUESTION)).toContain(GOOD[0]);
    const used = await store.modelTokens.used(
      { kind: "person", id: "U0PERSONEN", team },
      new Date().toISOString().slice(0, 10),
    );
    expect(used.byPerson).toBeGreaterThan(0);
  });
});
