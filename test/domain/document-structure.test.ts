import { describe, expect, it } from "vitest";
import { findParagraphId, isPreferred } from "../../src/domain/document-structure.ts";
import { paragraphId } from "../../src/domain/paragraph-id.ts";
import { BUNDLED_STRUCTURE as REPORT } from "../fixtures/bundled-library.ts";

describe("findParagraphId", () => {
  it.each([
    ["annex", "67", "annex/67"],
    ["annex", "preamble", "annex/preamble"],
    ["IV", "2", "report/IV/2"],
    ["front", "5", "report/front/5"],
    ["annex", "0", undefined],
    ["IV", "0", undefined],
    ["nowhere", "1", undefined],
  ])("section %s, label %s: %s", (section, label, id) => {
    expect(findParagraphId(REPORT, section, label)).toBe(id);
  });

  it("finds none in a part that the document does not have", () => {
    expect(findParagraphId({ ...REPORT, sections: null }, "IV", "2")).toBeUndefined();
    expect(findParagraphId({ ...REPORT, numbered: null }, "annex", "67")).toBeUndefined();
    const sections = REPORT.sections && { ...REPORT.sections, front: null };
    expect(findParagraphId({ ...REPORT, sections }, "front", "1")).toBeUndefined();
  });
});

describe("isPreferred", () => {
  it("is true of the preferred part alone, and of none where none is", () => {
    expect(["annex/67", "report/IV/2"].map((id) => isPreferred(REPORT, paragraphId(id)))).toEqual([true, false]);
    expect(isPreferred({ ...REPORT, preferred: null }, paragraphId("annex/67"))).toBe(false);
  });
});
