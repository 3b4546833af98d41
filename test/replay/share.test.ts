import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import { library, sources } from "../digest/simulate.ts";
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
  replay = await startReplay({
    app,
    personal: { store: null },
    model: { store: null, now: Date.now },
    feedback: { store: null, now: Date.now },
    deadlines: {
      ledger: (today) => buildLedger(sources.obligations, sources.calendar, today),
      store: null,
      concepts: library.concepts,
      calendars: null,
      zone: "Europe/Zurich",
      now: () => Date.UTC(2026, 9, 1, 6),
      makeId: () => "s1",
    },
  });
});
afterEach(() => replay.stop());

/** Asks by slash command. @returns the button to share the answer, where there is one */
async function ask(text: string, channel = "C0FOLLOWUP"): Promise<Payload | undefined> {
  await replay.deliver(
    replay.load("slash-command", (one) => {
      Object.assign(one, { text, channel_id: channel, trigger_id: `command.${presses++}` });
    }),
  );
  return buttonOf("share_answer");
}

/** A button of what was said last. */
function buttonOf(id: string): Payload | undefined {
  const { blocks } = replay.responses.at(-1) as { blocks: { elements?: Payload[] }[] };
  expect(checkBlocks(blocks)).toMatchObject({ ok: true });
  return blocks.flatMap(({ elements = [] }) => elements).find(({ action_id: own }) => own === id);
}

/** Presses a button of a list. @returns the button to share what it shows then */
async function press(button: Payload | undefined): Promise<Payload | undefined> {
  await share(button);
  return buttonOf("share_answer");
}

/** Presses it, under an answer that its asker alone sees. */
async function share(button: Payload | undefined, ts = "1795392001.000100", channel = "C0FOLLOWUP"): Promise<void> {
  expect(button).toBeDefined();
  await replay.deliver(
    replay.load("block-actions", (one) => {
      const container = { type: "message", message_ts: ts, channel_id: channel, is_ephemeral: true };
      const action = { ...button, block_id: "b9", action_ts: ts };
      Object.assign(one, { trigger_id: `press.${presses++}`, container, channel: { id: channel }, actions: [action] });
    }),
  );
}

const said = () => String(replay.responses.at(-1)?.text);

describe("an answer that its asker alone reads", () => {
  it("has a button that shows the same to the channel, with who shared it, calling nobody", async () => {
    await share(await ask("Когда следующий обзор?"));
    const [posted] = replay.bot("C0FOLLOWUP");
    expect(posted?.threadTs).toBeUndefined();
    expect(checkBlocks(posted?.blocks)).toMatchObject({ ok: true });
    expect(posted?.text).toContain(
      "\u2068Ирина Соколова\u2069 показывает ответ на вопрос: \u2068Когда следующий обзор?\u2069",
    );
    const [first] = replay.responses as { blocks: Payload[] }[];
    const quotes = (blocks: readonly Payload[] = []) =>
      blocks.filter(({ type }) => type === "section").map((one) => one.text);
    expect(quotes(posted?.blocks)).toEqual(quotes(first?.blocks));
    expect(JSON.stringify(posted)).not.toMatch(/<[@!]/u);
    expect(JSON.stringify(posted?.blocks)).not.toContain("share_answer");
    expect(posted?.blocks.at(-1)).toMatchObject({ type: "context_actions" });
    expect(replay.responses.at(-1)).toMatchObject({ response_type: "ephemeral", replace_original: true });
    expect(said()).toContain("Ответ показан в канале");
  });

  it("may be a paragraph or a list", async () => {
    await share(await ask("para 67"), "1.1");
    await share(await ask("deadlines 2027"), "1.2");
    const texts = replay.bot("C0FOLLOWUP").map(({ text }) => text);
    expect(texts[0]).toContain("para 67");
    expect(texts[1]).toContain("deadlines 2027");
  });

  it.each([
    ["deadlines", "deadlines_page:next", /11–15/u],
    ["deadlines all", "deadlines_page:passed", /Прошло · 14/u],
    ["duties", "duties_page:next", /11–20/u],
    ["search цифровой разрыв", "search_page:next", /11–20/u],
  ])("may be the page that a list was turned to: %s, %s", async (words, turn, title) => {
    await ask(words);
    const turned = await press(buttonOf(turn));
    await share(turned);
    const [posted] = replay.bot("C0FOLLOWUP");
    expect(posted?.text).toMatch(title);
    expect(checkBlocks(posted?.blocks)).toMatchObject({ ok: true });
  });

  it("is shared once, however often it is pressed", async () => {
    const button = await ask("para 67");
    await Promise.all([share(button), share(button)]);
    await share(button);
    expect(replay.bot("C0FOLLOWUP")).toHaveLength(1);
    expect(said()).toContain("Вы уже показали этот ответ");
  });

  it("is shared nowhere where the bot may not post, and can be once it was invited", async () => {
    const button = await ask("para 67", "C0ELSEWHER");
    await share(button, "1.1", "C0ELSEWHER");
    expect(said()).toContain("`/invite @wsis`");
    expect(replay.bot("C0ELSEWHER")).toEqual([]);
    replay.api.emulator.state.inviteBot("C0ELSEWHER");
    await share(button, "1.1", "C0ELSEWHER");
    expect(replay.bot("C0ELSEWHER")).toHaveLength(1);
  });

  it("wakes nobody, whatever was asked", async () => {
    const button = await ask("para 67 &lt;!channel&gt; <@U0PERSONFR>");
    await share(button);
    expect(JSON.stringify([button, replay.bot("C0FOLLOWUP")])).not.toMatch(/<[@!]/u);
  });

  it.each(["data", "help", "model off", "calendar on", "digest list", "hi", "dedlines 2027"])(
    "has no such button where there is nothing to share: %s",
    async (words) => {
      expect(await ask(words)).toBeUndefined();
    },
  );

  it("has none in a direct conversation, nor for words that no button can carry", async () => {
    expect(await ask("para 67", "D0WSISBOT1")).toBeUndefined();
    expect(await ask(`when is the review ${"of it ".repeat(400)}?`)).toBeUndefined();
  });

  it.each(["", "data", "digest here on"])(
    "is not shared by a button that this program did not write: %j",
    async (value) => {
      await share({ type: "button", action_id: "share_answer", value });
      expect(replay.bot("C0FOLLOWUP")).toEqual([]);
      expect(said()).toContain("Произошла ошибка");
    },
  );
});
