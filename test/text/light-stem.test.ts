import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { lightStem } from "../../src/text/light-stem.ts";

describe("the light stem of an Arabic word", () => {
  it.each([
    ["ميزانية", "الميزانية"],
    ["آثار", "والآثار"],
    ["مالية", "المالية"],
    ["فريق", "للفريق"],
    ["منصة", "والمنصات"],
    ["تقريرا", "التقرير"],
  ])("is the same without and with what is joined to it: %s, %s", (bare, joined) => {
    expect(lightStem(fold(joined))).toBe(lightStem(fold(bare)));
  });

  it("leaves short words whole", () => {
    expect(["مال", "هو", "في"].map(lightStem)).toEqual(["مال", "هو", "في"]);
  });
});
