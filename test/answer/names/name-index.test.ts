import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what sets groups apart", () => {
  it.each(["Peux-tu me sortir tous les chiffres ventilés par sexe (téléphone, Internet) ?", "List all figures by sex"])(
    "names all of them: %s",
    async (question) => {
      const { headline, sentences } = await ask(deps, question);
      expect(headline).toMatchObject({ kind: "count", text: "4" });
      expect(sentences.map(({ citations }) => citations[0]?.paragraph)).toEqual(["annex/22"]);
    },
  );

  it("asks of them for what no figure gives", async () => {
    expect((await ask(deps, "How big was the gender gap in internet use in 2005?")).outcome).toBe("not_found");
  });
});

describe("who lags further behind", () => {
  it.each([
    "Где женщины отстают от мужчин сильнее: по мобильным телефонам или по интернету?",
    "在哪一项上女性落后得更多：手机还是上网？",
  ])("is told by the larger of two differences: %s", async (question) => {
    const { differences } = await ask(deps, question);
    expect(differences?.map(({ more, less }) => [more, less])).toEqual([
      [87, 78],
      [77, 71],
    ]);
  });
});
