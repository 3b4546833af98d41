import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtWord } from "../../src/messages/beginning.ts";

describe("cutAtWord", () => {
  it.each([
    ["In accordance with Council Resolution 1332", 26, "In accordance with Council …"],
    ["Group, on the Information Society", 7, "Group …"],
    ["short", 5, "short"],
    ["Мы просим Генеральную Ассамблею", 12, "Мы просим …"],
    ["我们请国际电信联盟", 4, "我们请 …"],
  ])("shows the first words of %j in %i characters", (text, most, expected) => {
    expect(cutAtWord(text, most)).toBe(expected);
  });

  it("never shows a part of a word, nor more than it may", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1, maxLength: 12 }),
        fc.nat(60),
        (words, most) => {
          const cut = cutAtWord(words.join(" "), most).replace(/ ?…$/u, "");
          expect(cut.length).toBeLessThanOrEqual(most);
          expect(words.slice(0, cut === "" ? 0 : cut.split(" ").length).join(" ")).toBe(cut);
        },
      ),
    );
  });
});
