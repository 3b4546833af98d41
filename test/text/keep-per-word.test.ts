import { describe, expect, it } from "vitest";
import { keepPerWord } from "../../src/text/keep-per-word.ts";

function countReads() {
  const read: string[] = [];
  const length = keepPerWord((word) => {
    read.push(word);
    return word.length;
  });
  return { read, length };
}

describe("keepPerWord", () => {
  it("reads a word once", () => {
    const { read, length } = countReads();
    expect(["one", "three", "one"].map(length)).toEqual([3, 5, 3]);
    expect(read).toEqual(["one", "three"]);
  });

  it("keeps what is null", () => {
    let reads = 0;
    const find = keepPerWord(() => {
      reads += 1;
      return null;
    });
    expect([find("none"), find("none")]).toEqual([null, null]);
    expect(reads).toBe(1);
  });

  it("keeps no word that is longer than words are", () => {
    const { read, length } = countReads();
    const long = "a".repeat(41);
    expect([long, long].map(length)).toEqual([41, 41]);
    expect(read).toHaveLength(2);
  });

  it("drops all where made-up words are too many", () => {
    const { read, length } = countReads();
    for (let i = 0; i <= 20_000; i += 1) length(`word${i}`);
    length("word0");
    expect(read.filter((word) => word === "word0")).toHaveLength(2);
  });
});
