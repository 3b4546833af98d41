import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/text/group-by.ts";

describe("groups of one key", () => {
  it("stand in the order in which the keys come first, each in its own order", () => {
    expect([...groupBy(["b1", "a1", "b2", "c1", "a2"], (item) => item[0] ?? "")]).toEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1", "a2"]],
      ["c", ["c1"]],
    ]);
  });

  it("are none of nothing", () => expect(groupBy([], String).size).toBe(0));
});
