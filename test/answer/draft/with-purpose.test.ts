import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("why a thing was made", () => {
  it.each([
    "Why was the AI panel set up?",
    "Зачем создана Независимая международная научная группа по ИИ?",
    "Pourquoi le groupe scientifique international sur l'IA a-t-il été créé ?",
    "¿Para qué se creó el Panel Científico Internacional Independiente sobre la IA?",
    "لماذا أُنشئ الفريق العلمي الدولي المستقل المعني بالذكاء الاصطناعي؟",
    "为什么设立独立国际人工智能科学小组？",
  ])("is told by what it is for: %s", async (question) => {
    const { outcome, sentences } = await ask(deps, question);
    expect([outcome, sentences[0]?.citations[0]?.paragraph]).toEqual(["answered", "report/IV/5"]);
  });

  it.each([
    "Why was the Independent International Scientific Panel on AI made independent, and not a UN body?",
    "Why was the AI fellowship set up rather than a fund?",
  ])("is not told why it is so and not otherwise: %s", async (question) => {
    expect((await ask(deps, question)).outcome).toBe("not_found");
  });
});
