import { describe, expect, it } from "vitest";
import { displayQuote } from "../../src/messages/display-quote.ts";

const DOCUMENT = {
  emendations: [{ stored: "по разному", shown: "по[-]разному" }],
  referents: [{ stored: "Then she said[footnoteRef:1] yes.", shown: "Then she [Ada] said[footnoteRef:1] yes." }],
};

describe("displayQuote", () => {
  it.each([
    ["names whom a quote means", "Then she said[footnoteRef:1] yes. No.", "Then she [Ada] said¹ yes. No."],
    [
      "leaves words to the reader that has read what stands before",
      "Ada came. Then she said[footnoteRef:1] yes.",
      "Ada came. Then she said¹ yes.",
    ],
    ["leaves a part of the sentence", "Then she", "Then she"],
    ["puts lost signs back like any text", "по разному", "по[-]разному"],
  ])("%s", (_, stored, shown) => {
    expect(displayQuote(stored, DOCUMENT).text).toBe(shown);
  });
});
