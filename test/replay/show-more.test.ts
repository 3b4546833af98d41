import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { escapeMrkdwn } from "../../src/slack/blocks/mrkdwn.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";
import { type Replay, startReplay } from "./replay.ts";

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});
let replay: Replay;
beforeEach(async () => {
  replay = await startReplay({
    app,
    deadlines: {
      ledger: app.ledger,
      store: null,
      concepts: app.library.concepts,
      calendars: null,
      zone: "UTC",
      now: () => Date.UTC(2026, 9, 1, 6),
      makeId: () => "s1",
    },
  });
});
afterEach(() => replay.stop());

/** Presses the button with this value. @returns the windows that are open then */
async function press(value: string) {
  const payload = replay.load("block-actions", (one) => {
    one.trigger_id = replay.api.emulator.issueTrigger();
    Object.assign((one.actions as Record<string, unknown>[])[0] as object, { action_id: "show_more", value });
  });
  await replay.deliver(payload);
  return [...replay.api.emulator.state.views.values()].map(({ view }) => JSON.stringify(view.blocks));
}

describe("the button to the rest of an answer", () => {
  it("shows every quote whole, under its paragraph", async () => {
    const text = app.library.versions.get("fr")?.texts.get("annex/67" as never)?.text ?? "";
    const [window] = await press(`fr quotes annex/67:0-${text.length} annex/20:0-40`);
    expect(window).toContain("Annexe, par. 67");
    expect(window).toContain("Annexe, par. 20");
    expect(window).toContain(JSON.stringify(text.slice(-60)).slice(1, -1));
    expect(window).not.toContain("[…]");
  });

  it("shows each duty with its words", async () => {
    const { duties = [] } = await app.ask("What is ITU asked to do?");
    const [window] = await press(`en duties ${duties.map(({ id }) => id).join(" ")}`);
    expect(duties.length).toBeGreaterThan(2);
    for (const { action } of duties) expect(window).toContain(escapeMrkdwn(action).slice(0, 40));
    expect(window).not.toContain("[…]");
  });

  it("shows what falls due and is no duty, too", async () => {
    const known = new Set(app.duties().entries.map(({ obligation }) => obligation.id));
    const dated = app.ledger().entries.find(({ obligation }) => !known.has(obligation.id))?.obligation;
    expect(dated).toBeDefined();
    const [window] = await press(`en duties ${dated?.id}`);
    expect(window).toContain(escapeMrkdwn(dated?.action.en ?? "?").slice(0, 40));
  });

  it.each(["en quotes annex/67:0-99999", "en duties no-such-entry", "nonsense"])(
    "opens nothing for %j, and says so in one sentence",
    async (value) => {
      expect(await press(value)).toEqual([]);
      expect(JSON.stringify(replay.api.emulator.state)).not.toContain("SlackError");
    },
  );
});
