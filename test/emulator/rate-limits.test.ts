import { describe, expect, it } from "vitest";
import { createRateLimits } from "../../src/emulator/rate-limits.ts";

describe("the limit of posts of a whole workspace", () => {
  it("holds over all channels, and a refused post counts for nothing", () => {
    let now = 0;
    const limits = createRateLimits(() => now, { postsPerMinute: 3 });
    const post = (channel: string) => limits.check("chat.postMessage", "post", channel);
    expect([post("C1"), post("C2"), post("C3")]).toEqual([undefined, undefined, undefined]);
    expect(post("C4")).toBe(60);
    now = 30_000;
    expect(post("C1")).toBe(30);
    now = 60_001;
    expect([post("C4"), post("C4")]).toEqual([undefined, 1]);
  });
});
