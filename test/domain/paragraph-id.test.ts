import { describe, expect, it } from "vitest";
import {
  headingKeyOf,
  labelOf,
  type ParagraphId,
  paragraphId,
  parseParagraphId,
  partOf,
  sectionOf,
} from "../../src/domain/paragraph-id.ts";

describe("a paragraph's id", () => {
  it.each([
    ["annex/67", "annex", "annex", "67", "annex"],
    ["annex/preamble", "annex", "annex", "preamble", "annex"],
    ["report/IV/2", "report", "IV", "2", "IV"],
    ["report/front/1", "report", "front", "1", "front/1"],
    ["chapter/12/3", "chapter", "12", "3", "12"],
  ])("%s: part %s, section %s, label %s, heading %s", (text, part, section, label, heading) => {
    const id = paragraphId(text);
    expect([partOf(id), sectionOf(id), labelOf(id), headingKeyOf(id)]).toEqual([part, section, label, heading]);
  });

  it("may name its document, which is left out", () => {
    expect(parseParagraphId("wsis20-report:annex/67")).toBe("annex/67");
  });

  it.each([
    "",
    "67",
    "annex",
    "annex/",
    "annex/0",
    "annex/067",
    "Annex/67",
    "report/iv/2",
    "report/IV",
    "report/IV/0",
    "a/b/c/1",
    "annex/67 ",
  ])("%j is none", (text) => {
    expect(parseParagraphId(text)).toBeUndefined();
    expect(() => paragraphId(text)).toThrow(RangeError);
  });

  it("is what the text is, letter for letter", () => {
    expect(parseParagraphId("annex/67") satisfies ParagraphId | undefined).toBe("annex/67");
  });
});
