import { describe, expect, it } from "vitest";
import { tellOnce } from "../../src/serve/tell-once.ts";

describe("notices of two threads", () => {
  it("are told once each, in the order they come", () => {
    const told: string[] = [];
    const tell = tellOnce((notice) => told.push(notice));
    for (const notice of ["changed", "rebuilt", "changed", "rebuilt", "exact"]) tell(notice);
    expect(told).toEqual(["changed", "rebuilt", "exact"]);
  });
});
