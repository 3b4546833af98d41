import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { ask } from "../../../src/answer/ask.ts";
import { answerSummary } from "../../../src/answer/outline/answer-summary.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { sectionOf } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

describe("a document in a few lines", () => {
  it.each(LANGUAGES)("has each section once or more, and when the next review is: %s", (language) => {
    const sentences = answerSummary(deps.index, "document", () => true, language)?.draft.sentences ?? [];
    const cited = sentences.flatMap(({ citations }) => citations.slice(0, 1).map(({ paragraph }) => paragraph));
    expect([...new Set(cited.map(sectionOf))]).toEqual(["I", "II", "III", "IV", "V", "VI", "VII"]);
    expect(cited).toContain("report/III/3");
    expect(sentences.map(({ text }) => text).join(" ")).toContain("2035");
  });

  it.each([
    "Summarise the whole report in five lines",
    "Сделай краткую выжимку всего отчёта",
    "总结一下这份报告",
    "ملخص الوثيقة",
  ])("answers %s", async (question) => {
    const { outcome, sentences } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(new Set(sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)))).toEqual(
      new Set(["I/1", "II/1", "III/1", "III/3", "IV/1", "IV/3", "V/1", "VI/1", "VII/1"].map((id) => `report/${id}`)),
    );
  });

  it.each([
    "Summarise the resolution",
    "Сделай выжимку резолюции",
    "总结一下决议",
    "ملخص القرار",
    "Résume la résolution en quelques lignes",
    "resumen de la resolución A/RES/80/173",
  ])("tells of the resolution what the report says of it, its adoption first: %s", async (question) => {
    const { sentences } = await ask(deps, question);
    const cited = sentences.map(({ citations }) => citations[0]?.paragraph);
    expect([...new Set(cited)]).toEqual(
      ["III/1", "III/2", "III/3", "III/4", "IV/1", "IV/2", "IV/3", "IV/4", "IV/5"].map((id) => `report/${id}`),
    );
    expect(sentences[0]?.text).toContain("A/RES/80/173");
  });
});
