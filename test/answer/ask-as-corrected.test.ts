import { describe, expect, it } from "vitest";
import { ask } from "../../src/answer/ask.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

async function placesOf(question: string): Promise<string[]> {
  const { premise, sentences } = await ask(deps, question);
  expect(premise).not.toBeNull();
  return sentences.map(({ citations: [first] }) => first?.paragraph ?? "");
}

describe("a question that takes something wrong for granted", () => {
  it.each([
    ["WSIS论坛以后改成两年一届，是哪几个机构跟ITU一起创办的？", ["annex/108", "annex/108"], "教育、科学及文化组织"],
    [
      "¿Qué dijo Doreen Bogdan-Martin como Presidenta de la Asamblea General?",
      ["report/II/5", "report/II/5"],
      "disposición",
    ],
    [
      "ما أبرز ما قاله غاي رايدر بصفته مديراً عاماً لمنظمة العمل الدولية أمام الاجتماع؟",
      Array(3).fill("report/II/2"),
      "منتدى إدارة الإنترنت",
    ],
  ])("is told what is right, and what it asks: %s", async (question, places, words) => {
    expect(await placesOf(question)).toEqual(places);
    const { sentences } = await ask(deps, question);
    expect(sentences.map(({ text }) => text).join("\n")).toContain(words);
  });

  it.each([
    ["12月在日内瓦开的那次审查会上,联大主席开场说了什么?", ["report/I/1", "report/II/1", "report/II/1"]],
    [
      "Who opened the General Assembly meeting in Geneva in December, and what did she say about AI?",
      ["report/I/1", "report/II/1", "report/II/1"],
    ],
  ])("is told where it was, and what was said there: %s", async (question, places) => {
    expect(await placesOf(question)).toEqual(places);
  });

  it.each([
    ["C'est bien le PNUD qui assure le secrétariat de l'UNGIS ?", ["report/III/2"]],
    ["Солли Малаци, министр связи Кении, говорил от имени членов МСЭ - что именно он подтвердил?", ["report/II/6"]],
    ["Is the next review in 2030?", ["annex/127"]],
  ])("is told no more where nothing else is asked, by the same paragraph: %s", async (question, places) => {
    expect(await placesOf(question)).toEqual(places);
  });
});
