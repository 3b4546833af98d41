import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { asksOfDocument } from "../../../src/answer/question/document-question.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what the document is about", () => {
  it.each([
    "عمّ يتحدث التقرير؟",
    "what is the report about?",
    "¿de qué trata el informe?",
    "de quoi parle ce rapport ?",
    "О чем этот отчет?",
    "这份报告讲什么？",
    "Pourquoi ce rapport ?",
    "Why this report?",
    "为什么要写这份报告？",
    "Зачем этот отчёт?",
  ])("is told without what was said before: %s", async (question) => {
    const { outcome, sentences } = await ask(deps, question);
    expect([outcome, sentences[0]?.citations[0]?.paragraph]).toEqual(["answered", "report/front/1"]);
  });

  it.each([
    "what is it about?",
    "what about the report on AI?",
    "о чём она говорила?",
    "what does the report say about AI?",
    "",
  ])("is not asked: %s", (question) => {
    expect(asksOfDocument(question)).toBe(false);
  });
});
