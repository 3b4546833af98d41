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
let presses = 0;
beforeEach(async () => {
  replay = await startReplay({ app });
});
afterEach(() => replay.stop());

interface Shown extends Payload {
  readonly text: string;
  readonly blocks: readonly { type: string; text?: { text: string }; accessory?: Payload; elements?: Payload[] }[];
}

/** What came last to a response address. */
function last(): Shown {
  const shown = replay.responses.at(-1) as Shown;
  expect(checkBlocks(shown.blocks)).toMatchObject({ ok: true });
  return shown;
}

async function type(text: string, channel = "C0FOLLOWUP"): Promise<Shown> {
  const change = { text, channel_id: channel, trigger_id: `command.${presses++}` };
  await replay.deliver(replay.load("slash-command", (one) => void Object.assign(one, change)));
  return last();
}

async function press(action: Payload | undefined): Promise<void> {
  expect(action).toBeDefined();
  const ts = "1795392001.000100";
  const container = { type: "message", message_ts: ts, channel_id: "C0FOLLOWUP", is_ephemeral: true };
  const actions = [{ ...action, block_id: "b9", action_ts: ts }];
  const change = { trigger_id: replay.api.emulator.issueTrigger(), container, channel: { id: "C0FOLLOWUP" }, actions };
  await replay.deliver(replay.load("block-actions", (one) => void Object.assign(one, change)));
}

const buttonIn = ({ blocks }: Shown, id: string) =>
  blocks.flatMap(({ elements = [] }) => elements).find(({ action_id: own }) => own === id);
const results = ({ blocks }: Shown) => blocks.filter(({ accessory }) => accessory !== undefined);

describe("a search", () => {
  it.each([
    ["search the risks of artificial intelligence", "nearest to", "Annex, para 86", "Unofficial translation"],
    ["найти искусственный интеллект", "ближайшие к словам", "Приложение, п. 86", ""],
    ["chercher intelligence artificielle", "plus proches", "Annexe, par. 86", "Traduction non officielle"],
    ["buscar inteligencia artificial", "más cercanos", "Anexo, párr. 86", "Traducción no oficial"],
    ["ابحث عن الذكاء الاصطناعي", "أقرب الفقرات", "الملحق، الفقرة 86", "ترجمة غير رسمية"],
    ["搜索 人工智能", "最接近", "附件第86段", "非正式译文"],
  ])("%j lists the nearest paragraphs in the words' language", async (typed, title, label, mark) => {
    const shown = await type(typed);
    expect(shown).toMatchObject({ response_type: "ephemeral" });
    expect(shown.text).toContain(title);
    expect(results(shown)).toHaveLength(10);
    expect(JSON.stringify(results(shown))).toContain(label);
    expect(shown.text).toContain(label);
    expect(JSON.stringify(shown.blocks)).toContain(mark);
  });

  it("turns its pages in place, each paragraph once, and can be shared from each", async () => {
    const first = await type("search digital divide");
    await press(buttonIn(first, "search_page:next"));
    const second = last();
    expect(second).toMatchObject({ replace_original: true });
    await press(buttonIn(second, "search_page:next"));
    const third = last();
    const ids = [first, second, third].flatMap((one) => results(one).map(({ accessory }) => accessory?.action_id));
    expect(new Set(ids).size).toBe(30);
    expect(buttonIn(third, "search_page:next")).toBeUndefined();
    for (const one of [first, second, third]) expect(buttonIn(one, "share_answer")).toBeDefined();
    await press(buttonIn(third, "search_page:previous"));
    expect(results(last()).map(({ accessory }) => accessory?.action_id)).toEqual(
      results(second).map(({ accessory }) => accessory?.action_id),
    );
  });

  it("opens a paragraph with its sentence marked", async () => {
    const shown = await type("search the risks of artificial intelligence");
    const found = results(shown).find(({ text }) => text?.text.includes("Annex, para 86"));
    await press(found?.accessory);
    const [view] = [...replay.api.emulator.state.views.values()];
    expect(JSON.stringify(view?.view)).toContain("Annex, para 86");
    expect(JSON.stringify(view?.view)).toMatch(/"text":">[^"]*artificial intelligence/iu);
  });

  it("by mention stands in the thread", async () => {
    const change = { text: "<@U0WSISBOT1> search broadband", blocks: [] };
    await replay.deliver(replay.load("app-mention", (payload) => void Object.assign(payload.event as object, change)));
    const [reply] = replay.bot("C0FOLLOWUP");
    expect(reply?.threadTs).toBe("1795392000.123459");
    expect(reply?.text).toContain("The paragraphs nearest to");
  });

  it("in a direct message is answered there", async () => {
    const change = { text: "search broadband", blocks: [] };
    await replay.deliver(replay.load("message-im", (payload) => void Object.assign(payload.event as object, change)));
    expect(replay.bot("D0WSISBOT1")[0]?.text).toContain("The paragraphs nearest to");
  });

  it("wakes nobody and names the words as they are", async () => {
    const shown = await type("search &lt;!channel&gt; broadband");
    expect(JSON.stringify(shown)).not.toMatch(/<[@!]/u);
    expect(shown.text).toContain("&lt;!channel&gt;");
  });

  it("by words that no button can carry shows its beginning alone", async () => {
    const shown = await type(`search ${"broadband access ".repeat(40)}`);
    expect(results(shown)).toHaveLength(10);
    expect(buttonIn(shown, "search_page:next")).toBeUndefined();
  });

  it("from a button that this program did not write says what to do", async () => {
    await press({ type: "button", action_id: "search_page:next", value: "nonsense" });
    expect(last().text).toContain("`/wsis search AI`");
  });
});

describe("the sources", () => {
  it.each(["sources", "источники", "出处"])("by %j are said in the person's language", async (typed) => {
    const shown = await type(typed);
    expect(shown).toMatchObject({ response_type: "ephemeral" });
    expect(shown.text).toContain("original");
    expect(JSON.stringify(shown.blocks)).toContain(app.edition.sha256);
    expect(buttonIn(shown, "share_answer")).toBeDefined();
  });
});
