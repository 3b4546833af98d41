import { describe, expect, it } from "vitest";
import { InputError } from "../../src/domain/error.ts";
import { checkInput, MAX_INPUT_CHARS } from "../../src/domain/input-limit.ts";

describe("the length of what is typed", () => {
  it("is bounded, and the bound is said with what was found", () => {
    expect(() => checkInput("x".repeat(MAX_INPUT_CHARS))).not.toThrow();
    expect(() => checkInput("x".repeat(MAX_INPUT_CHARS + 1))).toThrow(InputError);
    expect(() => checkInput("x".repeat(1_000_000))).toThrow(/at most 4000 characters, found 1000000/u);
  });
});
