import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { findDutiesOfSide } from "../../../src/answer/question/find-duties-of-side.ts";
import { readQuestion } from "../../../src/answer/question/read-question.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

/** The first paragraph of each duty that is found by whose side is told. */
function paragraphsOf(question: string): string[] {
  return findDutiesOfSide(deps, readQuestion(question, deps)).map(
    ({ obligation }) => obligation.citations[0]?.paragraph ?? "",
  );
}

describe("what is asked of the side that somebody is on", () => {
  it.each([
    ["I work for a regional commission. What are we asked to do?", ["annex/53"]],
    ["Работаю в одной из пяти региональных комиссий. О чём конкретно резолюция просит нас?", ["annex/53"]],
    ["Trabajo en una comisión regional de la ONU: ¿se nos pide algo en concreto?", ["annex/53"]],
    ["我在区域委员会工作，决议要我们做什么？", ["annex/53"]],
    ["أنا أعمل في إحدى اللجان الإقليمية. ما الذي تدعونا الوثيقة إلى القيام به بالضبط؟", ["annex/53"]],
    ["Ici la CNUCED. En tant que membres du Partenariat, on nous demande quoi concrètement ?", ["annex/117"]],
    ["我们是C7某个行动方面的推进方,2027年之前要拿出什么东西?", ["annex/67", "annex/113"]],
  ])("is found, though it is told before the question: %s", (question, paragraphs) => {
    expect(paragraphsOf(question)).toEqual(paragraphs);
  });

  it.each([
    "What does the resolution ask ESCAP to do?",
    "Estoy en la CEPAL, ¿la resolución nos pide algo?",
    "Чего ждут от ЭСКАТО?",
    "نحن في الإسكوا، ماذا يطلب القرار منا؟",
    "Trabajo en la CEPAL, ¿qué se espera de las comisiones regionales según la resolución?",
  ])("is that of its group, where it is a member of one: %s", (question) => {
    expect(paragraphsOf(question)).toEqual(["annex/53"]);
  });

  it.each([
    "What is the difference between what UNGIS was asked by 2026 and what the Partnership was asked by 2027?",
    "ماذا يقال عن تصور خطوط العمل: الالتزام به، نظرة الحكومات، وواجب الميسرين",
    "We are UNICEF. What are we asked to do?",
  ])("is not found where more is asked, or nothing of it: %s", (question) => {
    expect(paragraphsOf(question)).toEqual([]);
  });

  it.each([
    "We are UNICEF. What are we asked to do?",
    "I work for UNDP. What must we report?",
    "Soy de la UNESCO. ¿Qué tenemos que hacer nosotros?",
  ])("is no answer where others are asked: %s", async (question) => {
    const { outcome, sentences } = await ask(deps, question);
    expect([outcome, sentences]).toEqual(["not_found", []]);
  });
});
