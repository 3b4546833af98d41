import { describe, expect, it } from "vitest";
import { choosePumped, isSuperlinear, pump } from "./pump.ts";
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
    expect(isSuperlinear({ read: (text) => work(text.length ** 2 * 20) }, build)).toBe(true);
  });

  it("passes what grows with the text, and what is quick", () => {
    expect(isSuperlinear({ read: (text) => work(text.length * 20_000) }, build)).toBe(false);
    expect(isSuperlinear({ read: (text) => work(text.length) }, build)).toBe(false);
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
