import { describe, expect, it } from "vitest";
import { asksForDirectives, isDirective } from "../../../src/answer/question/directives.ts";
import type { Language } from "../../../src/domain/language.ts";

describe("asking what was asked of somebody", () => {
  it.each([
    "что поручено ГИО ООН",
    "о чем просят МСЭ",
    "what is UNGIS asked to do",
    "what do we owe in 2027",
    "que demande-t-on à l'UIT",
    "¿qué se pide a la UIT?",
    "ما المطلوب من الاتحاد",
    "要求国际电联做什么",
    "what do they want from UNGIS",
    "UNGIS: all tasks",
    "obligations of the facilitators",
    "que doivent faire les coordonnateurs",
    "qué tienen que hacer los facilitadores",
    "задачи ГИО ООН",
    "行动方面推进方要做什么",
  ])("%s", (question) => {
    expect(asksForDirectives(question)).toBe(true);
  });

  it.each([
    "где прошел форум",
    "where is UNESCO mentioned",
    "quel est le pourcentage",
    "¿cuándo fue?",
    "会议在哪里举行",
    "when does the task force report",
    "¿quién forma el grupo de tareas?",
    "任务组向谁报告",
    "nombre d'attendees",
  ])("not: %s", (question) => {
    expect(asksForDirectives(question)).toBe(false);
  });
});

describe("a sentence that asks somebody for something", () => {
  it.each<[Language, string, boolean]>([
    ["ru", "Мы просим секретариат представить дорожную карту", true],
    ["ru", "Мы отмечаем работу секретариата", false],
    ["en", "We request the secretariat to present a road map", true],
    ["en", "We note the work of the secretariat", false],
    ["fr", "Nous prions le secrétariat de présenter une feuille de route", false],
  ])("%s: %s: %s", (language, sentence, expected) => {
    expect(isDirective(sentence, language)).toBe(expected);
  });
});
