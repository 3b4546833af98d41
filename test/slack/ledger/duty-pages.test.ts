import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDutyButtons, parseDutyView } from "../../../src/slack/ledger/duty-pages.ts";

describe("the pages of a list of duties", () => {
  it("come back from their buttons", () => {
    const words = fc.string({ maxLength: 500 }).filter((text) => !/[<>]/u.test(text));
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 3 }), (text, page) => {
        const views = buildDutyButtons({ page, count: 35 }, text, "en").map(({ value = "" }) => parseDutyView(value));
        const beside = [...(page > 0 ? [page - 1] : []), ...(page < 3 ? [page + 1] : [])];
        expect(views).toEqual(beside.map((other) => ({ page: other, words: text })));
      }),
    );
  });

  it("have no buttons where the words are too long to carry", () =>
    expect(buildDutyButtons({ page: 0, count: 35 }, "x".repeat(501), "en")).toEqual([]));

  it.each(["", "x 1", "-1 a", "1"])("are not read from %j", (value) => expect(parseDutyView(value)).toBeUndefined());
});
