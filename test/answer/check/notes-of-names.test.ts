import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("a note on what is not mentioned or not given", () => {
  it("takes no word for an acronym that has its stem, however small words go with it", async () => {
    const question = "Qui a coorganisé avec nous le side event « L'ONU en action pour la coopération numérique » ?";
    const { outcome, unmentioned } = await ask(deps, question);
    expect([outcome, unmentioned]).toEqual(["answered", []]);
  });

  it("says nothing of a method where methods are what is to be reviewed", async () => {
    const question = "¿A quién le piden que repase cada cierto tiempo cómo se calculan los indicadores TIC?";
    const { outcome, gaps } = await ask(deps, question);
    expect([outcome, gaps]).toEqual(["answered", []]);
  });

  it("says of a day and of a date that is not there no more than one of both", async () => {
    const { gaps } = await ask(deps, "管筹资缺口的那个内部工作组,最晚哪天必须成立?");
    expect(gaps).toEqual(["date"]);
  });
});
