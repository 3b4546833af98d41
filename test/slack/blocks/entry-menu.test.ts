import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { checkBlocks } from "../../../src/emulator/check-blocks.ts";
import { buildEntryRow, parseEntryChoice } from "../../../src/slack/blocks/entry-menu.ts";
import { buildLedgerEntry } from "../../../src/slack/blocks/ledger-entry.ts";
import { digestOn, shownIn } from "../../digest/simulate.ts";
import { BUNDLED_STRUCTURE } from "../../fixtures/bundled-library.ts";

const OPTIONS = { structure: BUNDLED_STRUCTURE, manageable: true, today: "2026-10-01", limit: 300 };

describe("the menu of an entry", () => {
  it.each(LANGUAGES)("keeps Slack's limits for every entry, in %s", (language) => {
    for (const { entry } of shownIn(digestOn("2026-10-01"))) {
      const row = buildEntryRow(entry.obligation, "report", language, BUNDLED_STRUCTURE, [
        "done",
        "day",
        "week",
        "month",
      ]);
      expect(checkBlocks([row])).toMatchObject({ ok: true });
      const values = row.elements.flatMap((one) =>
        one.type === "overflow" ? one.options.map(({ value }) => value) : [],
      );
      expect(values.map((value = "") => parseEntryChoice(value)?.does)).toEqual([
        "done",
        "day",
        "week",
        "month",
        "paragraph",
      ]);
    }
  });

  it("is none where nothing can be remembered: the paragraph has a button then", () => {
    const [item] = shownIn(digestOn("2026-10-01"));
    const row = item && buildEntryRow(item.entry.obligation, "report", "en", BUNDLED_STRUCTURE, []);
    expect(row?.elements.map(({ type }) => type)).toEqual(["button", "button"]);
  });

  it.each(LANGUAGES)("the button to the quotes tells a screen reader which entry it is of, in %s", (language) => {
    const items = shownIn(digestOn("2026-10-01"));
    const rows = items.map((item) => buildLedgerEntry(item, { ...OPTIONS, language })[1]);
    const labels = rows.map((row) => {
      const [quotes] = row?.type === "actions" ? row.elements : [];
      if (quotes?.type !== "button") throw new Error("no button to the quotes");
      expect(quotes.accessibility_label?.startsWith(quotes.text.text)).toBe(true);
      return quotes.accessibility_label;
    });
    expect(new Set(labels).size).toBe(items.length);
  });

  it("carries by what its list is shown, where there is room for that", () => {
    const read = (shownBy: string) => {
      const [, row] = shownIn(digestOn("2026-10-01")).flatMap((item) =>
        buildLedgerEntry(item, { ...OPTIONS, language: "en", shownBy }),
      );
      const menu = row?.type === "actions" ? row.elements.find(({ type }) => type === "overflow") : undefined;
      return menu?.type === "overflow" ? parseEntryChoice(menu.options[0]?.value ?? "") : undefined;
    };
    expect(read("open 0 2027 ITU")).toMatchObject({ does: "done", shownBy: "open 0 2027 ITU" });
    expect(read(`open 0 ${"ITU ".repeat(40)}`)).not.toHaveProperty("shownBy");
  });

  it("is read only as this program writes it", () => {
    expect(parseEntryChoice("done ru some-entry")).toEqual({ does: "done", language: "ru", entry: "some-entry" });
    for (const value of ["", "done", "done ru", "done ru ", "done xx a", "delete ru a", "done  ru a"])
      expect(parseEntryChoice(value)).toBeUndefined();
  });
});
