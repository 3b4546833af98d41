import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../src/slack/ask/parse-command.ts";

describe("parseCommand", () => {
  it.each(["", "   ", "help", "HELP", "?", "справка", "помощь", "aide", "ayuda", "مساعدة", "帮助"])(
    "%j asks for help",
    (text) => expect(parseCommand(text)).toEqual({ kind: "help" }),
  );

  it.each([
    ["para", "para"],
    ["PARA ", "para"],
    ["ask  ", "ask"],
    ["search", "search"],
  ])("%j lacks what it is about", (text, verb) => expect(parseCommand(text)).toEqual({ kind: "incomplete", verb }));

  it.each(["data", " Data ", "my data", "мои данные", "mes données", "mis datos", "بياناتي", "我的数据"])(
    "%j asks what is kept",
    (text) => expect(parseCommand(text)).toEqual({ kind: "data" }),
  );

  it.each([
    "What are the next deadlines?",
    "Quelles sont les prochaines échéances ?",
    "¿Cuáles son los próximos plazos?",
    "Какие у нас ближайшие сроки?",
    "ما هي المواعيد النهائية القادمة؟",
    "接下来有哪些截止日期？",
  ])("%j asks for the list of deadlines", (text) =>
    expect(parseCommand(text)).toEqual({ kind: "deadlines", words: "" }),
  );

  it.each([
    "What is the next deadline?",
    "Quelle est la prochaine échéance ?",
    "¿Cuál es el próximo plazo?",
    "Какой следующий срок?",
    "ما هو الموعد النهائي القادم؟",
    "下一个截止日期是什么时候？",
    "What reports are due next?",
  ])("%j asks for one, or for some, and is a question", (text) => expect(parseCommand(text).kind).toBe("ask"));

  it.each([
    ["摘要每周一上午8点", "周一 08:00"],
    ["提醒我每周五8点半", "me 周五 08:30"],
    ["每周一提醒我", "me 周一"],
    ["ملخص كل يوم اثنين الساعة 8", "كل اثنين الساعة 8"],
    ["ذكرني كل جمعة الساعة 8", "me كل جمعة الساعة 8"],
    ["дайджест по понедельникам", "по понедельникам"],
    ["résumé chaque lundi à 8h", "chaque lundi à 8h"],
  ])("%j wishes for a digest", (text, words) => expect(parseCommand(text)).toEqual({ kind: "digest", words }));

  it("what is due in some days is a question", () =>
    expect(parseCommand("What is due this week?")).toMatchObject({ kind: "ask" }));

  it.each([
    ["model off", "off", "me"],
    ["Model  ON here", "on", "here"],
    ["model off me", "off", "me"],
  ])("%j switches the model", (text, power, where) =>
    expect(parseCommand(text)).toEqual({ kind: "model", switch: power, where }),
  );

  it.each([
    ["lang ru", "ru"],
    ["LANG  Français", "Français"],
    ["lang", ""],
  ])("%j chooses a language", (text, word) => expect(parseCommand(text)).toEqual({ kind: "language", word }));

  it.each(["language", "language policy", "lang of the report", "langues", "language diversity?"])(
    "%j is a question about languages",
    (text) => expect(parseCommand(text).kind).toBe("ask"),
  );

  it.each(["model", "model on AI?", "model of financing", "data protection", "данные", "what data?"])(
    "%j is a question",
    (text) => expect(parseCommand(text).kind).toBe("ask"),
  );

  it.each([
    ["para 67", "67"],
    ["PARA  109–113, 9", "109–113, 9"],
    ["para section IV para 2", "section IV para 2"],
    ["para abc", "abc"],
    ["para -3", "-3"],
  ])("%j names paragraphs", (text, references) =>
    expect(parseCommand(text)).toEqual({ kind: "paragraph", references }),
  );

  it.each([
    ["search broadband", "broadband"],
    ["SEARCH  digital divide?", "digital divide?"],
    ["найти доступ для всех", "доступ для всех"],
    ["chercher fracture numérique", "fracture numérique"],
    ["buscar brecha digital", "brecha digital"],
    ["ابحث عن الذكاء الاصطناعي", "الذكاء الاصطناعي"],
    ["搜索 人工智能", "人工智能"],
  ])("%j searches", (text, words) => expect(parseCommand(text)).toEqual({ kind: "search", words }));

  it.each(["sources", "Source?", "источники", "fuentes", "المصادر", "出处", "来源？"])(
    "%j asks for the sources",
    (text) => expect(parseCommand(text)).toEqual({ kind: "sources" }),
  );

  it.each([
    "research on AI",
    "поиск информации",
    "recherche et développement",
    "chercher quoi ?",
    "sources of financing",
  ])("%j is no search", (text) => expect(parseCommand(text).kind).toBe("ask"));

  it.each([
    ["ask who pays?", "who pays?"],
    ["who pays?", "who pays?"],
    ["paradise?", "paradise?"],
    ["asking for a friend", "asking for a friend"],
    ["Кто готовит\nдорожную карту?", "Кто готовит\nдорожную карту?"],
    ["help me find the deadline", "help me find the deadline"],
  ])("%j is a question", (text, question) => expect(parseCommand(text)).toEqual({ kind: "ask", question }));

  it.each([
    ["duties", ""],
    ["duties ITU 2027", "ITU 2027"],
    ["Duties to CSTD", "to CSTD"],
    ["поручения 2027", "2027"],
    ["职责", ""],
  ])("%j lists duties", (text, words) => expect(parseCommand(text)).toEqual({ kind: "duties", words }));

  it.each(["duties of ITU towards the Council in 2027", "duties of ITU?", "obligations de l'UIT"])(
    "%j is a question about them",
    (text) => expect(parseCommand(text).kind).toBe("ask"),
  );
});
