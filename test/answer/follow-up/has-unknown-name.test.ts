import { describe, expect, it } from "vitest";
import { hasUnknownName } from "../../../src/answer/follow-up/has-unknown-name.ts";
import { openBundledIndex } from "../../fixtures/bundled-app.ts";

describe("a name of letters and figures", () => {
  it.each([
    ["and 5G?", true],
    ["а IPv6?", true],
    ["and 4G?", false],
    ["and in 2005?", false],
    ["and UNESCO?", false],
  ])("%s is not in the document: %s", async (text, expected) => {
    expect(hasUnknownName(await openBundledIndex(), { text, language: "en" })).toBe(expected);
  });
});
