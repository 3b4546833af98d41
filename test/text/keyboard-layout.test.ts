import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { switchLayout } from "../../src/text/keyboard-layout.ts";

describe("switchLayout", () => {
  it.each([
    ["ult gjkysq cgbcjr", "где полный список"],
    ["цругкшы", "wheuris"],
    ["цруку", "where"],
    ["зфкф 67", "para 67"],
    ["ghtfv,ekf", "преамбула"],
    ["g/ 67", "п. 67"],
    ["Rjulf;", "Когдаж"],
    ["lh id hg[ludm hguhlm?", "ما هي الجمعية العامة؟"],
    ["lpqv hg[gsm hgHogn", "محضر الجلسة الأخلى"],
    ["صاثقث", "where"],
    ["67", "67"],
    ["", ""],
  ])("%s → %s", (typed, meant) => {
    expect(switchLayout(typed)).toContain(meant);
  });

  it("is undone by switching once more, for Cyrillic letters and spaces", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[а-яё][а-яё ]{0,30}$/u), (text) => {
        expect(switchLayout(switchLayout(text)[0] as string)).toContain(text);
      }),
    );
  });
});
