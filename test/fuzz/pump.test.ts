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

describe("whatever reads what people write", () => {
  it("takes its share of time for some of its words over and over, with a comma before each", async () => {
    const readers = await collectStringReaders();
    expect(readers.length).toBeGreaterThan(100);
    const words = choosePumped(0).filter((_, i) => i % 16 === 0);
    const slow = readers.flatMap((reader) =>
      words
        .filter((word) => isSuperlinear(reader, (repeats) => pump(",", word, repeats)))
        .map((word) => `${reader.name} ${JSON.stringify(word)}`),
    );
    expect(slow).toEqual([]);
  });
});
