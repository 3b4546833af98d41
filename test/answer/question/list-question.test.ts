import { describe, expect, it } from "vitest";
import { asksForPlaces, isListQuestion, stripListWords } from "../../../src/answer/question/list-question.ts";

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
    "Quels points Guy Ryder a-t-il abordés ?",
    "¿Qué puntos destacó la Presidenta?",
    "даны все пункты, где упомянут МСЭ, или это не полный перечень?",
    "Is the list a full list, or only a selection?",
    "La liste est-elle complète ou seulement indicative ?",
    "La lista de párrafos, ¿es completa o sólo orientativa?",
    "المرفق فيه كل الفقرات ولا بس بعضها؟",
    "附件是完整清单吗，还是只是节选？",
    "附件里的段落是不是涉及ITU的全部段落？",
  ])("not: %s", (question) => {
    expect(isListQuestion(question)).toBe(false);
  });
});

describe("asking for every place where something is spoken of", () => {
  it.each([
    "где упоминается ЮНЕСКО",
    "в каких пунктах говорится о молодежи",
    "собери всё, что в тексте сказано о школах",
    "всё о школах",
    "which paragraphs mention UNESCO",
    "everything the report says about schools",
    "all mentions of schools",
    "Où l'UNESCO est-elle mentionnée ?",
    "tout ce qui concerne les écoles",
    "dame todo lo que se diga de las escuelas",
    "¿Dónde se menciona la UNESCO?",
    "أين ورد ذكر اليونسكو؟",
    "كل ما ورد عن المدارس",
    "哪里提到教科文组织？",
    "关于学校的全部内容",
    "где полный список мероприятий",
    "where is the full list of events",
    "où est la liste complète des orateurs ?",
    "¿dónde está la lista completa?",
    "أين القائمة الكاملة؟",
    "完整清单在哪里？",
  ])("%s", (question) => {
    expect([isListQuestion(question), asksForPlaces(question)]).toEqual([true, true]);
  });

  it.each([
    "перечисли поручения ГИО ООН",
    "полный список мероприятий",
    "list all the side events",
    "everything due in 2027",
    "all the figures of the annex",
    "tous les délais",
    "todos los plazos",
    "كل المواعيد",
    "列出所有期限",
  ])("not: %s", (question) => {
    expect([isListQuestion(question), asksForPlaces(question)]).toEqual([true, false]);
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
