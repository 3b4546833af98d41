import { describe, expect, it } from "vitest";
import { evaluateFinder } from "../../src/deadlines/find/evaluate-finder.ts";
import { findDeadlines } from "../../src/deadlines/find/find-deadlines.ts";
import { scoreFindings, toScored } from "../../src/deadlines/find/score.ts";
import { buildVariant } from "../deadlines/variants.ts";
import { gold, library, sources } from "../fixtures/bundled-ledger.ts";

const knowledge = { concepts: library.concepts, calendar: sources.calendar };
const RECALL = 0.9;
const PRECISION = 0.8;

describe("the finder on the bundled document", () => {
  it.each(["ru", "en"] as const)("finds all that is expected and nothing else, unaided (%s)", (language) => {
    const score = evaluateFinder(library, sources.calendar, gold, language);
    const expected = gold.filter(({ optional }) => !optional).length;
    expect(score).toMatchObject({ missed: [], wrong: [], recall: 1, precision: 1, expected });
  });

  it("stated or implied, never blurred", () => {
    const texts = [...(library.versions.get("ru")?.texts.values() ?? [])];
    const implied = findDeadlines(texts, "ru", knowledge).filter(({ time }) => time.certainty === "implied");
    expect(implied.map(({ paragraph, time }) => [paragraph, time.date, time.end_date])).toEqual([
      ["report/I/1", "2025-12-16", "2025-12-17"],
      ["report/VI/1", "2025-12-15", "2025-12-15"],
      ["report/VI/1", "2025-12-15", "2025-12-15"],
    ]);
  });
});

describe("the finder on twenty altered texts", () => {
  const texts = [...(library.versions.get("ru")?.texts.values() ?? [])];

  it.each(Array.from({ length: 20 }, (_, i) => i + 1))("variant %i", (seed) => {
    const variant = buildVariant(seed, texts, gold);
    const findings = findDeadlines(variant.texts, "ru", knowledge);
    const score = scoreFindings(toScored(findings, variant.texts, "ru"), variant.expected);
    expect(score.recall, score.missed.join()).toBeGreaterThanOrEqual(RECALL);
    expect(score.precision, JSON.stringify(score.wrong)).toBeGreaterThanOrEqual(PRECISION);
  });

  it("a variant is another text, and the same on every run", () => {
    const text = (seed: number): string =>
      buildVariant(seed, texts, gold)
        .texts.map((paragraph) => paragraph.text)
        .join("\n");
    expect(text(1)).toBe(text(1));
    expect(text(1)).not.toBe(text(2));
    expect(text(1)).not.toContain("1617 декабря 2025");
  });
});
