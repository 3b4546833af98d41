import { describe, expect, it } from "vitest";
import { type DeadlineAim, deadlineAim } from "../../../src/answer/question/deadline-question.ts";

describe("what a question asks the ledger for", () => {
  it.each<[string, boolean, DeadlineAim | undefined]>([
    ["what do we owe in 2027?", false, "due"],
    ["all deadlines", true, "due"],
    ["deadlines", false, undefined],
    ["что нужно сделать до 2027 года", false, "due"],
    ["сроки 2026 года", false, "due"],
    ["les échéances de 2026", false, "due"],
    ["los plazos de 2026", false, "due"],
    ["المواعيد في عام 2026", false, "due"],
    ["مواعيد عام 2026", false, "due"],
    ["ما المستحق في عام 2026؟", false, "due"],
    ["2026年的期限", false, "due"],
    ["who reports to CSTD in 2027?", false, "reports"],
    ["quels rapports en 2027", false, "reports"],
    ["¿qué informes se presentan en 2027?", false, "reports"],
    ["ما هي التقارير في 2027", false, "reports"],
    ["2027年提交哪些报告", false, "reports"],
    ["who reports to CSTD?", false, undefined],
    ["every report on AI", true, undefined],
    ["where was the meeting in 2025", false, undefined],
  ])("%s", (question, isListQuestion, aim) => {
    expect(deadlineAim(question, isListQuestion)).toBe(aim);
  });
});
