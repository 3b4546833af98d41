import { describe, expect, it } from "vitest";
import { estimateTokens } from "../../../src/answer/compose/estimate-tokens.ts";
import { numberSentences } from "../../../src/answer/compose/number-sentences.ts";
import { openReading } from "../../../src/answer/compose/open-reading.ts";
import { Reading } from "../../../src/answer/compose/reading.ts";
import { type ParagraphId, paragraphId } from "../../../src/domain/paragraph-id.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";
import { baseAnswer } from "../../fixtures/compose-deps.ts";

const library = readBundled();
const numbered = numberSentences(library);
const whole = [...numbered.paragraphs.values()].map(({ text }) => text).join("\n");
const idsIn = (text: string) => [...text.matchAll(/^\[([^\]]+)\]/gmu)].map(([, id]) => id);

/** A reading of so many tokens, where the search finds these paragraphs. */
function open(contextTokens: number, found: readonly string[]) {
  const results = found.map((id) => ({ paragraph: paragraphId(id), score: 1 }));
  const extractive = { search: async () => ({ language: "en" as const, results, milliseconds: 1 }) };
  return openReading({ library, numbered, contextTokens, extractive }, baseAnswer(), "When?");
}

describe("estimateTokens", () => {
  it.each([
    ["", 0],
    ["abcdef", 2],
    ["абвгд", 2],
    ["第六十七段", 5],
    ["第67段", 3],
  ])("%j: %i", (text, tokens) => expect(estimateTokens(text)).toBe(tokens));
});

describe("what a model is given of a document", () => {
  it("is all of it, where it fits, and every sentence may be named", async () => {
    const reading = await open(numbered.tokens, []);
    expect([reading.isWhole, reading.text]).toEqual([true, whole]);
    expect([...reading.given]).toEqual(idsIn(whole));
  });

  it("is else what is near the question, with what stands around it, in the order of the document", async () => {
    const reading = await open(numbered.tokens - 1, ["annex/67", "annex/20"]);
    expect(reading.isWhole).toBe(false);
    const paragraphs = [...new Set(idsIn(reading.text).map((id) => id?.replace(/\.\d+$/u, "")))];
    expect(paragraphs).toEqual(
      ["18", "20", "21", "53", "67", "86", "122", "127"].filter((id) => paragraphs.includes(id)),
    );
    for (const id of ["127", "67", "20", "53", "86", "18", "21"]) expect(paragraphs).toContain(id);
    expect([...reading.given].sort()).toEqual(idsIn(reading.text).sort());
  });

  it("takes half of the room at most, what is nearest first", async () => {
    const reading = await open(2000, ["annex/67", "annex/20", "annex/122", "annex/9"]);
    expect(estimateTokens(reading.text)).toBeLessThanOrEqual(1000);
    expect(idsIn(reading.text)).toContain("127.1");
    expect(idsIn(reading.text)).not.toContain("21.1");
  });

  it("grows by what is shown, as far as there is room", () => {
    const reading = new Reading(numbered, 700);
    expect([reading.text, reading.given.size]).toEqual(["", 0]);
    const shown = reading.show([paragraphId("annex/67"), "annex/999" as ParagraphId]);
    expect(idsIn(shown)).toEqual([...reading.given]);
    expect(reading.text).toBe(shown);
    expect(reading.show([paragraphId("annex/122")])).toBe("");
    expect(reading.given.has("122.1")).toBe(false);
  });
});
