import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutSpans } from "../../src/text/cut-spans.ts";

describe("parts cut out of a text", () => {
  it.each([
    ["what WTSA says", [{ start: 5, end: 9 }], undefined, "what   says"],
    ["what WTSA says", [{ start: 5, end: 9 }], "§", "what § says"],
    [
      "ab cd",
      [
        { start: 0, end: 2 },
        { start: 3, end: 5 },
      ],
      "",
      " ",
    ],
    ["as it is", [], undefined, "as it is"],
  ])("%j", (text, spans, sign, left) => {
    expect(cutSpans(text, spans, sign)).toBe(left);
  });

  it("leave the rest as it was, in its order", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (parts) => {
        let at = 0;
        const spans = parts.flatMap((part, i) => {
          const span = { start: at, end: at + part.length };
          at = span.end;
          return i % 2 === 1 ? [span] : [];
        });
        expect(cutSpans(parts.join(""), spans, "")).toBe(parts.filter((_, i) => i % 2 === 0).join(""));
      }),
    );
  });
});
