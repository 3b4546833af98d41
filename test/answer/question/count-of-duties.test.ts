import { describe, expect, it } from "vitest";
import { asksCountOfDuties } from "../../../src/answer/question/count-of-duties.ts";

describe("a question for the number of what the register lists", () => {
  it.each([
    "How many reports are due to the CSTD in 2027?",
    "сколько поручений у МСЭ?",
    "combien de tâches a l'UNGIS ?",
    "¿Cuántas tareas tiene UNGIS?",
    "كم مهمة على الاتحاد؟",
    "国际电联有多少项任务？",
    "CSTD应该收到几项汇报？",
    "2027年要向CSTD报告的事项一共有几项?",
  ])("is told: %s", (question) => {
    expect(asksCountOfDuties(question)).toBe(true);
  });

  it.each([
    "How many fellowships are foreseen?",
    "сколько человек войдёт в группу?",
    "¿De cuántos indicadores consta la lista?",
  ])("from one for the number of something else: %s", (question) => {
    expect(asksCountOfDuties(question)).toBe(false);
  });
});
