import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parseCases } from "../../src/evaluation/parse-cases.ts";
import { findQuestionNeighbours } from "../../src/retrieval/question-neighbours.ts";
import { retrieve } from "../../src/retrieval/retrieve.ts";
import type { SearchIndex } from "../../src/retrieval/search-index.ts";
import { openBundledIndex } from "../fixtures/bundled-app.ts";

const CASES = parseCases(readFileSync(new URL("../evaluation/dev.jsonl", import.meta.url), "utf8")).cases;

let index: SearchIndex;
beforeAll(async () => {
  index = await openBundledIndex();
});

describe("the known questions nearest to a text", () => {
  it("are those that a whole search finds", async () => {
    for (const { question, language } of CASES.filter((_, i) => i % 10 === 0)) {
      const { neighbours } = await retrieve(index, { text: question, language });
      expect(findQuestionNeighbours(index, question)).toEqual(neighbours);
    }
  });

  it("come best first, at most 80, none of them far off, with shares between 0 and 1", () => {
    const neighbours = findQuestionNeighbours(index, "Кто ведёт секретариат ГИО ООН?");
    expect(neighbours).toHaveLength(80);
    const scores = neighbours.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { score, contained } of neighbours) {
      expect(score).toBeGreaterThan(0.08);
      expect(score).toBeLessThanOrEqual(1);
      expect(contained).toBeGreaterThan(0);
      expect(contained).toBeLessThanOrEqual(1);
    }
  });

  it("are none for a text without words", () => {
    expect(findQuestionNeighbours(index, "?!")).toEqual([]);
  });
});
