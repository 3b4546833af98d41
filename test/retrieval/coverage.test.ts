import { beforeAll, describe, expect, it } from "vitest";
import { paragraphId } from "../../src/domain/paragraph-id.ts";
import { buildCoverage } from "../../src/retrieval/coverage.ts";
import type { Query } from "../../src/retrieval/retrieve.ts";
import type { SearchIndex } from "../../src/retrieval/search-index.ts";
import { openSmallIndex } from "../fixtures/small-index.ts";

const ROAD_MAP = paragraphId("annex/67");
let index: SearchIndex;
beforeAll(async () => {
  index = await openSmallIndex();
});

const ru = (text: string): Query => ({ text, language: "ru" });

describe("coverage", () => {
  it("is 1 where the paragraph has every word, 0 where it has none", () => {
    const coverageOf = buildCoverage(index);
    expect(coverageOf(ru("дорожную карту в 2027"), [ROAD_MAP])).toEqual({ all: 1, text: 1, left: 0 });
    expect(coverageOf(ru("гендерный разрыв"), [ROAD_MAP])).toEqual({ all: 0, text: 0, left: 1 });
    expect(coverageOf(ru("дорожную карту"), [])).toEqual({ all: 0, text: 0, left: 1 });
  });

  it("counts what stands only in the questions a paragraph answers, but not as its text", () => {
    const { all, text } = buildCoverage(index)({ text: "who prepares the road map", language: "en" }, [ROAD_MAP]);
    expect(all).toBe(1);
    expect(text).toBeLessThan(1);
  });

  it("tells what share of the telling words is left over, whatever stands beside them", () => {
    const coverageOf = buildCoverage(index);
    expect(coverageOf(ru("где дорожная карта"), [ROAD_MAP]).left).toBe(0);
    const { left } = coverageOf(ru("где дорожная карта о спутниках"), [ROAD_MAP]);
    expect(left).toBeGreaterThan(0.3);
    expect(left).toBeLessThan(1);
  });

  it("adds up over several paragraphs, and grows with each", () => {
    const coverageOf = buildCoverage(index);
    const question = ru("гендерный молодежь дорожная карта");
    const one = coverageOf(question, [ROAD_MAP]).all;
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(1);
    expect(coverageOf(question, [ROAD_MAP, paragraphId("annex/68")]).all).toBe(1);
  });

  it("finds a word in whichever language it stands, and a body by another of its names", () => {
    const coverageOf = buildCoverage(index);
    expect(coverageOf(ru("road карта"), [ROAD_MAP]).text).toBe(1);
    expect(coverageOf(ru("Consejo"), [paragraphId("report/front/1")]).text).toBe(1);
  });
});
