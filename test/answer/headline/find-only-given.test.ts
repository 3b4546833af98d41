import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { ParagraphId } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("of what is asked in one breath", () => {
  it.each([
    "When and where will the next overall review take place?",
    "¿Cuándo y dónde es la próxima revisión?",
    "متى وأين ستُعقد المراجعة القادمة؟",
    "Quand et où aura lieu le prochain examen ?",
  ])("the one thing that the text gives is told first, and that it lacks the other: %s", async (question) => {
    const { outcome, headline, gaps } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(headline?.text).toContain("2035");
    expect(gaps).toContain("city");
  });

  it.each([
    "when and in which city did the General Assembly hold the WSIS+20 review?",
    "Когда и где был обзор ВВУИО+20?",
  ])("neither is told first where the text gives both: %s", async (question) => {
    const { outcome, headline, gaps } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(headline).toBeNull();
    expect(gaps).not.toContain("city");
  });

  it("is asked of its own subject where something else was said before", async () => {
    const context = { question: "ما مهام الفريق المعني بالذكاء الاصطناعي؟", paragraphs: ["annex/86" as ParagraphId] };
    const { sentences, closest } = await ask(deps, "متى وأين ستُعقد المراجعة القادمة؟", { context });
    expect([...sentences, ...closest].map(({ citations: [first] }) => first?.paragraph)).toEqual(["annex/127"]);
  });

  it("nothing is an answer where the text gives neither", async () => {
    const { outcome } = await ask(deps, "In which hotel and in what room will the next review take place?");
    expect(outcome).toBe("not_found");
  });
});
