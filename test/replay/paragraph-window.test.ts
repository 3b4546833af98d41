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

const windows = () => [...replay.api.emulator.state.views.values()];

/** Presses a button, or chooses from a list; in the window that is open, where there is one. @returns what that shows then */
async function use(action: Payload): Promise<string> {
  const [open] = windows();
  const payload = replay.load("block-actions", (one) => {
    const inWindow = { container: { type: "view", view_id: open?.id }, view: open?.view, channel: undefined };
    Object.assign(one, { trigger_id: replay.api.emulator.issueTrigger() }, open && inWindow);
    Object.assign((one.actions as Payload[])[0] as Payload, action);
  });
  await replay.deliver(payload);
  const [window, ...more] = windows();
  expect(more).toEqual([]);
  return JSON.stringify(window?.view.blocks);
}

const openAt = (value: string) => use({ action_id: `open_paragraph:${value.split(" ")[0]}`, value });

describe("the window of a paragraph", () => {
  it("leads to the paragraphs before and after it, which take its place", async () => {
    const blocks = await openAt("annex/67 en");
    expect(blocks).toContain('"Previous: Annex, para 53"');
    expect(blocks).toContain('"Next: Annex, para 86"');
    const next = await use({ action_id: "turn_paragraph:next", value: "annex/86 en" });
    expect(next).toContain('"Annex, para 86"');
    expect(next).toContain('"Previous: Annex, para 67"');
  });

  it("shows it in another language", async () => {
    await openAt("annex/67 en");
    const selected = { text: { type: "plain_text", text: "French", emoji: false }, value: "annex/67 fr" };
    const action = { type: "static_select", action_id: "turn_paragraph:language", selected_option: selected };
    expect(await use(action)).toContain("Annexe, par. 67");
  });

  it("has no way before the first nor after the last", async () => {
    const [first, last] = [app.library.document.paragraphs[0]?.id, app.library.document.paragraphs.at(-1)?.id];
    expect(await openAt(`${first} en`)).not.toContain("Previous:");
    expect(await use({ action_id: "turn_paragraph:next", value: `${last} en` })).not.toContain("Next:");
  });

  it("says how it is cited, and what refers to it", async () => {
    const blocks = await openAt("annex/20 en");
    expect(blocks).toContain("`A/RES/80/173, para. 20`");
    expect(blocks).toContain("Referred to by: Report, section III, para 4; Annex, para 21");
  });

  it("marks the quote that an answer gave", async () => {
    await replay.deliver(
      replay.load("app-mention", (one) => {
        Object.assign(one.event as object, { text: "<@U0WSISBOT1> When is the next review of WSIS?", blocks: [] });
      }),
    );
    const posted = JSON.stringify(replay.bot("C0FOLLOWUP")[0]?.blocks);
    const value = /"value":"(annex\/127 en \d+-\d+)"/u.exec(posted)?.[1] ?? "";
    expect(await openAt(value)).toMatch(/"text":">We request the General Assembly/u);
  });

  it.each(["annex/67 en 0-99999", "annex/67 en 5-5", "annex/67 en x"])(
    "stays whole where the place is none: %s",
    async (value) => {
      const whole = await openAt("annex/67 en");
      expect(await use({ action_id: "turn_paragraph:next", value })).toBe(whole);
    },
  );

  it("says so where a button names no paragraph", async () => {
    await use({ action_id: "turn_paragraph:next", value: "<!channel> en" });
    expect(JSON.stringify(replay.responses)).not.toContain("<!channel>");
    expect(JSON.stringify(replay.responses)).toContain("Произошла ошибка");
  });
});
