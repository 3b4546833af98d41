import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../src/answer/answer-deps.ts";
import { findTask } from "../../src/answer/find-task.ts";
import { readQuestion } from "../../src/answer/question/read-question.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

const kindOf = async (text: string) => (await findTask(deps, readQuestion(text, deps), false)).kind;

describe("what is to be done about a question that names a body which has duties", () => {
  it.each([
    "What must ITU do by 2027?",
    "Who reports to the CSTD in 2026?",
    "Что должны сделать координаторы направлений деятельности?",
    "¿Qué se pide a la UIT?",
  ])("is to list them where they are asked for: %s", async (question) => {
    expect(["duties", "ledger"]).toContain(await kindOf(question));
  });

  it.each([
    "¿Qué cualidades debe mejorar el grupo UNGIS?",
    "Я правильно помню, что следующее совещание по обзору ВВУИО просят провести в 2030 году?",
    "¿Cada cuánto está obligada la Secretaría a poner al día sus hojas de ruta sobre la CMSI?",
    "What happens to an action line facilitator who shows up at CSTD in 2027 without a roadmap?",
    "Соберите всё о гендерном разрыве: что говорили, какие цифры приведены и чего ждут от координаторов",
  ])("is to search where it asks for something else: %s", async (question) => {
    expect(await kindOf(question)).toBe("question");
  });
});

describe("what is to be done about a text without a word", () => {
  it.each(["???", "!", ":)", "…"])("is to ask back: %s", async (text) => {
    expect(await kindOf(text)).toBe("clarify");
  });

  it.each(["报告里提到了哪些国家", "报告提到了哪些国家？"])(
    "is not to ask back for what the document names: %s",
    async (text) => {
      expect(await kindOf(text)).toBe("names");
    },
  );

  it("is not to ask back for a number", async () => {
    expect(await kindOf("67?")).toBe("lookup");
  });
});
