import type { KnownBlock } from "@slack/types";
import { describe, expect, it } from "vitest";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { checkBlocks } from "../../../src/emulator/check-blocks.ts";
import { markEntries } from "../../../src/slack/blocks/ledger-entry.ts";
import { openParagraphButton } from "../../../src/slack/blocks/paragraph-action.ts";
import { quotesButton, verbButton } from "../../../src/slack/blocks/snooze-buttons.ts";
import { buildDigestMessage } from "../../../src/slack/digest/digest-message.ts";
import { digestOn, shownIn, snooze } from "../../digest/simulate.ts";
import { sampleLibrary } from "../../fixtures/sample-app.ts";

const { document } = sampleLibrary();
const first = digestOn("2026-10-01");
const items = shownIn(first);

describe("entries that were said something about", () => {
  const message = buildDigestMessage(first, { language: "en", horizon: 400, document });
  const id = items[0]?.entry.obligation.id ?? "";
  const mark = (...snoozes: ReturnType<typeof snooze>[]) => markEntries(message.blocks, snoozes, first.date, "en");

  it("show it with who said it, keep Slack's limits, and can be brought back", () => {
    const marked = mark(...items.map(({ entry }) => snooze(entry.obligation.id, "2026-11-01")));
    expect(JSON.stringify(marked)).toContain("_Snoozed until 1 November 2026_ · <@U1>");
    expect(JSON.stringify(marked)).not.toContain('"done en');
    expect(checkBlocks(marked)).toMatchObject({ ok: true });
    expect(markEntries(marked, [], first.date, "en")).toEqual(message.blocks);
  });

  it("only theirs change, and an ended snooze says nothing", () => {
    expect(mark(snooze("another", null))).toEqual(message.blocks);
    expect(mark(snooze(id, first.date))).toEqual(message.blocks);
    expect(mark(snooze(id, null)).filter((block, i) => block !== message.blocks[i] && "fields" in block)).toHaveLength(
      1,
    );
  });

  it("have one button and one menu each, and say that their words are no quote", () => {
    const rows = message.blocks.filter(({ type }) => type === "actions").slice(0, items.length);
    for (const row of rows) expect(row).toMatchObject({ elements: [{ type: "button" }, { type: "overflow" }] });
    const abouts = message.blocks.filter((block) => block.block_id?.startsWith("about:"));
    expect(abouts).toHaveLength(items.length);
    for (const about of abouts) expect(JSON.stringify(about)).toContain("in the bot’s words, not a quote");
  });

  it("of a message of before lose its buttons to change them, and get the menu", () => {
    const old: KnownBlock = {
      type: "actions",
      block_id: `entry:${id}`,
      elements: [
        openParagraphButton("Annex, para 67", { paragraph: paragraphId("annex/67"), language: "en" }),
        quotesButton(id, "report", "en"),
        verbButton("week", id, "en"),
        verbButton("done", id, "en"),
      ],
    };
    const [row] = markEntries([old], [snooze(id, null)], first.date, "en");
    expect(checkBlocks([row])).toMatchObject({ ok: true });
    expect(row).toMatchObject({
      elements: [
        { action_id: "open_paragraph:annex/67" },
        { action_id: `open_entry:${id}` },
        { type: "overflow", options: [{ value: `undo en ${id}` }] },
      ],
    });
  });
});
