import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

async function cited(question: string): Promise<string[]> {
  const { sentences } = await ask(deps, question);
  return [...new Set(sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)))];
}

describe("a list that the next paragraph goes on with", () => {
  it.each([
    "ما الفعاليات التي نظمها الاتحاد على هامش الاجتماع رفيع المستوى؟",
    "Quels événements l'UIT a-t-elle organisés en marge de la réunion ?",
    "Перечислите мероприятия, которые сам МСЭ организовал на полях совещания: названия, где и с кем.",
    "List ITU's side events",
  ])("is quoted with that where all of it is asked for: %s", async (question) => {
    expect(await cited(question)).toEqual(expect.arrayContaining(["report/VI/1", "report/VI/3"]));
  });

  it.each([
    "Which two side events did ITU hold on 15 December?",
    "la suisse a coorganisé quel evenement ?",
    "اذكر لي الجهات المنظمة لكل من فعاليتي 15 ديسمبر",
    "Les deux événements parallèles, qui les a organisés ?",
  ])("is whole where less is asked for: %s", async (question) => {
    expect(await cited(question)).not.toContain("report/VI/3");
  });
});
