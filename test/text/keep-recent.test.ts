import { describe, expect, it } from "vitest";
import { keepRecent } from "../../src/text/keep-recent.ts";

function countReads() {
  let reads = 0;
  const keep = keepRecent((text) => {
    reads += 1;
    return text.length;
  });
  return { keep, reads: () => reads };
}

describe("keepRecent", () => {
  it("reads a text once while it is spoken of", () => {
    const { keep, reads } = countReads();
    expect([keep("who?"), keep("when?"), keep("who?")]).toEqual([4, 5, 4]);
    expect(reads()).toBe(2);
  });

  it("forgets the text that was longest not asked for", () => {
    const { keep, reads } = countReads();
    for (let i = 0; i < 15; i += 1) keep(`text ${i}`);
    keep("text 0");
    for (let i = 15; i < 30; i += 1) keep(`text ${i}`);
    const before = reads();
    keep("text 0");
    expect(reads()).toBe(before);
    keep("text 1");
    expect(reads()).toBe(before + 1);
  });

  it("keeps no long text", () => {
    const { keep, reads } = countReads();
    const long = "x".repeat(1001);
    keep(long);
    keep(long);
    expect(reads()).toBe(2);
  });
});
