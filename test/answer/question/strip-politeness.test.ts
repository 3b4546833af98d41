import { describe, expect, it } from "vitest";
import { stripPoliteness } from "../../../src/answer/question/strip-politeness.ts";
import { runBounded } from "../../fixtures/run-bounded.ts";

const AROUND: readonly (readonly [before: string, question: string, after: string])[] = [
  ["Подскажите, пожалуйста, ", "когда было совещание?", ""],
  ["Добрый день, коллеги! Не подскажете, ", "какой охват 4G?", " Заранее спасибо!"],
  ["Всем привет, ", "что там по ЦУР", ", спс"],
  ["Хотел бы узнать, ", "кто секретариат ГИО ООН", ""],
  ["Hello, could you please tell me ", "how often is the WSIS Forum held", "? Thanks a lot!"],
  ["Hi all — quick question: ", "is AI in it?", ""],
  ["Good morning team, I was wondering if ", "ITU chairs UNGIS", ", thanks in advance"],
  ["Bonjour à tous, petite question : ", "qui a ouvert la réunion ?", " Merci d'avance"],
  ["Salut l’équipe, pourriez-vous me dire ", "combien de déclarations ?", " merci bcp"],
  ["Hola a todos, ¿me podrían decir ", "quién preside el UNGIS?", " Muchas gracias"],
  ["Perdón, una pregunta rápida: ", "¿cuándo es el Foro?", ""],
  ["السلام عليكم، سؤال سريع لو سمحتم: ", "من افتتح الاجتماع؟", " وشكرا جزيلا"],
  ["مرحبا جميعا، أود أن أعرف ", "متى يعقد المنتدى", ""],
  ["大家好，请教一下，", "联大主席讲了什么？", "谢谢"],
  ["您好！请问", "下一次审查是什么时候？", "谢谢大家！"],
];

describe("courtesies around a question", () => {
  it.each(AROUND)("%s… %s …%s", (before, question, after) => {
    const bare = (text: string) => text.replace(/^[¿¡\s]+|[?,.\s]+$/gu, "");
    expect(bare(stripPoliteness(before + question + after))).toBe(bare(question));
  });

  it.each([
    ["my boss wants to know if youth is named", "youth is named"],
    ["could you please give me the list of countries", "the list of countries"],
    ["Не могли бы вы дать мне список стран", "список стран"],
    ["pourriez-vous me donner la liste des pays", "la liste des pays"],
    ["¿podría darme la lista de países", "la lista de países"],
    ["هل يمكنك أن تعطيني قائمة البلدان", "قائمة البلدان"],
    ["能不能给我一份国家清单", "国家清单"],
    ["a colleague asks whether youth is named", "youth is named"],
    ["шеф спрашивает, названа ли молодежь", "названа ли молодежь"],
    ["mon chef veut savoir si la jeunesse est nommée", "la jeunesse est nommée"],
    ["mi jefa quiere saber si se nombra a la juventud", "se nombra a la juventud"],
    ["领导想知道青年有没有提到", "青年有没有提到"],
  ])("goes on from who wants to know: %s", (question, left) => {
    expect(stripPoliteness(question)).toBe(left);
  });

  it.each([
    "the chief asked the Council to report",
    "good governance of AI",
    "history of WSIS",
    "mercredi, la réunion ?",
    "question 3 of section II",
    "team AI",
    "какой вопрос обсуждали",
    "كل سؤال مطروح",
    "问责制是什么",
    "todos los plazos",
    "all asks of UNGIS",
  ])("stays: %s", (question) => {
    expect(stripPoliteness(question)).toBe(question);
  });

  it.each(["Hi all", "спасибо!", "Merci beaucoup", "你好", "please"])(
    "is kept where nothing else is said: %s",
    (said) => {
      expect(stripPoliteness(said)).toBe(said);
    },
  );

  it.each(["谢", "可以", "thanks ", "!"])("leaves a long run of %s as it is, where it leads in nothing", (run) => {
    expectStripped(`${repeat(run)} ITU x`, `${repeat(run)} ITU x`);
  });

  it.each(["спасибо большое ", "большое спасибо заранее ", "many thanks thanks a lot ", "谢谢你"])(
    "reads a long run of thanks once, however many ways it could be read: %s",
    (run) => {
      const long = repeat(run);
      expectStripped(`ITU? ${long}`, "ITU?");
      expectStripped(`${long}\nITU`, `${long}\nITU`);
      expectStripped(`ITU? ${long} x`, `ITU? ${long} x`);
    },
  );

  it.each(["hi all ", "hi there all, "])("reads a long run of greetings once: %s", (run) => {
    const long = repeat(run);
    expectStripped(`${long}\nITU x`, "ITU x");
    expectStripped(`ITU? ${long}`, `ITU? ${long}`);
  });

  /** About as long as the longest message. */
  function repeat(run: string): string {
    return run.repeat(Math.floor(3_900 / run.length));
  }

  function expectStripped(question: string, left: string): void {
    expect(runBounded(() => stripPoliteness(question))).toBe(left.replace(/\s+/gu, " ").trim());
  }
});
