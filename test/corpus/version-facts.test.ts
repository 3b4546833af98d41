import { describe, expect, it } from "vitest";
import { parseFacts } from "../../src/corpus/version-facts.ts";
import type { Language } from "../../src/domain/language.ts";

describe("parseFacts", () => {
  it.each<[Language, string, string[]]>([
    ["ru", "более 93 процентов", ["93"]],
    ["en", "more than 93 per cent and 4%", ["4", "93"]],
    ["fr", "plus de 93 % et 4 pour cent", ["4", "93"]],
    ["es", "más del 93 % y 4 por ciento", ["4", "93"]],
    ["ar", "أكثر من ٩٣ في المائة و4٪", ["4", "93"]],
    ["zh", "93％以上", ["93"]],
  ])("reads percentages in %s", (language, text, expected) => {
    expect(parseFacts(text, language)).toMatchObject({ percentages: expected, numbers: [] });
  });

  it("reads the lost hyphen of the source, and months that are numbers in Chinese only", () => {
    expect(parseFacts("1617 декабря 2025 года", "ru").numbers).toEqual(["16", "17", "2025"]);
    expect(parseFacts("2025年12月16–17日", "zh").numbers).toEqual(["16", "17", "2025"]);
  });

  it("reads a URL that a line break tore", () => {
    expect(parseFacts("https://a.un.org/b/\nc_en.pdf.]", "ru").urls).toEqual(["https://a.un.org/b/c_en.pdf"]);
  });
});
