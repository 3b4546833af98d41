import { describe, expect, it } from "vitest";
import { choosePumped, createGrowthCheck, isSuperlinear, pump } from "./pump.ts";
import { collectStringReaders } from "./string-readers.ts";

/** Work that the compiler cannot leave out. */
function work(steps: number): number {
  let sum = 1;
  for (let i = 0; i < steps; i += 1) sum = Math.imul(sum, 31) + i;
  return sum;
}

describe("the check for readers that take more than their share of time", () => {
  const build = (repeats: number) => pump("a", "b", repeats);

  it("finds what grows with the square of the text", () => {
    expect(isSuperlinear({ read: (text) => work(text.length ** 2 * 4) }, build)).toBe(true);
  });

  it("passes what grows with the text, and what is quick", () => {
    expect(isSuperlinear({ read: (text) => work(text.length * 20_000) }, build)).toBe(false);
    expect(isSuperlinear({ read: (text) => work(text.length) }, build)).toBe(false);
  });
});

describe("the same check for one reader and many texts", () => {
  const build = (word: string) => (repeats: number) => pump(word, "b", repeats);

  it("finds a text that grows with the square among others that do not", () => {
    const read = (text: string) => work(text.includes("a") ? text.length ** 2 * 4 : text.length * 500);
    const grows = createGrowthCheck({ read });
    const others = Array.from({ length: 150 }, (_, n) => grows(build(String(n))));
    expect(others).not.toContain(true);
    expect(grows(build("a"))).toBe(true);
  });

  it("passes a text that is slower than others, and grows with its length", () => {
    const grows = createGrowthCheck({ read: (text) => work(text.length * (text.includes("a") ? 20_000 : 500)) });
    for (let n = 0; n < 150; n += 1) grows(build(String(n)));
    expect(grows(build("a"))).toBe(false);
  });

  it("finds a reader that is slow for every text", () => {
    expect(createGrowthCheck({ read: (text) => work(text.length ** 2 * 4) })(build("a"))).toBe(true);
  });
});

const readers = await collectStringReaders();
const words = choosePumped(0).filter((_, i) => i % 16 === 0);

describe("whatever reads what people write", () => {
  it("is found", () => {
    expect(readers.length).toBeGreaterThan(100);
    expect(words.length).toBeGreaterThan(10);
  });

  it.each(readers)(
    "$name takes its share of time for some of its words over and over, with a comma before each",
    (reader) => {
      const slow = words.filter((word) => isSuperlinear(reader, (repeats) => pump(",", word, repeats)));
      expect(slow).toEqual([]);
    },
  );
});
