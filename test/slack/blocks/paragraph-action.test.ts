import { describe, expect, it } from "vitest";
import type { ParagraphId } from "../../../src/domain/paragraph-id.ts";
import { parseAction } from "../../../src/slack/blocks/paragraph-action.ts";

describe("buttons", () => {
  it("a button's value that this program did not write is no action", () => {
    expect(parseAction("annex/67 ru")).toEqual({ paragraph: "annex/67" as ParagraphId, language: "ru" });
    for (const value of ["", "annex/67", "annex/67 xx", "../etc ru"]) expect(parseAction(value)).toBeUndefined();
  });
});
