import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { readWrittenNumber } from "../../src/text/written-numbers.ts";

const read = (text: string) => readWrittenNumber(fold(text).match(/-|[\p{L}\p{M}]+/gu) ?? [], 0);

describe("readWrittenNumber", () => {
  it.each([
    ["сто двадцать второй", 122, true],
    ["двадцать два", 22, false],
    ["third", 3, true],
    ["one hundred and thirteen", 113, false],
    ["twenty-eighth session", 28, true],
    ["quatre-vingt-six", 86, false],
    ["vingt et unième", 21, true],
    ["soixante-quinze", 75, false],
    ["treinta y dos", 32, false],
    ["veintiuno", 21, false],
    ["centésimo", 100, true],
    ["الثالثة عشرة", 13, true],
  ])("%s: %i", (text, value, ordinal) => {
    expect(read(text)).toMatchObject({ value, ordinal });
  });

  it("takes a list of numbers for one number after another", () => {
    expect(read("twenty and two")).toMatchObject({ value: 20, length: 1 });
    expect(read("three four")).toMatchObject({ value: 3, length: 1 });
  });

  it("is undefined where no number begins", () => {
    expect(read("paragraph two")).toBeUndefined();
    expect(read("")).toBeUndefined();
  });
});
