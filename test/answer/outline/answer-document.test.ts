import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { ask } from "../../../src/answer/ask.ts";
import { answerDocument } from "../../../src/answer/outline/answer-document.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { sectionOf } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

describe("a document in a few lines", () => {
  it.each(LANGUAGES)("has each section once or more, and when the next review is: %s", (language) => {
    const sentences = answerDocument(deps.index, language)?.draft.sentences ?? [];
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
});
