import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseStarts, splitClauses } from "../../src/text/clauses.ts";
import { nasty } from "../fixtures/nasty-text.ts";

describe("the clauses of a text", () => {
  it.each([
    [
      "Low income is at 23.5 %, high income at 94 %: which is which?",
      ["Low income is at 23.5 %", "high income at 94 %", "which is which"],
    ],
    ["я из РКС – что от нас хотят?", ["я из РКС", "что от нас хотят"]],
    ["我在教科文组织，我们要做什么？", ["我在教科文组织", "我们要做什么"]],
    ["نحن من الاتحاد، ماذا يُطلب منا؟", ["نحن من الاتحاد", "ماذا يُطلب منا"]],
    ["я координатор,2027 год - что сдавать?", ["я координатор", "2027 год", "что сдавать"]],
    ["WSIS-20", ["WSIS-20"]],
    ["", []],
  ])("%j", (text, clauses) => expect(splitClauses(text)).toEqual(clauses));

  it("begin where the one before ends, each within the text", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const starts = clauseStarts(text);
        expect(starts[0]).toBe(0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const start of starts.slice(1)) expect(start).toBeLessThan(text.length);
      }),
    );
  });
});
