import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();
const headlineOf = async (question: string) => (await ask(deps, question)).headline?.text;

describe("the year in which what is asked for falls due", () => {
  it.each([
    ["by when must the task force report?", "2027"],
    ["Quand l'équipe spéciale doit-elle faire rapport ?", "2027"],
    ["¿Para cuándo debe informar el equipo de tareas interno?", "2027"],
    ["متى يجب أن تقدم فرقة العمل تقريرها؟", "2027"],
    ["任务组何时提交报告？", "2027"],
    ["when must UNGIS hand in the road map?", "2026"],
  ])("is read first: %s", async (question, year) => {
    expect(await headlineOf(question)).toBe(year);
  });

  it.each([
    ["that is named already", "what is due in 2027?"],
    ["where nobody asks when", "what must UNGIS hand in?"],
    ["where the duties differ", "by when must ITU do what it is asked?"],
  ])("is not read %s", async (_, question) => {
    expect(await headlineOf(question)).toBeUndefined();
  });
});
