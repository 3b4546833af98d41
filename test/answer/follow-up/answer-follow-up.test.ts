import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Language } from "../../../src/domain/language.ts";
import { yearsOf } from "../../../src/text/years.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("another year than in the question before", () => {
  it.each<[Language, string, string, string]>([
    ["en", "What must reach the CSTD in 2026?", "and in 2027?", "2027"],
    ["en", "What is to land on the CSTD's table in 2027?", "and in 2026?", "2026"],
    ["fr", "Qu'est-ce qui doit arriver à la CSTD en 2026 ?", "et en 2027 ?", "2027"],
    ["es", "¿Qué debe llegar a la CCTD en 2026?", "¿y en 2027?", "2027"],
    ["ru", "Что должно дойти до КНТР в 2026 году?", "а в 2027 году?", "2027"],
    [
      "ar",
      "ما الذي يجب أن يصل إلى اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية في عام 2026؟",
      "وفي عام 2027؟",
      "2027",
    ],
    ["zh", "2026年有什么要送到科学和技术促进发展委员会？", "2027年呢？", "2027"],
  ])("is answered by nothing that gives the other year alone: %s %s", async (_, question, followUp, year) => {
    const { sentences } = await ask(deps, followUp, { context: { question, paragraphs: [] } });
    const others = sentences.filter(({ text }) => yearsOf(text).length > 0 && !yearsOf(text).includes(year));
    expect(others).toEqual([]);
  });
});
