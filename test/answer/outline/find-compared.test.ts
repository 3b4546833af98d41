import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { ask } from "../../../src/answer/ask.ts";
import { findCompared } from "../../../src/answer/outline/find-compared.ts";
import { readQuestion } from "../../../src/answer/question/read-question.ts";
import { retrieve } from "../../../src/retrieval/retrieve.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

async function compared(typed: string): Promise<string[] | undefined> {
  const question = readQuestion(typed, deps);
  const found = findCompared(deps, question, await retrieve(deps.index, question.query));
  return found && [...found.keys()].sort();
}

describe("the two sides of a comparison", () => {
  it.each([
    ["How did Baerbock's message differ from Ryder's?", ["report/II/1", "report/II/2"]],
    ["Чем отличается выступление Бербок от выступления Райдера?", ["report/II/1", "report/II/2"]],
    ["ما الفرق بين بيربوك ورايدر؟", ["report/II/1", "report/II/2"]],
    ["بماذا اختلف بيان بيربوك عن بيان رايدر؟", ["report/II/1", "report/II/2"]],
    ["贝尔伯克和赖德的发言有什么不同？", ["report/II/1", "report/II/2"]],
    ["联大主席和Guy Ryder两个人的讲话，侧重点有什么不一样？", ["report/II/1", "report/II/2"]],
    [
      "Quels points communs entre l'intervention de Mme Baerbock et celle de M. Ryder ?",
      ["report/II/1", "report/II/2"],
    ],
    ["Какие акценты отличают выступления Бербок и Райдера?", ["report/II/1", "report/II/2"]],
    ["what is the difference between Malatsi's and Bogdan-Martin's statements?", ["report/II/5", "report/II/6"]],
  ])("%s", async (question, sides) => {
    expect(await compared(question)).toEqual(sides);
    const { outcome, sentences } = await ask(deps, question);
    const quoted = new Set(sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)));
    expect({ outcome, quoted: [...quoted].sort() }).toEqual({ outcome: "answered", quoted: sides });
  });

  it.each([
    "How do the road map of UNGIS and the roadmaps of the action line facilitators differ?",
    "Two roadmaps, UNGIS's and the action line facilitators': what sets them apart?",
    "Дорожная карта ГИО ООН и дорожные карты координаторов: в чем разница?",
    "Feuille de route de l'UNGIS et feuilles de route des coordonnateurs : quelle différence ?",
    "La hoja de ruta del UNGIS y las hojas de ruta de los facilitadores, ¿son lo mismo?",
    "ما الفرق بين خارطة طريق UNGIS وخرائط طريق الميسرين؟",
    "UNGIS的路线图和行动方面推进方的路线图有什么区别？",
  ])("are what two bodies are each to do about one thing: %s", async (question) => {
    expect(await compared(question)).toEqual(["annex/113", "annex/122"]);
  });

  it.each([
    "compare the budgets of UNESCO and OHCHR",
    "чем отличаются бюджеты ЮНЕСКО и ООН-женщины?",
    "compare the salaries of Baerbock and Ryder",
    "compare UNESCO and UNDP",
    "what did Baerbock and Ryder say?",
  ])("are none in what neither says, in one paragraph, or where nothing is compared: %s", async (question) => {
    expect(await compared(question)).toBeUndefined();
  });
});
