import { describe, expect, it } from "vitest";
import { asksWhatIsDue } from "../../../src/slack/ask/asks-what-is-due.ts";
import { parseCommand } from "../../../src/slack/ask/parse-command.ts";

describe("who asks for the next deadline", () => {
  it.each([
    "What is the next deadline?",
    "what's due next",
    "When is our next deadline",
    "show me the upcoming deadlines please",
    "Quelle est la prochaine échéance ?",
    "¿Cuál es el próximo plazo?",
    "Какой следующий срок?",
    "Какие у нас ближайшие сроки?",
    "ما هو الموعد النهائي القادم؟",
    "متى الموعد التالي؟",
    "下一个截止日期是什么时候？",
    "最近的期限是哪天？",
  ])("reads the list: %s", (text) => {
    expect(asksWhatIsDue(text)).toBe(true);
    expect(parseCommand(text)).toEqual({ kind: "deadlines", words: "" });
  });

  it.each([
    "What is the deadline?",
    "and by when?",
    "When is the next review?",
    "What is the next deadline for the road map?",
    "what is due",
    "Какой срок у дорожной карты?",
    "К какому сроку?",
    "ما الموعد؟",
    "下一次审查的期限是什么时候？",
    "",
    "the deadline that comes next is what the text of the resolution says of it",
  ])("asks the document: %s", (text) => {
    expect(asksWhatIsDue(text)).toBe(false);
  });
});
