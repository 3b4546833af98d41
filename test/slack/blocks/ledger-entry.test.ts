import { describe, expect, it } from "vitest";
import { checkBlocks } from "../../../src/emulator/check-blocks.ts";
import { markEntries } from "../../../src/slack/blocks/ledger-entry.ts";
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
    expect(JSON.stringify(marked)).not.toContain("entry_done");
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
});
