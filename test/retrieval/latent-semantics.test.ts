import { describe, expect, it } from "vitest";
import { createLatentEmbedder, trainLatentModel } from "../../src/retrieval/latent-semantics.ts";
import { positionOf } from "../../src/retrieval/term-keys.ts";

const PARALLEL = [
  ["The weather is cold and snow falls on the mountains", "Погода холодная, и снег падает на горы"],
  ["The cook bakes fresh bread in a hot oven", "Повар печет свежий хлеб в горячей печи"],
  ["Children learn to read books at school", "Дети учатся читать книги в школе"],
  ["The ship sails over the wide ocean", "Корабль плывет по широкому океану"],
];

const model = trainLatentModel(PARALLEL);
const embedder = createLatentEmbedder(model);

describe("latent semantics", () => {
  it("puts words of two languages near each other when they stood in parallel texts", async () => {
    const russian = await embedder.embedDocuments(["снег и холодная погода", "свежий хлеб", "читать книги", "океан"]);
    for (const [i, query] of [
      "cold snow",
      "bread from the oven",
      "books for school",
      "a ship on the ocean",
    ].entries()) {
      const own = await embedder.embedQuery(query);
      const cosines = russian.map((vector) => dot(own, vector));
      expect(cosines.indexOf(Math.max(...cosines)), query).toBe(i);
      expect(cosines[i]).toBeGreaterThan(0.6);
    }
  });

  it("knows no kinship where the texts were not given together", async () => {
    const apart = createLatentEmbedder(trainLatentModel(PARALLEL.flat().map((text) => [text])));
    expect(dot(await apart.embedQuery("cold snow"), await apart.embedQuery("холодный снег"))).toBeLessThan(0.2);
  });

  it("gives vectors of unit length, and zeros for a text without a known word", async () => {
    const [vector, ...others] = await embedder.embedDocuments(["snow", "ship ship ship", "книги"]);
    for (const one of [vector, ...others]) expect(Math.hypot(...(one as number[]))).toBeCloseTo(1, 6);
    const nothing = await embedder.embedQuery("12345 …");
    expect(nothing).toEqual(new Array<number>(model.rank).fill(0));
  });

  it("gives the same model for the same texts", () => {
    expect(trainLatentModel(PARALLEL)).toEqual(model);
  });

  it("bears no documents at all", async () => {
    const empty = trainLatentModel([]);
    expect(empty.rank).toBe(0);
    expect(await createLatentEmbedder(empty).embedQuery("anything")).toEqual([]);
  });

  it("learns from an even sample where there are more than 600 documents: from the last as from the first", async () => {
    const documents = Array.from({ length: 1210 }, (_, i) => [`word${i} topic${i % 7}`]);
    const large = trainLatentModel(documents);
    const learned = documents.flatMap((_, i) => (positionOf(large.keys, `word${i}`) === undefined ? [] : [i]));
    expect(learned.length).toBe(600);
    expect(learned.filter((i) => i >= 1000).length).toBeGreaterThan(80);
    expect(large.rank).toBeLessThanOrEqual(100);
  });
});

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);
}
