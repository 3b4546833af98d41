import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import { library, sources } from "../digest/simulate.ts";
import { type Replay, startReplay } from "./replay.ts";

let replay: Replay;
beforeEach(async () => {
  replay = await startReplay({
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

const command = (text: string) => replay.load("slash-command", (payload) => void Object.assign(payload, { text }));

/** Presses one of the buttons that were shown. */
function press(number: number, value: string) {
  return replay.load("block-actions-entry", (payload) => {
    const [action] = payload.actions as object[];
    Object.assign(action as object, { action_id: `run_command:${number}`, block_id: "b1", value });
  });
}

/** The buttons of a message, as [label, value]. */
function buttonsOf(blocks: unknown): string[][] {
  expect(checkBlocks(blocks)).toMatchObject({ ok: true });
  const rows = blocks as { type: string; elements: { text: { text: string }; value: string }[] }[];
  return rows
    .filter(({ type }) => type === "actions")
    .flatMap(({ elements }) => elements.map(({ text, value }) => [text.text, value]));
}

describe("a mistyped command", () => {
  it("by slash command gets the nearest one to press, in the person's language, and asks nothing of the document", async () => {
    await replay.deliver(command("dedlines 2027"));
    expect(replay.responses[0]).toMatchObject({ response_type: "ephemeral" });
    expect(String(replay.responses[0]?.text)).toContain("¿Quiso decir…?");
    expect(buttonsOf(replay.responses[0]?.blocks)).toEqual([
      ["deadlines 2027", "deadlines 2027"],
      ["No, buscar en el documento", "ask dedlines 2027"],
    ]);
    expect(replay.app.asked).toEqual([]);
  });

  it("by mention gets it in the thread", async () => {
    const change = { text: "<@U0WSISBOT1> digset here", blocks: [] };
    await replay.deliver(replay.load("app-mention", (payload) => void Object.assign(payload.event as object, change)));
    const [reply] = replay.bot("C0FOLLOWUP");
    expect(reply?.threadTs).toBe("1795392000.123459");
    expect(buttonsOf(reply?.blocks)[0]).toEqual(["digest here", "digest here"]);
  });

  it("may be another bot's: the version is that of the sources", async () => {
    await replay.deliver(command("version"));
    expect(buttonsOf(replay.responses[0]?.blocks)[0]).toEqual(["sources", "sources"]);
  });

  it("that holds a mention wakes nobody", async () => {
    await replay.deliver(command("dedlines &lt;!here&gt;"));
    expect(String(replay.responses[0]?.text)).not.toContain("<!");
  });

  it("after ask is a question", async () => {
    await replay.deliver(command("ask settings"));
    expect(replay.app.asked).toHaveLength(1);
  });
});

describe("the button of a suggestion", () => {
  it("does what the command does, for who pressed it alone", async () => {
    await replay.deliver(press(0, "deadlines 2027"));
    expect(replay.responses[0]).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(String(replay.responses[0]?.text)).toContain("2027");
    expect(checkBlocks(replay.responses[0]?.blocks)).toMatchObject({ ok: true });
  });

  it("asks the words as they stand", async () => {
    await replay.deliver(press(1, "ask settings"));
    expect(replay.app.asked[0]?.question).toBe("settings");
    expect(replay.responses[0]).toMatchObject({ response_type: "ephemeral" });
  });
});
