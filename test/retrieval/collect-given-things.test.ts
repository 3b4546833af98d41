import { describe, expect, it } from "vitest";
import type { Corpus } from "../../src/domain/library.ts";
import { collectGivenThings } from "../../src/retrieval/collect-given-things.ts";

const ASKED = [
  "which countries are named?",
  "in which countries is it low?",
  "in which city?",
  "which city was it?",
  "what is said?",
];

/** Two paragraphs, each asked the same some fifty times; the first names a country. */
function corpusOf(count: number): Corpus {
  const questions = ["p/1", "p/2"].flatMap((paragraph) =>
    Array.from({ length: count }, (_, i) => ({ kind: "answered", paragraph, text: ASKED[i % ASKED.length] })),
  );
  return {
    document: { paragraphs: [{ id: "p/1" }, { id: "p/2" }] },
    questions,
    names: { names: [{ id: "norway", kind: "country", paragraphs: ["p/1"] }] },
  } as unknown as Corpus;
}

describe("what paragraphs give of the things that are asked for by name", () => {
  it("is what people ask of them, and a country only where one is named", () => {
    expect(collectGivenThings(corpusOf(50))).toEqual([new Set(["country", "city"]), new Set(["city"])]);
  });

  it("is not told by few questions", () => {
    expect(collectGivenThings(corpusOf(10))).toEqual([null, null]);
  });
});
