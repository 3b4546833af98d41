import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

async function shown(question: string): Promise<(string | undefined)[]> {
  const { sentences } = await ask(deps, question);
  return sentences.map(({ citations: [first] }) => first?.paragraph);
}

describe("who plays a part", () => {
  it.each([
    "The Partnership on measuring ICT is coordinated by which organisations?",
    "¿Qué organizaciones coordinan la Asociación para la medición de las TIC?",
    "Какие учреждения являются координаторами Партнёрства по измерению ИКТ в целях развития?",
    "ما المنظمات التي تنسق الشراكة المعنية بقياس تكنولوجيا المعلومات والاتصالات؟",
  ])("is told by the sentence that names them, and by nothing else: %s", async (question) => {
    expect(await shown(question)).toEqual(["report/IV/3"]);
  });

  it("is told first where more is asked", async () => {
    expect(await shown("who is behind the UNGIS secretariat and the partnership that measures ICT?")).toEqual(
      expect.arrayContaining(["report/III/2", "report/IV/3"]),
    );
  });
});
