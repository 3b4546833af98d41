import { describe, expect, it } from "vitest";
import { parseEntryAction, parseVerb } from "../../../src/slack/blocks/snooze-buttons.ts";

describe("the value of an entry's button", () => {
  it("is no action where this program did not write it", () => {
    expect(parseEntryAction("ru some-entry")).toEqual({ entry: "some-entry", language: "ru" });
    for (const value of ["", "ru", "ru ", "xx some-entry"]) expect(parseEntryAction(value)).toBeUndefined();
    expect(parseVerb("entry_month:x")).toBe("month");
    expect(parseVerb("entry_delete:x")).toBeUndefined();
  });
});
