import { describe, expect, it } from "vitest";
import { choosePumped, createGrowthCheck, isSuperlinear, pump } from "./pump.ts";
import { collectStringReaders } from "./string-readers.ts";

/** Two words over and over, as often as texts are read first, have so many characters. */
const FIRST_LENGTH = 600;
/** A reader's processor time for such a text, in ms. */
const FIRST_MS = 5;

/** Takes so many ms of the processor's time, however quick it is. */
function burn(ms: number): void {
  const start = process.cpuUsage();
  for (;;) {
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1000 >= ms) return;
  }
}

const linear = (text: string, share = 1) => burn(share * FIRST_MS * (text.length / FIRST_LENGTH));
const square = (text: string) => burn(FIRST_MS * (text.length / FIRST_LENGTH) ** 2);

describe("the check for readers that take more than their share of time", () => {
  const build = (repeats: number) => pump("a", "b", repeats);

  it("finds what grows with the square of the text", () => {
    expect(isSuperlinear({ read: square }, build)).toBe(true);
  });

  it("passes what grows with the text, and what is quick", () => {
    expect(isSuperlinear({ read: linear }, build)).toBe(false);
    expect(isSuperlinear({ read: (text) => linear(text, 0.01) }, build)).toBe(false);
  });
});

describe("the same check for one reader and many texts", () => {
  const build = (word: string) => (repeats: number) => pump(word, "b", repeats);

  it("finds a text that grows with the square among others that do not", () => {
    const read = (text: string) => (text.includes("a") ? square(text) : linear(text, 0.01));
    const grows = createGrowthCheck({ read });
    const others = Array.from({ length: 150 }, (_, n) => grows(build(String(n))));
    expect(others).not.toContain(true);
    expect(grows(build("a"))).toBe(true);
  });

  it("passes a text that is slower than others, and grows with its length", () => {
    const grows = createGrowthCheck({ read: (text) => linear(text, text.includes("a") ? 1 : 0.01) });
    for (let n = 0; n < 150; n += 1) grows(build(String(n)));
    expect(grows(build("a"))).toBe(false);
  });

  it("finds a reader that is slow for every text", () => {
    expect(createGrowthCheck({ read: square })(build("a"))).toBe(true);
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
