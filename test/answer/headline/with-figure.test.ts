import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("the share of something, where the nearest sentence gives that very figure", () => {
  it.each([
    ["Le pourcentage d'internautes dans les pays à faible revenu, c'est combien ?", "annex/21"],
    [
      "Je prépare une slide : quelle part de la population mondiale vit aujourd'hui dans une zone couverte par la 4G d'après l'UIT ?",
      "annex/20",
    ],
  ])("is answered: %s", async (question, paragraph) => {
    const { outcome, sentences } = await ask(deps, question);
    expect([outcome, sentences[0]?.citations[0]?.paragraph]).toEqual(["answered", paragraph]);
  });

  it.each([
    "Какой процент женщин пользуется мобильным телефоном в Латинской Америке?",
    "What share of refugees uses the Internet?",
  ])("is not that of another group: %s", async (question) => {
    expect((await ask(deps, question)).outcome).toBe("not_found");
  });
});
