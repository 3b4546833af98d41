import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { buildMoreButton, type MoreAction, parseMore } from "../../../src/slack/blocks/more-action.ts";

const language = fc.constantFrom(...LANGUAGES);
const place = fc.record({
  paragraph: fc.constantFrom("annex/67", "report/IV/4", "annex/preamble").map(paragraphId),
  start: fc.nat(99_999),
  end: fc.nat(99_999),
});
const id = fc.stringMatching(/^[a-z0-9-]{1,60}$/u);

const anyAction: fc.Arbitrary<MoreAction> = fc.oneof(
  fc.record({ language, duties: fc.array(id, { minLength: 1, maxLength: 20 }), quotes: fc.constant([]) }),
  fc.record({ language, duties: fc.constant([]), quotes: fc.array(place, { minLength: 1, maxLength: 60 }) }),
);

describe("the button to the rest of an answer", () => {
  it("carries what is read back from it", () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        expect(parseMore(buildMoreButton(action).value ?? "")).toEqual(action);
      }),
    );
  });

  it("carries the first of more than it has room for, each whole", () => {
    const quotes = Array.from({ length: 300 }, (_, i) => ({
      paragraph: paragraphId("annex/67"),
      start: i,
      end: i + 1,
    }));
    const { value = "" } = buildMoreButton({ language: "en", duties: [], quotes });
    expect(value.length).toBeLessThanOrEqual(2000);
    expect(value.length).toBeGreaterThan(1900);
    const read = parseMore(value)?.quotes ?? [];
    expect(read).toEqual(quotes.slice(0, read.length));
  });

  it.each([
    "",
    "en",
    "en quotes",
    "xx quotes annex/67:0-1",
    "en other annex/67:0-1",
    "en quotes annex/67",
    "en quotes 67:0-1",
    "en duties <!channel>",
    "en quotes annex/67:0-1 annex/67:-1-2",
  ])("is no button of this program with %j", (value) => expect(parseMore(value)).toBeUndefined());
});
