import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { LETTER_OR_DIGIT, writeOut, writeOutLetters } from "../../src/text/letters.ts";
import { readBundled } from "../fixtures/bundled-library.ts";

const WRITTEN = new RegExp(`^${writeOutLetters("\\p{L}")}$`, "u");
const AS_TYPED = writeOut(/^\p{L}$/u);
const codePoints = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
/** Without the marks that stand on letters: where one stands a letter does. */
const folded = (characters: readonly string[]) =>
  [...new Set(characters.flatMap((one) => [...fold(one)]))].filter((character) => !/\p{M}/u.test(character));
const SCRIPTS: [string, string[]][] = [
  // Ⱥ and Ⱦ of Salish have their small letters in another block.
  ["Latin", codePoints(0x20, 0x24f).filter((character) => !"ȺȾ".includes(character))],
  ["Cyrillic", codePoints(0x400, 0x481)],
  ["Arabic", codePoints(0x620, 0x6d3)],
];

describe("writeOutLetters", () => {
  it.each(SCRIPTS)("has every letter of %s that folded text has, and no sign", (_, characters) => {
    const letters = folded(characters).filter((character) => /\p{L}/u.test(character));
    expect(letters.length).toBeGreaterThan(25);
    expect(folded(characters).filter((character) => WRITTEN.test(character))).toEqual(letters);
  });

  it("reads the folded document in all its languages as the class of all letters does, Han apart", () => {
    const texts = [...readBundled().versions.values()].flatMap(({ texts }) => [...texts.values()]);
    const characters = folded(texts.flatMap(({ text }) => [...text]));
    const letters = characters.filter((character) => /(?!\p{Script=Han})\p{L}/u.test(character));
    expect(letters.length).toBeGreaterThan(80);
    expect(characters.filter((character) => WRITTEN.test(character))).toEqual(letters);
  });

  it("writes them out inside a class too, and leaves the rest", () => {
    const pattern = new RegExp(`^(?:${writeOutLetters("[\\p{L}'-]+ \\p{L}*\\d")})$`, "u");
    expect(pattern.test("d'été été5")).toBe(true);
    expect(pattern.test("a.b c5")).toBe(false);
  });
});

describe("LETTER_OR_DIGIT", () => {
  it("is one character", () => {
    const one = new RegExp(`^${LETTER_OR_DIGIT}$`, "u");
    expect(["é", "я", "م", "7"].filter((character) => one.test(character))).toHaveLength(4);
    expect(["段", "-", " ", "ab"].filter((character) => one.test(character))).toEqual([]);
  });
});

describe("writeOut", () => {
  it("reads the document as it is written as the class of all letters does, Han among them", () => {
    const texts = [...readBundled().versions.values()].flatMap(({ texts }) => [...texts.values()]);
    const characters = [...new Set(texts.flatMap(({ text }) => [...text]))].filter((one) => !/\p{M}/u.test(one));
    const letters = characters.filter((character) => /\p{L}/u.test(character));
    expect(letters.length).toBeGreaterThan(700);
    expect(characters.filter((character) => AS_TYPED.test(character))).toEqual(letters);
  });
});
