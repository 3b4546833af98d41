import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseProfile } from "../../src/corpus/parse-profile.ts";
import { CorpusError } from "../../src/domain/error.ts";
import { CORPUS } from "../fixtures/bundled-library.ts";

const TEXT = readFileSync(join(CORPUS, "wsis20-report", "document.yaml"), "utf8");
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

describe("parseProfile", () => {
  it("reads how the bundled document is built", () => {
    const { structure } = parseProfile(TEXT, "document.yaml");
    expect(structure).toMatchObject({
      language: "ru",
      symbol: null,
      preferred: "annex",
      sections: { id: "report", numerals: "roman" },
      numbered: { id: "annex", lastNumber: 127, symbol: "A/RES/80/173", wordsAfter: ["прил", "прилож", "приложения"] },
    });
    expect(structure.sections?.front?.headings).toHaveLength(5);
    expect(structure.numbered?.words).toContain("附件");
  });

  it.each<[string, (text: string) => string, string, RegExp]>([
    [
      "a part that is preferred and is none",
      (t) => t.replace("preferred: annex", "preferred: appendix"),
      "preferred",
      /one of report annex, found "appendix"/u,
    ],
    [
      "two parts of one name",
      (t) => t.replace("part: annex", "part: report"),
      "numbered:",
      /another part than "report"/u,
    ],
    [
      "a name that no id can have",
      (t) => t.replace("part: annex", "part: Annex 1"),
      "part: Annex 1",
      /lower-case letters/u,
    ],
    [
      "numerals of no kind",
      (t) => t.replace("numerals: roman", "numerals: greek"),
      "numerals: greek",
      /Invalid enum value/u,
    ],
    [
      "a label that a language lacks",
      (t) => t.replace(/^ {6}zh: "附件第.*\n/mu, ""),
      "",
      /numbered › label › zh: Required/u,
    ],
    [
      "no part at all",
      (t) =>
        t
          .replace(/^ {2}sections:[\s\S]*?(?=^ {2}preferred)/mu, "  sections: null\n  numbered: null\n")
          .replace("preferred: annex", "preferred: null"),
      "sections: null",
      /a part of sections, a part of numbered paragraphs, or both/u,
    ],
  ])("names the line of %s", (_, change, at, message) => {
    const text = change(TEXT);
    let error: unknown;
    try {
      parseProfile(text, "document.yaml");
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(CorpusError);
    expect((error as CorpusError).message).toMatch(message);
    if (at !== "") expect(Math.abs(((error as CorpusError).line ?? 0) - lineOf(text, at))).toBeLessThanOrEqual(1);
    expect((error as CorpusError).line).not.toBeNull();
  });
});
