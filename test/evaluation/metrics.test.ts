import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/evaluation/clopper-pearson.ts";
import { containsAll, type Metrics, mean, measure, percentile } from "../../src/evaluation/metrics.ts";
import { summarise } from "../../src/evaluation/summarise.ts";
import { made } from "./outcomes.ts";

describe("the figures of retrieval", () => {
  const outcomes = [
    made({ gold: [1], found: [1, 2, 3], cited: [1] }),
    made({ gold: [1], alsoOk: [2], found: [2, 3, 1], cited: [2] }),
    made({ gold: [1, 2], found: [5, 6, 7, 1, 8, 2], cited: [1] }),
    made({ gold: [1], found: [], cited: [] }),
    made({ found: [1, 2], cited: [] }),
  ];

  it("are those one gets by hand; unanswerable cases take no part", () => {
    const metrics = measure(outcomes);
    expect(metrics).toMatchObject({ cases: 5, answerable: 4 });
    expect(metrics.hitAt1).toBe(2 / 4);
    expect(metrics.hitAt3).toBe(2 / 4);
    expect(metrics.hitAt5).toBe(3 / 4);
    expect(metrics.recallAt5).toBe((1 + 1 + 1 / 2 + 0) / 4);
    expect(metrics.mrr).toBeCloseTo((1 + 1 / 3 + 1 / 4 + 0) / 4, 12);
  });
});

describe("the figures of answers", () => {
  it("citation precision: the share of what is cited that counts, over answerable cases that were answered", () => {
    const metrics = measure([
      made({ gold: [1], alsoOk: [2], cited: [1, 2, 3, 4] }),
      made({ gold: [1], cited: [1] }),
      made({ gold: [1], cited: [9] }),
      made({ gold: [1] }),
      made({ cited: [9] }),
    ]);
    expect(metrics.citationPrecision).toBeCloseTo((2 / 4 + 1 + 0) / 3, 12);
  });

  it("citation recall: the share of gold that is cited, half a point where only what also counts is", () => {
    const metrics = measure([
      made({ gold: [1, 2, 3], cited: [1, 3] }),
      made({ gold: [1], alsoOk: [2], cited: [2] }),
      made({ gold: [1], alsoOk: [2], cited: [1, 2] }),
      made({ gold: [1], cited: [9] }),
      made({ gold: [1] }),
    ]);
    expect(metrics.citationRecall).toBeCloseTo((2 / 3 + 0.5 + 1 + 0) / 4, 12);
  });

  it("counts a paragraph that is cited several times once", () => {
    expect(measure([made({ gold: [1], cited: [1, 1, 1, 9] })]).citationPrecision).toBe(1 / 2);
  });

  it("what must be said: over answered cases that require something", () => {
    const metrics = measure([
      made({ gold: [1], cited: [1], says: "in 2027", mustContain: ["2027"] }),
      made({ gold: [1], cited: [1], says: "in 2028", mustContain: ["2027"] }),
      made({ gold: [1], cited: [1], says: "anything" }),
      made({ gold: [1], mustContain: ["2027"] }),
    ]);
    expect(metrics.mustContain).toBe(1 / 2);
  });

  it("abstention: what was refused, and what should have been", () => {
    const metrics = measure([
      made({ gold: [1], cited: [1] }),
      made({ gold: [1], cited: [9] }),
      made({ gold: [1], cited: [1] }),
      made({ gold: [1] }),
      made({ cited: [1] }),
      made({}),
      made({}),
    ]);
    expect(metrics.abstentionPrecision).toBeCloseTo(2 / 3, 12);
    expect(metrics.abstentionRecall).toBeCloseTo(2 / 3, 12);
    expect(metrics.falseAnswerRate).toBeCloseTo(1 / 3, 12);
    expect(metrics.overRefusalRate).toBe(1 / 4);
  });

  it("the length of an answer: the median of extracted ones; look-ups and lists are as long as they are", () => {
    const lengths = [10, 30, 20].map((n) => made({ gold: [1], cited: [1], says: "x".repeat(n) }));
    const list = made({ gold: [1], cited: [1], says: "x".repeat(5000), mode: "list" });
    const wrong = made({ cited: [1], says: "x".repeat(900) });
    expect(measure([...lengths, list, wrong]).medianAnswerLength).toBe(20);
    expect(measure([made({ gold: [1], cited: [1, 2], says: "abc" })]).medianAnswerLength).toBe(6);
  });

  it("are null, not 0, where no case counts for them", () => {
    const none = measure([]);
    expect(none).toMatchObject({ cases: 0, answerable: 0 });
    const figures = Object.entries(none).filter(([name]) => name !== "cases" && name !== "answerable");
    expect(figures.map(([, value]) => value)).toEqual(figures.map(() => null));
    const onlyNo = measure([made({})]);
    const nulls: (keyof Metrics)[] = [
      "hitAt1",
      "mrr",
      "citationPrecision",
      "citationRecall",
      "mustContain",
      "overRefusalRate",
      "medianAnswerLength",
    ];
    for (const name of nulls) expect(onlyNo[name], name).toBeNull();
    expect(onlyNo).toMatchObject({ abstentionPrecision: 1, abstentionRecall: 1, falseAnswerRate: 0 });
  });
});

