import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { formatTable, toTable } from "../../src/cli/format-table.ts";

const TABLE = toTable(
  ["who", "what"],
  [
    ["ITU", "report to the Council"],
    ["UNGIS", "draw up one road map"],
  ],
);

describe("formatTable", () => {
  it("is as wide as its texts where there is room", () => {
    expect(formatTable(TABLE, 80).split("\n")).toEqual([
      "┌───────┬───────────────────────┐",
      "│ who   │ what                  │",
      "├───────┼───────────────────────┤",
      "│ ITU   │ report to the Council │",
      "│ UNGIS │ draw up one road map  │",
      "└───────┴───────────────────────┘",
    ]);
  });

  it("folds at the spaces where there is less, and sets rows of several lines apart", () => {
    expect(formatTable(TABLE, 24).split("\n")).toEqual([
      "┌───────┬──────────────┐",
      "│ who   │ what         │",
      "├───────┼──────────────┤",
      "│ ITU   │ report to    │",
      "│       │ the Council  │",
      "├───────┼──────────────┤",
      "│ UNGIS │ draw up one  │",
      "│       │ road map     │",
      "└───────┴──────────────┘",
    ]);
  });

  it("becomes lines of its own for each row where not even the longest words have room beside each other", () => {
    expect(formatTable(TABLE, 18).split("\n")).toEqual([
      "who: ITU",
      "what: report to",
      "  the Council",
      "",
      "who: UNGIS",
      "what: draw up",
      "  one road map",
    ]);
  });

  it("folds Chinese anywhere, counts its characters as two columns and Arabic marks as none", () => {
    const lines = formatTable(toTable(["谁", "مَن"], [["科学和技术促进发展委员会", "رقمياً"]]), 24).split("\n");
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
    expect(lines.join("").replace(/[^\p{L}\p{M}]/gu, "")).toContain("科学");
  });

  it("paints lines after folding, and shows what could steer a terminal", () => {
    const paint = (text: string) => `<${text}>`;
    const table = {
      head: null,
      rows: [
        [
          { text: "one two three four\u001b[2J", paint },
          { text: "", paint },
        ],
      ],
    };
    expect(formatTable(table, 24).split("\n")).toEqual([
      "┌──────────────────┬───┐",
      "│ <one two three>    │   │",
      "│ <four␛[2J>         │   │",
      "└──────────────────┴───┘",
    ]);
  });

  it("never passes the width, and leaves no word out or cut that has room", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefghij"), minLength: 1, maxLength: 8 });
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
    const rows = fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 14, max: 90 }), (cells, columns) => {
        const shown = formatTable(toTable(["k", "l", "m"], cells), columns);
        for (const line of shown.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        const left = shown.match(/[a-j]+/gu) ?? [];
        for (const found of cells.flat().join(" ").split(" ")) expect(left).toContain(found);
      }),
    );
  });
});
