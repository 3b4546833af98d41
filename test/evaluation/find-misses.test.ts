import { describe, expect, it } from "vitest";
import { findMisses } from "../../src/evaluation/find-misses.ts";
import type { CaseOutcome } from "../../src/evaluation/metrics.ts";
import { made } from "./outcomes.ts";

describe("misses", () => {
  it.each<[string, CaseOutcome, string | undefined]>([
    ["an answer where there is none", made({ cited: [1] }), "answered"],
    ["a refusal where there is one", made({ gold: [1] }), "refused"],
    ["a paragraph that has nothing to do with it", made({ gold: [1], cited: [1, 9] }), "wrong paragraph"],
    ["one paragraph of two", made({ gold: [1, 2], cited: [1] }), "incomplete"],
    ["only what also counts", made({ gold: [1], alsoOk: [2], cited: [2] }), "incomplete"],
    [
      "the right paragraph, the wrong sentence",
      made({ gold: [1], cited: [1], mustContain: ["2027"] }),
      "words missing",
    ],
    [
      "all that is wanted",
      made({ gold: [1], alsoOk: [2], cited: [1, 2], says: "2027", mustContain: ["2027"] }),
      undefined,
    ],
    ["a refusal where it is right", made({}), undefined],
  ])("%s", (_, outcome, kind) => {
    expect(findMisses([outcome]).map((miss) => miss.kind)).toEqual(kind === undefined ? [] : [kind]);
  });
});
