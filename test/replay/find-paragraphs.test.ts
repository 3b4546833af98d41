import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
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

/** Uses the shortcut on a message. @returns what its window shows at last */
async function find(message: Payload, change: Payload = {}): Promise<string> {
  const payload = replay.load("message-action", (one) => {
    Object.assign(one, { trigger_id: replay.api.emulator.issueTrigger() }, change);
    Object.assign(one.message as Payload, message);
  });
  expect(await replay.deliver(payload)).toBe(1);
  const views = [...replay.api.emulator.state.views.values()];
  expect(views).toHaveLength(1);
  return JSON.stringify(views[0]?.view.blocks);
}

/** The paragraphs that a window offers, in their order. */
const offered = (blocks: string) => [...blocks.matchAll(/"open_paragraph:([^"]+)"/gu)].map(([, id]) => id);

describe("the shortcut on a message", () => {
  it("shows in a window those that it names, then those nearest to it, with their first words", async () => {
    const blocks = await find({});
    const [first, ...others] = offered(blocks);
    expect(first).toBe("annex/113");
    expect(others).toContain("annex/67");
    expect(blocks).toContain("They are related: neither an answer, nor a confirmation");
    expect(blocks).toMatch(/\*Annex, para 67\*\\n\p{L}/u);
    expect(replay.bot("C0ELSEWHER")).toEqual([]);
  });

  it.each([
    ["U0PERSONRU", "Дорожная карта совместного осуществления", "Пункты, ближайшие"],
    ["U0PERSONAR", "خارطة الطريق للتنفيذ المشترك", "أقرب الفقرات"],
    ["U0PERSONZH", "联合实施路线图", "与此消息最接近的段落"],
  ])("speaks the language of who uses it: %s", async (id, text, words) => {
    const blocks = await find({ text }, { user: { id, team_id: "T0LOCAL001" } });
    expect(blocks).toContain(words);
    expect(offered(blocks)).toContain("annex/122");
  });

  it.each([
    { text: "" },
    { text: undefined },
    { text: ":tada: <@U0PERSONFR>!", files: [{}] },
    { text: "🎉🎉" },
    { text: null },
  ])("says so where there is no text to look for: %j", async (message) => {
    const blocks = await find({ ...message, text: message.text?.replace(":tada:", "🎉") });
    expect(blocks).toContain("has no text to look for");
    expect(offered(blocks)).toEqual([]);
  });

  it.each(["best pizza in Geneva?", "thanks!", "did anyone feed the office cat today"])(
    "says so where the document has nothing on it: %s",
    async (text) => {
      expect(await find({ text })).toContain("The document does not speak of this");
    },
  );

  it("looks for the beginning of a long message, and says so", async () => {
    const text = `The joint implementation road map of UNGIS. ${"It is to be prepared by next year. ".repeat(1200)}`;
    const blocks = await find({ text });
    expect(blocks).toContain("only its first 1,500 characters");
    expect(offered(blocks)).toContain("annex/122");
  });

  it("wakes nobody, and keeps and logs nothing of the message", async () => {
    const blocks = await find({ text: "<!channel> the secret road map &lt;!here&gt; <@U0PERSONFR>" });
    expect(blocks).not.toMatch(/<[!@]|secret/u);
    expect(replay.log.text()).not.toContain("secret");
  });

  it("delivered again opens no second window; one that fails says so in the window", async () => {
    const trigger = replay.api.emulator.issueTrigger();
    await find({}, { trigger_id: trigger });
    await replay.deliver(replay.load("message-action", (one) => void Object.assign(one, { trigger_id: trigger })));
    expect(replay.api.calls.filter((call) => call === "views.open")).toHaveLength(1);
  });
});
