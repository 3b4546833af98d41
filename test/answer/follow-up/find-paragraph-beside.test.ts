import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { toPriorTurn } from "../../../src/answer/to-prior-turn.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

async function shownAfter(first: string, followUp: string) {
  const before = toPriorTurn(await ask(deps, first));
  const answer = await ask(deps, followUp, { context: before });
  return { before: toPriorTurn(answer), mode: answer.mode, paragraphs: toPriorTurn(answer).paragraphs };
}

describe("the paragraph beside the one that was looked up", () => {
  it.each([
    ["О чём пункт 108 приложения?", "а следующий?", "annex/109"],
    ["para 67", "and the next one?", "annex/86"],
    ["annex 110", "previous?", "annex/109"],
    ["附件第108段", "下一段呢？", "annex/109"],
    ["الفقرة 108", "والفقرة التالية؟", "annex/109"],
    ["par. 113 de l'annexe", "et le suivant ?", "annex/114"],
    ["párrafo 113", "¿y el anterior?", "annex/110"],
  ])("%s, then %s: %s", async (first, followUp, expected) => {
    const { paragraphs, mode } = await shownAfter(first, followUp);
    expect(paragraphs).toEqual([expected]);
    expect(mode).toBe("lookup");
  });

  it.each([
    ["para 67", "thanks, and 121? what does that one say?", ["annex/121"]],
    ["Résume le paragraphe 67 de l'annexe", "Ok merci. Et le 68, juste derrière, il dit quoi ?", []],
    ["О чём пункт 108 приложения?", "спасибо, а 110 тогда о чём?", ["annex/110"]],
  ])("is meant by its number: %s, then %s", async (first, followUp, expected) => {
    const { paragraphs, mode } = await shownAfter(first, followUp);
    expect(paragraphs).toEqual(expected);
    expect(mode).toBe("lookup");
  });

  it("is walked on from", async () => {
    const { before } = await shownAfter("para 108", "next one?");
    const { paragraphs } = toPriorTurn(await ask(deps, "and the next?", { context: before }));
    expect(paragraphs).toEqual(["annex/110"]);
  });

  it.each([
    ["When is the next review?", "and the next one?"],
    ["annex 127", "next paragraph"],
    ["para 67", "when is the next session?"],
    ["para 67", "and by 2027?"],
    ["When is the next review?", "and the 120 statements?"],
  ])("is not meant: %s, then %s", async (first, followUp) => {
    expect((await shownAfter(first, followUp)).mode).not.toBe("lookup");
  });
});
