import { describe, expect, it } from "vitest";
import { asksRather, tellsCause, tellsReason, withoutRather } from "../../../src/answer/compare/lacks-reason.ts";

describe("words of the report that may say why", () => {
  it.each([
    ["Поскольку ресурсы ограничены, работа ведется поэтапно", true, true],
    ["благодаря поддержке государств-членов", true, true],
    ["чтобы не допустить дублирования", true, false],
    ["в том числе благодаря его ведущей роли", false, false],
    ["по нескольким Направлениям деятельности", false, false],
    ["анализа деятельности в связи с ВВУИО", false, false],
  ])("%s", (text, isReason, isCause) => {
    expect([tellsReason(text), tellsCause(text)]).toEqual([isReason, isCause]);
  });
});

describe("why something is not so", () => {
  it.each([
    ["Any idea why the UN SG didn't speak in person?", true],
    ["لماذا أناب الأمين العام غاي رايدر عنه ولم يُلقِ الكلمة بنفسه؟", true],
    ["почему не выступил сам Генсек?", true],
    ["لماذا الأمين العام للأمم المتحدة ما حضر؟", true],
    ["Почему вместо самого Генсека выступал Райдер?", true],
    ["why is ITU permanent, unlike the chair?", true],
    ["秘书处为什么固定，不跟主席一样轮换？", true],
    ["why do we care about the gender divide?", false],
    ["لماذا الفجوة بين الجنسين مهمة؟", false],
  ])("is asked: %s", (question, expected) => {
    expect(asksRather(question)).toBe(expected);
  });
});

describe("what is taken for so by who asks why it is not otherwise", () => {
  it.each([
    ["why does UNCTAD chair the group and not us?", "why does UNCTAD chair the group "],
    ["почему докладывает группа, а не комиссия?", "почему докладывает группа, "],
    ["why did nobody object?", "why did nobody object?"],
  ])("%s", (question, taken) => {
    expect(withoutRather(question)).toBe(taken);
  });
});
