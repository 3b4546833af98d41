import { describe, expect, it } from "vitest";
import { ask } from "../../src/answer/ask.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what is told beside a sentence that asks", () => {
  it.each([
    ["О чём третий раздел? В трёх-четырёх предложениях, пожалуйста", "report/III/1"],
    [
      "¿Quiénes coorganizaron los dos actos paralelos del 15 de diciembre? Los necesito separados por acto.",
      "report/VI/1",
    ],
    [
      "Le pourcentage d'internautes dans les pays à faible revenu, c'est combien ? j'ai un papier à boucler ce soir",
      "annex/21",
    ],
    [
      "Mr Ryder – what's his function these days? He used to be at ILO, but that is no use for the name plate",
      "report/II/2",
    ],
  ])("does not hide the answer: %s", async (question, paragraph) => {
    const { outcome, sentences } = await ask(deps, question);
    const cited = sentences.flatMap(({ citations }) => citations.map((one) => one.paragraph));
    expect([outcome, cited]).toEqual(["answered", expect.arrayContaining([paragraph])]);
  });

  it.each([
    "What was global internet use in 2015? I want the mid-point for my chart",
    "How much is the per diem in New York? I am off on Monday.",
  ])("makes no answer of what has none: %s", async (question) => {
    expect((await ask(deps, question)).outcome).not.toBe("answered");
  });
});
