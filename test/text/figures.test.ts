import { describe, expect, it } from "vitest";
import { hasFigure, hasNumber } from "../../src/text/figures.ts";

describe("a number, and a figure", () => {
  it.each(["82 процента", "3,5 млрд", "28-я сессия", "two of 51 paragraphs", "в 2025 году 14 стран"])(
    "is given in %s",
    (text) => {
      expect([hasFigure(text), hasNumber(text)]).toEqual([true, true]);
    },
  );

  it.each([
    "в 2035 году",
    "сети 4G и 5G",
    "ВВУИО+20",
    "WSIS+20, PP-26",
    "знак сноски[footnoteRef:12]",
    "знак сноски[footnoteref:12]",
    "https://itu.int/wsis20/2025",
    "большинство женщин",
    "",
  ])("is none in %j", (text) => {
    expect([hasFigure(text), hasNumber(text)]).toEqual([false, false]);
  });

  it.each(["A/RES/80/173", "резолюция E/RES/2025/18 ЭКОСОС"])("differ where a document is numbered: %s", (text) => {
    expect([hasFigure(text), hasNumber(text)]).toEqual([false, true]);
  });
});
