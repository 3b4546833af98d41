import { describe, expect, it } from "vitest";
import { findWhole, holdsHeadline } from "../../../src/answer/check/verify-headline.ts";
import { citeSentence } from "../../../src/answer/cite.ts";
import type { Headline } from "../../../src/domain/answer.ts";
import type { Citation } from "../../../src/domain/citation.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";

const library = readBundled();
const [citation] = citeSentence(library, "en", paragraphId("annex/21"), 2).citations as [Citation, ...Citation[]];
const share: Headline = { text: "58 per cent", kind: "share", citation };

describe("holdsHeadline", () => {
  it("lets words of a quote out, and what is counted or absent", () => {
    expect(holdsHeadline(share, library)).toBe(true);
    expect(holdsHeadline({ text: "3", kind: "count", citation: null }, library)).toBe(true);
    expect(holdsHeadline({ text: "blockchain", kind: "no", citation: null }, library)).toBe(true);
  });

  it.each<[string, Headline]>([
    ["other words", { ...share, text: "59 per cent" }],
    ["no words", { ...share, text: "" }],
    ["a part of a word", { ...share, text: "8 per cent" }],
    ["a quote that is not in the document", { ...share, citation: { ...citation, quote: `${citation.quote} ` } }],
    ["a quote at other offsets", { ...share, citation: { ...citation, start: citation.start + 1 } }],
    ["a share without a quote", { ...share, citation: null }],
    ["a yes without a quote", { ...share, kind: "yes", citation: null }],
  ])("keeps %s back", (_, headline) => {
    expect(holdsHeadline(headline, library)).toBe(false);
  });
});

describe("findWhole", () => {
  it("finds words where none is cut, in any script", () => {
    expect(findWhole("a 78 and 8", "8")).toBe(9);
    expect(findWhole("在2035年召开", "2035年")).toBe(1);
    expect(findWhole("و58 في المائة", "58 في المائة")).toBe(1);
    expect(findWhole("Norwegian", "Norweg")).toBe(-1);
  });
});
