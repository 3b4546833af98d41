import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { citeSentence, placeOf } from "../../../src/answer/cite.ts";
import { completeAspects } from "../../../src/answer/draft/complete-aspects.ts";
import { NOTHING_ASKED } from "../../../src/answer/draft/drafted-answer.ts";
import type { Language } from "../../../src/domain/language.ts";
import { type ParagraphId, paragraphId } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();
const { library } = deps.index;
const drafted = (language: Language, paragraph: ParagraphId, sentence: number) => ({
  ...NOTHING_ASKED,
  outcome: "answered" as const,
  draft: { mode: "extractive" as const, sentences: [citeSentence(library, language, paragraph, sentence - 1)] },
});
const placesIn = (sentences: Parameters<typeof placeOf>[1][]) =>
  sentences.map((sentence) => placeOf(library, sentence)).map(({ paragraph, number }) => `${paragraph}.${number}`);

describe("what is asked beside the subject", () => {
  it.each<[Language, string, string, number, string]>([
    ["en", "Who set up the Forum with ITU, and how often is it to be held?", "annex/108", 1, "annex/108.2"],
    ["ar", "من أنشأ المنتدى، وكل كم يعقد؟", "annex/108", 1, "annex/108.2"],
    ["es", "¿qué tiene que lograr esa hoja de ruta?", "annex/122", 2, "annex/122.3"],
    ["ru", "а деньги под это дали?", "annex/67", 3, "annex/67.1"],
    ["ru", "Что ГИО ООН должна внести, и чего этот документ должен добиваться?", "annex/122", 2, "annex/122.3"],
    ["fr", "Que doit préparer l'UNGIS, et quel est le but ?", "annex/122", 2, "annex/122.3"],
    ["fr", "Pourquoi l'Assemblée est-elle préoccupée ? Chiffres à l'appui svp.", "annex/21", 1, "annex/21.3"],
    ["fr", "que fait le Partenariat et qui le coordonne ?", "annex/117", 1, "report/IV/3.1"],
    ["zh", "工作组评估什么，向谁汇报？", "annex/67", 1, "annex/67.2"],
  ])("is quoted from the paragraph, or one that says the same, in %s: %s", (language, asked, id, told, added) => {
    const paragraph = paragraphId(id);
    const { draft } = completeAspects(
      deps.index,
      { asked, query: { text: asked, language }, types: [], answerLanguage: language },
      drafted(language, paragraph, told),
    );
    expect(placesIn([...draft.sentences])).toEqual(expect.arrayContaining([`${id}.${told}`, added]));
  });

  it.each([
    ["What is the Forum?", "annex/108", 1],
    ["How often does the Forum meet?", "annex/108", 2],
    ["How often does the Commission meet?", "annex/20", 2],
  ])("adds nothing where it is not asked, is told already, or is not given: %s", (asked, id, told) => {
    const answer = drafted("en", paragraphId(id), told);
    expect(
      completeAspects(
        deps.index,
        { asked, query: { text: asked, language: "en" }, types: [], answerLanguage: "en" },
        answer,
      ),
    ).toBe(answer);
  });

  it("is the closest shown where no answer is certain", () => {
    const asked = "¿cada cuánto se reúne el Foro?";
    const question = { asked, query: { text: asked, language: "es" as const }, types: [] };
    const closest = [citeSentence(library, "es", paragraphId("annex/108"), 0)];
    const refused = {
      ...NOTHING_ASKED,
      outcome: "not_found" as const,
      closest,
      draft: { mode: "extractive" as const, sentences: [] },
    };
    const unsure = completeAspects(deps.index, { ...question, answerLanguage: "es" }, refused);
    expect([unsure.outcome, placesIn([...unsure.closest])]).toEqual(["not_found", ["annex/108.2"]]);
  });

  it("stands in its place among the sentences of its paragraph", () => {
    const asked = "а деньги под это дали?";
    const question = {
      asked,
      query: { text: asked, language: "ru" as const },
      types: [],
      answerLanguage: "ru" as const,
    };
    const { draft } = completeAspects(deps.index, question, drafted("ru", paragraphId("annex/67"), 3));
    expect(placesIn([...draft.sentences])).toEqual(["annex/67.1", "annex/67.3"]);
  });

  it("answers a refused question after another from what was cited", () => {
    const refused = {
      ...NOTHING_ASKED,
      outcome: "not_found" as const,
      draft: { mode: "extractive" as const, sentences: [] },
    };
    const asked = "et il est piloté par qui ?";
    const question = {
      asked,
      query: { text: asked, language: "fr" as const },
      types: [],
      answerLanguage: "fr" as const,
    };
    const answered = completeAspects(deps.index, question, refused, {
      paragraphs: [paragraphId("annex/117")],
      isElliptical: false,
    });
    expect([answered.outcome, placesIn([...answered.draft.sentences])]).toEqual(["answered", ["report/IV/3.1"]]);
  });

  it("stands under the duty it is asked of", async () => {
    const { duties, sentences } = await ask(
      deps,
      "What must UNGIS submit in 2026, and what is it supposed to achieve?",
    );
    const told = duties?.flatMap((duty) => duty.sentences.map((i) => sentences[i])) ?? [];
    expect(placesIn(told.flatMap((sentence) => sentence ?? []))).toContain("annex/122.3");
  });
});
