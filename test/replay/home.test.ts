import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";
import { type Replay, startReplay } from "./replay.ts";

type Payload = Record<string, unknown>;

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});
let replay: Replay;
beforeEach(async () => {
  replay = await startReplay({ app });
});
afterEach(() => replay.stop());

/** The Home as it stands for a person who opens it. */
async function openHome(user: string): Promise<string> {
  await replay.deliver(
    replay.load("app-home-opened", (payload) => void Object.assign(payload.event as Payload, { user, tab: "home" })),
  );
  const view = replay.api.emulator.state.homes.get(user)?.view;
  expect(checkBlocks(view?.blocks)).toMatchObject({ ok: true });
  return JSON.stringify(view?.blocks);
}

/** Presses a button. @returns the window that opens */
async function press(action: Payload): Promise<string> {
  const payload = replay.load("block-actions", (one) => {
    Object.assign(one, { trigger_id: replay.api.emulator.issueTrigger() });
    Object.assign((one.actions as Payload[])[0] as Payload, action);
  });
  await replay.deliver(payload);
  return JSON.stringify([...replay.api.emulator.state.views.values()].at(-1)?.view.blocks);
}

describe("the Home", () => {
  it("names the document in the reader's language, without its title in Russian and its hash", async () => {
    const home = await openHome("U0PERSONEN");
    expect(home).toContain("Source: Report on the outcomes of the UNGA high-level meeting on WSIS+20");
    expect(home).not.toMatch(/Отчет|76280ea1/u);
  });

  it.each([
    ["U0PERSONEN", "Annex: Paragraphs of the WSIS+20 outcome document"],
    ["U0PERSONAR", "الملحق: "],
    ["U0PERSONRU", "Приложение: "],
    ["U0PERSONFR", "Annexe\u00a0: "],
  ])("says what the annex is, to %s", async (user, words) => expect(await openHome(user)).toContain(words));

  it("leads to every paragraph, by the sections that it lists", async () => {
    const home = await openHome("U0PERSONEN");
    const sections = [...home.matchAll(/"value":"(?<section>[^ "]+) en"/gu)].map(({ groups }) => groups?.section ?? "");
    const shown = new Set<string>();
    for (const section of new Set(sections)) {
      // Each of them in a workspace of its own: a person has one window open.
      await replay.stop();
      replay = await startReplay({ app });
      const window = await press({ action_id: `open_section:${section}`, value: `${section} en` });
      for (const { groups } of window.matchAll(/"open_paragraph:(?<id>[^"]+)"/gu)) shown.add(groups?.id ?? "");
    }
    expect([...shown].sort()).toEqual(app.library.document.paragraphs.map(({ id }) => id).sort());
  });
});

describe("the windows of a paragraph and of a section", () => {
  it.each([
    { action_id: "open_paragraph:annex/67", value: "annex/67 en" },
    { action_id: "open_section:VII", value: "VII en" },
  ])("name the document in the reader's language: $action_id", async (action) => {
    const window = await press(action);
    expect(window).toContain("Source: Report on the outcomes");
    expect(window).not.toContain("76280ea1");
  });
});

describe("a paragraph in full", () => {
  it("has a button that says what it adds", async () => {
    await replay.deliver(replay.load("slash-command"));
    const shown = JSON.stringify(replay.responses[0]?.blocks);
    expect(shown).toContain("Anexo, párr. 67: original y cita");
    expect(shown).not.toContain("Anexo, párr. 67 completo");
  });
});

describe("a search", () => {
  it("says how many of the document's paragraphs it lists", async () => {
    const change = { text: "search broadband", trigger_id: "search.1" };
    await replay.deliver(replay.load("slash-command", (payload) => void Object.assign(payload, change)));
    expect(String(replay.responses[0]?.text)).toContain("(30 of the document’s 51) · 1–10 of 30");
  });
});
