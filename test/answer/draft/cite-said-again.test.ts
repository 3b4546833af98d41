import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { checkCitation } from "../../../src/answer/check/verify.ts";
import { toPriorTurn } from "../../../src/answer/to-prior-turn.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what both parts of the document say", () => {
  it.each([
    ["report/III/3", "annex/127", "下次审查哪年?"],
    ["report/IV/2", "annex/67", "¿Quiénes deben montar el equipo que estudie la falta de fondos?"],
    ["report/IV/1", "annex/122", "Que doit préparer l'UNGIS pour 2026 ?"],
    ["report/III/3", "annex/127", "в каком году ГА снова соберётся по ВВУИО на высоком уровне?"],
    ["annex/117", "report/IV/3", "ICT指标审查结果何时交"],
  ])("is quoted from %s and cites %s too: %s", async (quoted, beside, question) => {
    const { sentences, see_also } = await ask(deps, question);
    const [first] = sentences;
    expect([...new Set(first?.citations.map(({ paragraph }) => paragraph))]).toEqual([quoted, beside]);
    expect(first?.text).toBe(first?.citations[0]?.quote);
    for (const citation of first?.citations ?? []) expect(checkCitation(citation, deps.index.library)).toBeUndefined();
    expect(see_also).toEqual([beside]);
  });

  it.each(["Кто координирует Партнерство по измерению ИКТ?", "How many statements were made in New York?"])(
    "is cited alone where only one of them tells: %s",
    async (question) => {
      const { sentences } = await ask(deps, question);
      for (const { citations } of sentences) expect(new Set(citations.map(({ paragraph }) => paragraph)).size).toBe(1);
    },
  );

  it("is one paragraph to what is asked next: the one that is read", async () => {
    const answer = await ask(deps, "ICT指标审查结果何时交");
    expect(toPriorTurn(answer).paragraphs).toEqual(["annex/117"]);
  });
});
