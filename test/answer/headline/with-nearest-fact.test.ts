import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("who asks more closely than the text tells", () => {
  it.each([
    ["In which city was last year's IGF, the 2025 one?", "annex/preamble", "city"],
    ["В каком городе и какого числа проходил IGF 2025?", "annex/preamble", "city"],
    ["下一次WSIS总体审查的高级别会议定在哪天？要先占个日历", "report/III/3", "exact_day"],
    ["on which days exactly was the WSIS+20 Forum High-Level Event in 2025?", "annex/preamble", "exact_day"],
    ["¿Qué día y en qué ciudad es el primer Diálogo Mundial sobre la gobernanza de la IA?", "report/IV/5", "city"],
  ])("is refused, and shown the year or country: %s", async (question, paragraph, gap) => {
    const { outcome, sentences, closest, gaps } = await ask(deps, question);
    expect([outcome, sentences]).toEqual(["not_found", []]);
    expect(closest.flatMap(({ citations }) => citations.map((one) => one.paragraph))).toContain(paragraph);
    expect(gaps).toContain(gap);
  });

  it.each([
    // Of another year than is asked for.
    "In which city will the high-level meeting of 2035 be held?",
    // Nothing is named that has a day.
    "On which day does the canteen open?",
  ])("is shown none of another thing: %s", async (question) => {
    const { outcome, closest } = await ask(deps, question);
    expect(outcome).not.toBe("answered");
    expect(closest.flatMap(({ citations }) => citations.map((one) => one.paragraph))).not.toContain("report/I/1");
  });
});
