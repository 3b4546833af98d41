import { describe, expect, it } from "vitest";
import { asksMeans } from "../../../src/answer/question/asks-means.ts";

describe("a question by what way something is to be done", () => {
  it.each([
    "Через какие форумы группа должна сотрудничать?",
    "Through which forums is the group to cooperate?",
    "Par quels forums le groupe doit-il coopérer ?",
    "¿A través de qué foros debe cooperar el grupo?",
    "من خلال أي منتديات يتعاون الفريق؟",
    "该小组应通过哪些论坛开展合作？",
  ])("%s", (question) => expect(asksMeans(question)).toBe(true));

  it.each(["Which forums must cooperate?", "Что группа должна сделать через год?", "¿Qué debe hacer el grupo?"])(
    "is not one what is to be done: %s",
    (question) => expect(asksMeans(question)).toBe(false),
  );
});
