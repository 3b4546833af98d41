import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { type ParagraphId, paragraphId } from "../../src/domain/paragraph-id.ts";
import { retrieve } from "../../src/retrieval/retrieve.ts";
import type { SearchIndex } from "../../src/retrieval/search-index.ts";
import { openSmallIndex } from "../fixtures/small-index.ts";

const ROAD_MAP = paragraphId("annex/67");
let index: SearchIndex;
beforeAll(async () => {
  index = await openSmallIndex();
});

describe("retrieving", () => {
  it("finds a paragraph by its words, by its heading, and by what people ask", async () => {
    expect(await first("гендерный разрыв", "ru")).toBe("annex/68");
    expect(await first("сельские районы", "ru")).toBe("report/I/2");
    expect(await first("who prepares it", "en")).toBe("annex/67");
    const { candidates } = await retrieve(index, { text: "Purpose", language: "en" });
    expect(candidates[0]?.paragraph).toBe("report/front/1");
  });

  it("finds it in whichever language the words are, whatever the question's was taken for", async () => {
    expect(await first("дорожная карта", "en")).toBe(ROAD_MAP);
    expect(await first("road map", "ru")).toBe(ROAD_MAP);
  });

  it("gives nothing for words that stand nowhere", async () => {
    expect(await retrieve(index, { text: "🦆", language: "en" })).toEqual({
      candidates: [],
      neighbours: [],
      likelihoods: { sentences: [], said: 0 },
    });
  });

  it("gives each paragraph once, scores in 0..1, best first", async () => {
    const { candidates } = await retrieve(index, { text: "встреча в Женеве", language: "ru" });
    const scores = candidates.map(({ score }) => score);
    expect(new Set(candidates.map(({ paragraph }) => paragraph)).size).toBe(candidates.length);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1 + 1e-9)).toBe(true);
  });

  it("lets only answered questions speak for a paragraph, but shows the others as neighbours", async () => {
    const { neighbours } = await retrieve(index, { text: "сколько стоила встреча", language: "ru" });
    expect(neighbours[0]).toMatchObject({ question: { kind: "not_said" }, score: expect.closeTo(1, 6) });
  });
});

async function first(text: string, language: Language): Promise<ParagraphId | undefined> {
  return (await retrieve(index, { text, language })).candidates[0]?.paragraph;
}
