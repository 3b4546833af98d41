import { describe, expect, it } from "vitest";
import { asksForDeadlines, readDueQuestion } from "../../../src/answer/question/due-question.ts";

describe("who asks what is due", () => {
  it.each([
    "What is the next deadline?",
    "what's due next",
    "When is our next deadline",
    "Quelle est la prochaine échéance ?",
    "¿Cuál es el próximo plazo?",
    "Какой следующий срок?",
    "ما هو الموعد النهائي القادم؟",
    "متى الموعد التالي؟",
    "下一个截止日期是什么时候？",
    "最近的期限是哪天？",
  ])("wants the one that comes next: %s", (text) => {
    expect(readDueQuestion(text)).toEqual({ kind: "next", isMany: false });
  });

  it.each([
    "show me the upcoming deadlines please",
    "What are the next deadlines?",
    "Quelles sont les prochaines échéances ?",
    "¿Cuáles son los próximos plazos?",
    "Какие у нас ближайшие сроки?",
    "ما هي المواعيد النهائية القادمة؟",
    "接下来有哪些截止日期？",
    "列出所有即将到来的期限",
  ])("wants all that is to come: %s", (text) => {
    expect(readDueQuestion(text)).toEqual({ kind: "next", isMany: true });
  });

  it.each([
    ["What is the next review?", "review", false],
    ["When is the next review?", "review", false],
    ["when will the next overall review take place", "review", false],
    ["When is the next report due?", "report", false],
    ["what reports are due next?", "report", true],
    ["Quel est le prochain examen ?", "review", false],
    ["Quand aura lieu le prochain examen d'ensemble ?", "review", false],
    ["Quand le prochain rapport est-il dû ?", "report", false],
    ["Quels sont les prochains rapports à rendre ?", "report", true],
    ["¿Cuál es el próximo examen?", "review", false],
    ["¿Cuándo será la próxima revisión?", "review", false],
    ["¿Cuándo hay que presentar el próximo informe?", "report", false],
    ["¿Cuáles son los próximos informes?", "report", true],
    ["Какой следующий обзор?", "review", false],
    ["Когда будет следующий обзор?", "review", false],
    ["Когда нужно сдать следующий отчёт?", "report", false],
    ["Какие ближайшие доклады?", "report", true],
    ["ما هو الاستعراض التالي؟", "review", false],
    ["متى الاستعراض القادم؟", "review", false],
    ["متى يستحق التقرير القادم؟", "report", false],
    ["ما هي التقارير القادمة؟", "report", true],
    ["下一次审查是什么？", "review", false],
    ["下次审查是什么时候？", "review", false],
    ["下一份报告什么时候到期？", "report", false],
    ["接下来要提交哪些报告？", "report", true],
  ] as const)("wants what is next of one kind: %s", (text, of, isMany) => {
    expect(readDueQuestion(text)).toEqual({ kind: "next", of, isMany });
  });

  it.each([
    ["Which reports are due next year?", "year", 1],
    ["Quels rapports faut-il rendre l'année prochaine ?", "year", 1],
    ["¿Qué informes hay que presentar el próximo año?", "year", 1],
    ["Какие отчёты надо сдать в следующем году?", "year", 1],
    ["ما التقارير المستحقة العام المقبل؟", "year", 1],
    ["明年要提交哪些报告？", "year", 1],
  ] as const)("wants what of one kind falls into some days: %s", (text, unit, ahead) => {
    expect(readDueQuestion(text)).toEqual({ kind: "period", of: "report", unit, ahead });
  });

  it.each([
    ["What is due today?", "day", 0],
    ["what is due tomorrow", "day", 1],
    ["What is due this week?", "week", 0],
    ["which deadlines fall due next week?", "week", 1],
    ["anything due this month?", "month", 0],
    ["What's due next month?", "month", 1],
    ["what do we owe this year?", "year", 0],
    ["deadlines next year", "year", 1],
    ["Qu'est-ce qui est dû aujourd’hui ?", "day", 0],
    ["Quelles échéances cette semaine ?", "week", 0],
    ["Quelles sont les échéances de la semaine prochaine ?", "week", 1],
    ["Que doit-on rendre ce mois-ci ?", "month", 0],
    ["Qu'avons-nous à rendre ce mois-ci ?", "month", 0],
    ["Quelles échéances le mois prochain ?", "month", 1],
    ["Quels délais l'année prochaine ?", "year", 1],
    ["¿Qué vence hoy?", "day", 0],
    ["¿Qué plazos vencen esta semana?", "week", 0],
    ["¿Qué vence la semana que viene?", "week", 1],
    ["¿Qué hay que entregar este mes?", "month", 0],
    ["¿Qué plazos hay el próximo mes?", "month", 1],
    ["¿Qué vence este año?", "year", 0],
    ["Какие сроки сегодня?", "day", 0],
    ["Что надо сделать на этой неделе?", "week", 0],
    ["Какие сроки на следующей неделе?", "week", 1],
    ["Что нужно сдать в этом месяце?", "month", 0],
    ["Какие у нас сроки в следующем месяце?", "month", 1],
    ["Какие сроки истекают в этом году?", "year", 0],
    ["ما المستحق اليوم؟", "day", 0],
    ["ما المواعيد النهائية هذا الأسبوع؟", "week", 0],
    ["ما هي المواعيد الأسبوع المقبل؟", "week", 1],
    ["ما المطلوب هذا الشهر؟", "month", 0],
    ["ما المواعيد الشهر القادم؟", "month", 1],
    ["ما المواعيد هذا العام؟", "year", 0],
    ["今天有什么到期？", "day", 0],
    ["本周有哪些截止日期？", "week", 0],
    ["下周要交什么？", "week", 1],
    ["这个月有什么到期？", "month", 0],
    ["下个月有哪些期限？", "month", 1],
    ["明年有哪些截止日期？", "year", 1],
  ] as const)("wants what falls into some days: %s", (text, unit, ahead) => {
    expect(readDueQuestion(text)).toEqual({ kind: "period", unit, ahead });
  });

  it.each([
    "What is the deadline?",
    "and by when?",
    "When is the next WSIS review?",
    "What does the next report say?",
    "What is the next review of the report?",
    "What is the next deadline for the road map?",
    "what must UNGIS report this year?",
    "what is due",
    "what is due in 2027?",
    "this week",
    "Какой срок у дорожной карты?",
    "К какому сроку?",
    "ما الموعد؟",
    "下一次论坛的期限是什么时候？",
    "",
    "the deadline that comes next is what the text of the resolution says of it",
  ])("asks the document: %s", (text) => {
    expect(readDueQuestion(text)).toBeUndefined();
  });
});

describe("a question that names deadlines and nothing else", () => {
  it.each([
    "deadlines",
    "what are the deadlines?",
    "deadlines under the resolution",
    "Какие сроки в резолюции?",
    "quelles sont les échéances ?",
    "¿cuáles son los plazos?",
    "ما هي المواعيد النهائية؟",
    "有哪些截止日期？",
  ])("asks for all of them: %s", (question) => {
    expect(asksForDeadlines(question)).toBe(true);
  });

  it.each([
    "deadline?",
    "reports?",
    "what are the deadlines for UNGIS?",
    "who missed the deadlines?",
    "срок?",
    "échéances de l'UIT",
    "",
  ])("is no other: %s", (question) => {
    expect(asksForDeadlines(question)).toBe(false);
  });
});
