import { describe, expect, it } from "vitest";
import { saysPeriodic } from "../../../src/answer/compare/says-periodic.ts";
import { fold } from "../../../src/text/fold.ts";

describe("a question that says itself that something is periodic", () => {
  it.each([
    "«Периодический» — это раз в сколько лет?",
    "how many years is periodic?",
    "« périodique », c'est tous les combien ?",
    "¿cada cuánto es periódico?",
    "كل كم سنة هذا الاستعراض الدوري؟",
    "定期是几年一次?",
  ])("is told: %s", (question) => expect(saysPeriodic(fold(question))).toBe(true));

  it.each(["С какой периодичностью?", "с какой регулярностью?", "¿con qué periodicidad?", "how often?", "多久一次?"])(
    "is told from one that asks how often: %s",
    (question) => expect(saysPeriodic(fold(question))).toBe(false),
  );
});
