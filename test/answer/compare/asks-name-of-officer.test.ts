import { describe, expect, it } from "vitest";
import { asksNameOfOfficer } from "../../../src/answer/compare/asks-name-of-officer.ts";

describe("the name of somebody in an office", () => {
  it.each([
    ["как зовут председателя рабочей группы?", true],
    ["what is the name of the working group's chair?", false],
    ["what is the name of the chair of the working group?", true],
    ["comment s'appelle le président du groupe ?", true],
    ["¿cómo se llama el presidente del grupo?", true],
    ["ما اسم رئيس الفريق؟", true],
    ["工作组主席叫什么？", true],
    ["c'est qui le boss du panel ?", true],
    ["who will head the task force?", true],
    ["Qui va diriger le groupe de travail ?", true],
    ["مين مثّل اليونسكو في الحفل", true],
    ["主笔是哪位专家？", true],
    ["任务组的组长定了没？是谁？", true],
    ["cette équipe, qui doit la présider ?", true],
    ["quién es el punto focal", true],
    ["who leads the preparation?", false],
    ["кто представил отчет?", false],
    ["как называется доклад генерального секретаря?", false],
    ["comment s'appelle le rapport de la Secrétaire générale ?", false],
    ["ما اسم التقرير الذي قدمته الأمينة العامة؟", false],
    ["who chairs the group?", false],
    ["من المسؤول عن كل تقرير؟", false],
    ["ما التقارير المطلوبة ومن المسؤول عنها؟", false],
    ["من المسؤول عن الحفل؟", true],
  ])("%s: %s", (question, expected) => {
    expect(asksNameOfOfficer(question)).toBe(expected);
  });
});
