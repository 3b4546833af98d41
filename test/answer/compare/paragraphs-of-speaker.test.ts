import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what somebody said", () => {
  it.each(["oye q dijo Malatsi sobre inteligencia artificial en la asamblea? me lo piden para un discurso"])(
    "is not told by what others said of the matter: %s",
    async (question) => {
      const { outcome, closest } = await ask(deps, question);
      expect([outcome, closest[0]?.citations[0]?.paragraph]).toEqual(["not_found", "report/II/6"]);
    },
  );

  it.each([
    ["what did Ryder say about AI governance?", "report/II/2"],
    ["что Бербок сказала о партнерствах?", "report/II/1"],
    ["What did Malatsi say?", "report/II/6"],
  ])("is told by their own paragraph: %s", async (question, paragraph) => {
    const { outcome, sentences } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(sentences.flatMap(({ citations }) => citations.map((one) => one.paragraph))).toContain(paragraph);
  });
});
