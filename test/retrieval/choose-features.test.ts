import { describe, expect, it } from "vitest";
import { chooseFeatures } from "../../src/retrieval/choose-features.ts";

describe("the features of a model", () => {
  it("are those that most texts have, in order, and no more than there is room for", () => {
    const texts = [[5, 9, 1], [9, 5], [9]].map((hashes) => Uint32Array.from(hashes));
    expect([...chooseFeatures(texts, 2)]).toEqual([5, 9]);
    expect([...chooseFeatures(texts, 9)]).toEqual([1, 5, 9]);
    expect([...chooseFeatures([], 9)]).toEqual([]);
  });
});
