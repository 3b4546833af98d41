import { describe, expect, it } from "vitest";
import { claimAll, createMemoryDedup } from "../../../src/slack/platform/dedup.ts";

describe("seen", () => {
  it("gives a thing to whoever comes first, by any of its names", async () => {
    const seen = createMemoryDedup();
    expect(await claimAll(seen, ["event:1", "message:C:1"])).toBe(true);
    expect(await claimAll(seen, ["event:1", "message:C:1"])).toBe(false);
    expect(await claimAll(seen, ["event:2", "message:C:1"])).toBe(false);
    expect(await claimAll(seen, ["event:3", "message:C:3"])).toBe(true);
  });

  it("forgets the oldest and stays bounded", async () => {
    const seen = createMemoryDedup(3);
    for (const key of ["a", "b", "c", "d"]) expect(await seen.claim(key)).toBe(true);
    expect(await seen.claim("d")).toBe(false);
    expect(await seen.claim("a")).toBe(true);
  });
});
