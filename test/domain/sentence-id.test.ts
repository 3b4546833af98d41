import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSentenceId, parseSentenceId } from "../../src/domain/sentence-id.ts";
import { readBundled } from "../fixtures/bundled-library.ts";

const { document } = readBundled();
const { structure } = document;

describe("ids of sentences", () => {
  it.each([
    ["67.2", "annex/67", 2],
    ["annex/67.2", "annex/67", 2],
    ["preamble.1", "annex/preamble", 1],
    ["report/IV/2.1", "report/IV/2", 1],
    ["report/front/5.10", "report/front/5", 10],
  ])("%s", (text, paragraph, number) => {
    expect(parseSentenceId(structure, text)).toEqual({ paragraph, number });
  });

  it.each(["", "67", "67.", ".2", "67.0", "67.2.1", "67 .2", "report/IV.1", "67.02", "6７.1", "__proto__.1"])(
    "%j is none",
    (text) => {
      expect(parseSentenceId(structure, text)).toBeUndefined();
    },
  );

  it("read what they write", () => {
    const places = fc.record({
      paragraph: fc.constantFrom(...document.paragraphs.map(({ id }) => id)),
      number: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(places, (place) => {
        expect(parseSentenceId(structure, formatSentenceId(structure, place))).toEqual(place);
      }),
    );
  });
});
