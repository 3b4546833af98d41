import { describe, expect, it } from "vitest";
import { type AnswerType, answerTypesOf, givesType } from "../../../src/answer/question/answer-type.ts";
import type { Language } from "../../../src/domain/language.ts";

describe("what kind of thing is asked for", () => {
  it.each<[string, AnswerType[]]>([
    ["когда следующий обзор", ["date"]],
    ["До какого срока дорожная карта?", ["date"]],
    ["when is the next review", ["date"]],
    ["by what deadline", ["date"]],
    ["Quand a lieu l'examen ?", ["date"]],
    ["¿Cuándo es la revisión?", ["date"]],
    ["متى المراجعة القادمة؟", ["date"]],
    ["下次审查是什么时候？", ["date"]],
    ["сколько людей в интернете", ["number"]],
    ["какой процент женщин", ["number"]],
    ["how many people are offline", ["number"]],
    ["combien de personnes", ["number"]],
    ["¿cuántas personas?", ["number"]],
    ["كم عدد السكان", ["number"]],
    ["多少人上网", ["number"]],
    ["кто ведёт секретариат", ["actor"]],
    ["who chairs UNGIS", ["actor"]],
    ["Qui préside le groupe ?", ["actor"]],
    ["¿Quién preside?", ["actor"]],
    ["谁担任主席", ["actor"]],
    ["ссылка на список", ["link"]],
    ["the URL of the website", ["link"]],
    ["链接在哪里", ["link"]],
    ["кто и когда", ["date", "actor"]],
    ["что такое цифровой разрыв", []],
    ["whenever whoever", []],
    ["Что сказано о молодежи?", []],
  ])("%s → %j", (question, types) => {
    expect(answerTypesOf(question)).toEqual(types);
  });

  it.each<[string, AnswerType, boolean]>([
    ["совещание в 2035 году", "date", true],
    ["16 декабря", "date", true],
    ["проводится ежегодно", "date", true],
    ["в ближайшее время", "date", false],
    ["только 78 процентов", "number", true],
    ["большинство женщин", "number", false],
    ["Генеральный секретарь сказал", "actor", false],
    ["Дорин Богдан-Мартин", "actor", true],
    ["доложить КНТР", "actor", true],
    ["см. https://itu.int", "link", true],
    ["на веб-сайте", "link", false],
  ])("%s gives a %s: %s", (sentence, type, given) => {
    expect(givesType(sentence, type, "ru")).toBe(given);
  });

  it.each<[Language, string, boolean]>([
    ["en", "They met on 16 December", true],
    ["en", "They met on December 16", true],
    ["en", "They may meet", false],
    ["es", "el 16 de diciembre", true],
    ["fr", "le 1er mai", true],
    ["ar", "في 16 ديسمبر", true],
    ["zh", "12月16日", true],
    ["zh", "十二位代表", false],
  ])("a source in %s gives a date in %s: %s", (language, sentence, given) => {
    expect(givesType(sentence, "date", language)).toBe(given);
  });
});