describe("what must be said", () => {
  it.each([
    ["2027", "в 2027 году", true],
    ["2027", "в 20271 году", false],
    ["26", "в 2026 году", false],
    ["26", "2,26", true],
    ["2027", "عام ٢٠٢٧", true],
    ["2027", "２０２７年", true],
    ["Норвеги", "в НОРВЕГИИ", true],
    ["ещё", "и еще", true],
    ["16-17", "16–17 декабря", true],
    ["к сведению", "принять к\u00a0сведению", true],
    ["ПРООН", "и ЮНЕСКО", false],
    ["№ 5", "no 5", true],
  ])("%s in «%s»: %s", (needle, says, there) => {
    expect(containsAll(made({ gold: [1], cited: [1], says, mustContain: [needle] }))).toBe(there);
  });

  it("must all be there, in whichever sentence", () => {
    expect(containsAll(made({ gold: [1], cited: [1], says: "one and two", mustContain: ["one", "two"] }))).toBe(true);
    expect(containsAll(made({ gold: [1], cited: [1], says: "one", mustContain: ["one", "two"] }))).toBe(false);
  });
});

describe("means and percentiles", () => {
  it("are those of the nearest rank", () => {
    expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(
      percentile(
        Array.from({ length: 100 }, (_, i) => i + 1),
        0.95,
      ),
    ).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([], 0.5)).toBeNull();
    expect([mean([1, 2, 6]), mean([])]).toEqual([3, null]);
  });
});

describe("a summary", () => {
  it("groups by language and by type, in order, and gives the latency of all", () => {
    const summary = summarise([
      made({ gold: [1], found: [1], cited: [1], milliseconds: 10, case: { language: "ru", type: "fact" } }),
      made({ gold: [1], found: [2], cited: [1], milliseconds: 30, case: { language: "en", type: "fact" } }),
      made({ milliseconds: 20, case: { language: "en", type: "unanswerable" } }),
    ]);
    expect(Object.keys(summary.byLanguage)).toEqual(["en", "ru"]);
    expect(Object.keys(summary.byType)).toEqual(["fact", "unanswerable"]);
    expect(summary.byLanguage["ru"]).toMatchObject({ cases: 1, hitAt1: 1 });
    expect(summary.byLanguage["en"]).toMatchObject({ cases: 2, hitAt1: 0 });
    expect(summary.byType["unanswerable"]).toMatchObject({ cases: 1, hitAt1: null });
    expect(summary.all).toMatchObject({ cases: 3, hitAt1: 1 / 2 });
    expect(summary.latency).toEqual({ p50: 20, p95: 30 });
  });

  it("gives each rate with its exact interval, and none where no case counts", () => {
    const { intervals } = summarise([
      made({ gold: [1], found: [1], cited: [1], case: { language: "ru", type: "fact" } }),
      made({ gold: [1], found: [1], case: { language: "ru", type: "fact" } }),
      made({ case: { language: "en", type: "unanswerable" } }),
    ]);
    expect(intervals.all.hitAt1).toEqual(clopperPearson(2, 2));
    expect(intervals.byLanguage["ru"]?.overRefusalRate).toEqual(clopperPearson(1, 2));
    expect(intervals.byLanguage["ru"]?.falseAnswerRate).toBeNull();
    expect(intervals.byType["unanswerable"]?.falseAnswerRate).toEqual(clopperPearson(0, 1));
  });
});
