import { describe, expect, it } from "vitest";
import { type AnswerType, answerTypesOf, givesType } from "../../src/answer/question/answer-type.ts";
import { asksForDirectives } from "../../src/answer/question/directives.ts";
import { isListQuestion, stripListWords } from "../../src/answer/question/list-question.ts";

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
    expect(givesType(sentence, type)).toBe(given);
  });
});

describe("asking for all of something", () => {
  it.each([
    "всё, что нужно сделать в 2027 году",
    "перечисли поручения ГИО ООН",
    "где упоминается ЮНЕСКО",
    "в каких пунктах говорится о молодежи",
    "полный список сроков",
    "everything due in 2027",
    "which paragraphs mention UNESCO",
    "where is UNESCO mentioned",
    "list the deadlines",
    "tous les délais",
    "énumérez les mandats",
    "Où l'UNESCO est-elle mentionnée ?",
    "Où est-il question de l'UNESCO ?",
    "todos los plazos",
    "¿Dónde se menciona la UNESCO?",
    "كل المواعيد",
    "أين ورد ذكر اليونسكو؟",
    "列出所有期限",
    "哪里提到教科文组织？",
  ])("%s", (question) => {
    expect(isListQuestion(question)).toBe(true);
  });

  it.each([
    "когда обзор",
    "что всё же решили",
    "кто председатель",
    "where was the meeting",
    "is it over",
    "where is the forum held",
    "tout à l'heure",
    "où a eu lieu la réunion",
    "où est le siège du groupe",
    "¿dónde fue la reunión?",
    "متى الاجتماع",
    "会议在哪里举行",
    "when does the task force report",
    "¿quién forma el grupo de tareas?",
    "任务组向谁报告",
    "nombre d'attendees",
  ])("not: %s", (question) => {
    expect(isListQuestion(question)).toBe(false);
  });
});

describe("what a question for all of something is about", () => {
  it.each([
    ["where is UNESCO mentioned in the report", /UNESCO/u],
    ["which paragraph is UNESCO cited in", /UNESCO/u],
    ["Où l'UNESCO est-elle mentionnée ?", /UNESCO/u],
    ["¿Dónde se menciona la UNESCO?", /UNESCO/u],
    ["где упоминается ЮНЕСКО", /^ЮНЕСКО$/u],
    ["哪里提到教科文组织？", /教科文组织/u],
    ["everything due in 2027", /2027/u],
    ["список", /^список$/u],
  ])("stays when the words that ask for all are taken out: %s", (question, left) => {
    expect(stripListWords(question)).toMatch(left);
  });
});

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
