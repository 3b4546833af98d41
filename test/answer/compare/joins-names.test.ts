import { describe, expect, it } from "vitest";
import { joinsNames, listsNames } from "../../../src/answer/compare/joins-names.ts";

describe("what stands between two names", () => {
  it.each([
    [" and the ", true, true],
    [" et le ", true, true],
    [" и ", true, true],
    [" و", true, true],
    ["和", true, true],
    [", and ", true, true],
    [", ", false, true],
    [" of ", false, false],
    [" spoke, and ", false, false],
  ])("%j joins them: %s; may be of a list: %s", (between, joins, lists) => {
    expect([joinsNames(between), listsNames(between)]).toEqual([joins, lists]);
  });
});
