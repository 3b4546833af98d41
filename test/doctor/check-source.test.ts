import { describe, expect, it } from "vitest";
import { checkSource } from "../../src/doctor/check-source.ts";

describe("the source text", () => {
  it("is the one that document.yaml names, another one, or not there", () => {
    const [named, found] = ["a".repeat(64), "b".repeat(64)];
    expect(checkSource({ kind: "read", named, found: named }).status).toBe("ok");
    expect(checkSource({ kind: "read", named, found })).toMatchObject({
      status: "warn",
      found: expect.stringMatching(/bbbbbbbb.*aaaaaaaa/u),
    });
    expect(checkSource({ kind: "unreadable", reason: "ru.txt: cannot be read" })).toMatchObject({
      status: "fail",
      found: "ru.txt: cannot be read",
    });
  });
});
