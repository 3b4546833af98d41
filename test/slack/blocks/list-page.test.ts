import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildTurnButtons, carryWords, formatRange, limitPage } from "../../../src/slack/blocks/list-page.ts";

const names = (page: number, count: number) =>
  buildTurnButtons({ page, count }, "a", String, "en").map(({ text, action_id: id, value }) => [text.text, id, value]);

describe("the buttons that turn a list", () => {
  it("lead to what is there, and say how much is left", () => {
    expect(names(0, 10)).toEqual([]);
    expect(names(0, 35)).toEqual([["Next (25)", "a:next", "1"]]);
    expect(names(2, 35)).toEqual([
      ["Previous", "a:previous", "1"],
      ["Next (5)", "a:next", "3"],
    ]);
    expect(names(3, 35)).toEqual([["Previous", "a:previous", "2"]]);
  });

  it("belong to a page that is there", () => {
    expect([0, 3, 99].map((page) => limitPage({ page, count: 35 }))).toEqual([0, 3, 3]);
    expect(limitPage({ page: 5, count: 0 })).toBe(0);
  });

  it.each(LANGUAGES)("stand below which entries are shown: %s", (language) => {
    expect(formatRange({ page: 0, count: 10 }, language)).toEqual([]);
    expect(formatRange({ page: 3, count: 35 }, language)[0]).toMatch(/31–35.*35/u);
  });

  it("carry nothing that could wake a mention", () => expect(carryWords("a <!here> b")).toBe("a  !here  b"));
});
