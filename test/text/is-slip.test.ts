import { describe, expect, it } from "vitest";
import { isSlip } from "../../src/text/is-slip.ts";

describe("a slip", () => {
  it.each([
    ["ctsd", "cstd", 3],
    ["ito", "itu", 3],
    ["dedlines", "deadlines", 5],
    ["facilitaters", "facilitators", 5],
    ["hepl", "help", 5],
  ])("%s of %s", (word, meant, shortest) => expect(isSlip(word, meant, shortest)).toBe(true));

  it.each([
    ["the shortest names are too near to each other", "iu", "itu", 4],
    ["two letters of a short word", "ibu", "itc", 3],
    ["three letters of a long word", "facelatatars", "facilitators", 5],
    ["letters that change places over others", "dstc", "cstd", 3],
  ])("is none: %s", (_, word, meant, shortest) => expect(isSlip(word, meant, shortest)).toBe(false));
});
