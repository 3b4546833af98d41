import { describe, expect, it } from "vitest";
import { type LookupOptions, lookUp } from "../../src/corpus/look-up.ts";
import type { Library } from "../../src/domain/library.ts";
import { parseReferences } from "../../src/references/references.ts";
import { readBundled, readReferenceSystem } from "../fixtures/bundled-library.ts";

const library = readBundled();
const references = readReferenceSystem(library);

function find(text: string, options?: LookupOptions, from: Library = library) {
  return lookUp(from, parseReferences(text, references), options);
}

function ids(text: string, options?: LookupOptions): string[] {
  return find(text, options).paragraphs.map(({ paragraph }) => paragraph);
}

describe("lookUp", () => {
  it("gives the stored text of a paragraph, to the letter", () => {
    const [found] = find("п. 67").paragraphs;
    expect(found).toMatchObject({ paragraph: "annex/67", label: "67", section: "annex", language: "ru" });
    expect(found?.text).toBe(library.document.paragraphs.find(({ id }) => id === "annex/67")?.text);
  });

  it.each([
    ["68", "not_reproduced", ["annex/67", "annex/86"]],
    ["1", "not_reproduced", ["annex/9"]],
    ["126", "not_reproduced", ["annex/122", "annex/127"]],
    ["128", "unknown", ["annex/127"]],
    ["200", "unknown", ["annex/127"]],
    ["0", "malformed", []],
    ["-3", "malformed", []],
    ["abc", "malformed", []],
    ["1-1000", "malformed", []],
    ["section IV para 9", "unknown", ["report/IV/5"]],
    ["section IX para 1", "unknown", []],
    ["section IX", "unknown", []],
    ["front 6", "unknown", ["report/front/5"]],
  ] as const)("says of %s that it is %s", (text, reason, nearest) => {
    expect(find(text)).toEqual({ paragraphs: [], missing: [{ ref: text, reason, nearest }] });
  });

  it("lists a paragraph once, in the order of the question", () => {
    expect(ids("86, 67, п. 86, annex/67")).toEqual(["annex/86", "annex/67"]);
  });

  it("says once what is missing", () => {
    expect(find("68, 68, 200").missing.map(({ ref }) => ref)).toEqual(["68", "200"]);
  });

  it("gives what a range has and names each number it lacks", () => {
    const { paragraphs, missing } = find("paras 109–113");
    expect(paragraphs.map(({ label }) => label)).toEqual(["109", "110", "113"]);
    expect(missing).toEqual([
      { ref: "111", reason: "not_reproduced", nearest: ["annex/110", "annex/113"] },
      { ref: "112", reason: "not_reproduced", nearest: ["annex/110", "annex/113"] },
    ]);
  });

  it("gives a whole section, and the whole annex", () => {
    expect(ids("раздел IV")).toEqual([1, 2, 3, 4, 5].map((k) => `report/IV/${k}`));
    expect(ids("annex")).toHaveLength(21);
    expect(ids("front")).toHaveLength(5);
  });

  it("gives the text of a version with the source's beside it", () => {
    const [found] = find("67", { language: "en" }).paragraphs;
    expect(found).toMatchObject({
      language: "en",
      version: { status: "unofficial" },
      source: { language: "ru", status: "source" },
    });
    expect(found?.text).toBe(found?.version.text);
    expect(found?.heading).toMatch(/^Paragraphs of the WSIS\+20 outcome document/u);
  });

  it("falls back to the source where a language has no version", () => {
    const versions = new Map([...library.versions].filter(([language]) => language !== "en"));
    expect(find("67", { language: "en" }, { ...library, versions }).paragraphs[0]).toMatchObject({
      language: "ru",
      version: { status: "source" },
    });
  });

  it("gives each front paragraph its own heading", () => {
    expect(find("front 4", { language: "en" }).paragraphs[0]?.heading).toBe("Financial implications");
  });

  it("gives footnotes in the language asked for", () => {
    expect(find("section I para 2").paragraphs[0]?.notes[0]?.text).toMatch(/^Список представителей/u);
    expect(find("section I para 2", { language: "en" }).paragraphs[0]?.notes[0]?.text).toMatch(
      /^List of representatives/u,
    );
  });

  it("adds neighbours in document order, inside the section", () => {
    expect(ids("67", { around: 1 })).toEqual(["annex/53", "annex/67", "annex/86"]);
    expect(ids("127", { around: 2 })).toEqual(["annex/121", "annex/122", "annex/127"]);
    expect(ids("report/IV/1", { around: 1 })).toEqual(["report/IV/1", "report/IV/2"]);
    expect(ids("20 and 21", { around: 1 })).toEqual(["annex/18", "annex/20", "annex/21", "annex/22"]);
  });
});
