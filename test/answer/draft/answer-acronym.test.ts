import { describe, expect, it } from "vitest";
import { checkCitation } from "../../../src/answer/check/verify.ts";
import { answerAcronym } from "../../../src/answer/draft/answer-acronym.ts";
import type { AnswerSentence } from "../../../src/domain/answer.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";

const library = readBundled();

describe("the answer to what an acronym stands for", () => {
  it.each([
    ["ungis", "report/IV/1", "Группы Организации Объединенных Наций по вопросам информационного общества (ГИО ООН)"],
    ["itu", "report/III/2", "Международного союза электросвязи (МСЭ)"],
    ["iawg_ai", "report/IV/4", "Межучрежденческой рабочей группе ООН по искусственному интеллекту (IAWG-AI)"],
    ["cstd", "report/front/5", "Комиссии по науке и технике в целях развития"],
    ["cwg_wsis_sdg", "report/V/3", "Рабочую группу Совета по ВВУИО и ЦУР"],
    ["undp", "annex/108", "Программой развития Организации Объединенных Наций"],
    ["pp", "report/front/1", "Полномочной конференции"],
  ])("is, for %s, the sentence in %s that spells it out", (concept, paragraph, words) => {
    const { outcome, draft } = answerAcronym(library, concept, "ru");
    expect(outcome).toBe("answered");
    expect(draft.sentences).toHaveLength(1);
    const [sentence] = draft.sentences as [AnswerSentence];
    expect(sentence.citations.map((citation) => citation.paragraph)).toEqual([paragraph]);
    expect(sentence.text.replace(/\s+/gu, " ")).toContain(words);
  });

  it.each(LANGUAGES)("is quoted to the letter in %s, with the source's own words beside a translation", (language) => {
    const [sentence] = answerAcronym(library, "ungis", language).draft.sentences as [AnswerSentence];
    expect(sentence.citations.map((citation) => citation.language)).toEqual(
      language === "ru" ? ["ru"] : [language, "ru"],
    );
    for (const citation of sentence.citations) expect(checkCitation(citation, library)).toBeUndefined();
  });

  it.each(["hlpf", "escwa", "undesa", "wtsa", "wtdc", "wsis10", "no_such_concept"])(
    "is an honest no where the document never spells it out: %s",
    (concept) => {
      expect(answerAcronym(library, concept, "ru")).toMatchObject({ outcome: "not_found", draft: { sentences: [] } });
    },
  );
});
