import { describe, expect, it } from "vitest";
import { ask } from "../../src/answer/ask.ts";
import type { Language } from "../../src/domain/language.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("a paragraph that is asked for what it does not give", () => {
  it.each<[Language, string, string]>([
    ["en", "What monthly stipend will officials get under the AI fellowship in para 86?", "annex/86"],
    ["en", "Para 21 says in some countries less than 20 per cent are online. Which countries are those?", "annex/21"],
    ["ru", "что в п. 67 сказано про зарплаты членов целевой группы?", "annex/67"],
    [
      "fr",
      "Combien de places offre la bourse IA pour fonctionnaires prévue au § 86 et comment on candidate ?",
      "annex/86",
    ],
    ["es", "¿Qué presupuesto en dólares tendrá el equipo de tareas del párr. 67 y quién lo aprobó?", "annex/67"],
    ["ar", "ما قيمة المنحة المذكورة في الفقرة 86 بالدولار؟", "annex/86"],
    ["zh", "第86段的奖学金每人多少钱?", "annex/86"],
    ["zh", "第109段提到许多国家政府用行动方面来制定国家数字战略，具体都有哪些国家？", "annex/109"],
    ["es", "el párr. 115 habla de estudios de caso por países, ¿cuáles son esos países?", "annex/115"],
    ["fr", "Au par. 20, 82 % des 10 ans et plus ont un mobile. C'était combien en 2005 ?", "annex/20"],
    ["en", "Para 86 points to the first Global Dialogue in 2026. Whereabouts is it taking place?", "annex/86"],
    ["fr", "Section I : combien de chefs d'État étaient présents à New York ?", "report/I/2"],
    ["zh", "第六节那两场会外活动，现场一共有多少人参加？", "report/VI/2"],
    ["ru", "Каким числом голосов принята A/RES/80/173? Речь о разделе III.", "report/III/1"],
    ["es", "¿Qué bancos multilaterales se han sumado a la labor del grupo especial interno del párr. 67?", "annex/67"],
  ])("is near, and no answer, in %s: %s", async (_, question, paragraph) => {
    const { outcome, sentences, closest } = await ask(deps, question);
    expect(outcome).toBe("not_found");
    expect(sentences).toEqual([]);
    expect(closest[0]?.citations[0]?.paragraph).toBe(paragraph);
  });
});

describe("a paragraph that is named", () => {
  it.each([
    ["what does para 9 say about universal connectivity?", 1],
    ["кому адресован п. 67 и что там надо сделать?", 1],
    ["para 21 word for word", 1],
    ["please paste paragraph 100 into the email draft to the minister", 1],
    ["第20段和第21段有什么区别？", 2],
    ["把第四部分(机构间合作那一节)给我概括成几点", 5],
    ["لخصلي القسم II (البيانات اللي انقالت بالجلسات العامة) بكم نقطة", 6],
    ["О чём раздел II? Хватит нескольких предложений", 6],
    ["что предлагается делать с методиками показателей ИКТ и к кому обращён этот призыв в пункте 115?", 1],
    ["Can you compare what paras 113 and 117 say about salaries of astronauts?", 2],
  ])(
    "is shown whole where it answers, is all that is wanted, or is held against another: %s",
    async (question, shown) => {
      const { outcome, mode, sentences } = await ask(deps, question);
      expect([outcome, mode, sentences.length]).toEqual(["answered", "lookup", shown]);
    },
  );

  it.each([
    ["who opened the meeting, section II?", "report/II/1", "Annalena Baerbock"],
    ["Section VI: where were the side events held?", "report/VI/2", "UNDP headquarters in New York"],
    ["За два дня совещания сколько всего прозвучало заявлений? Раздел II", "report/II/3", undefined],
    ["¿Con qué organismo montó la UIT el evento especial Digital@UNGA 2025? (sección VI)", "report/VI/3", undefined],
  ])(
    "of a section answers one thing that is asked of it, and is not shown whole: %s",
    async (question, paragraph, headline) => {
      const answer = await ask(deps, question);
      const cited = new Set(answer.sentences.map(({ citations }) => citations[0]?.paragraph));
      expect([answer.outcome, answer.mode, [...cited]]).toEqual(["answered", "extractive", [paragraph]]);
      expect(answer.headline?.name ?? answer.headline?.text).toBe(headline);
    },
  );

  it.each([
    "第三部分讲的是什么内容？",
    "第四部分讲了啥，简单说说",
    "Перескажите кратко раздел V: что именно МСЭ внёс в обзор?",
    "what does section III say?",
  ])("of a section is shown whole to who asks for all of it: %s", async (question) => {
    const { outcome, mode, sentences } = await ask(deps, question);
    expect([outcome, mode]).toEqual(["answered", "lookup"]);
    expect(sentences.length).toBeGreaterThan(2);
  });

  it("is shown where it contradicts what is taken for granted, with what is right", async () => {
    const { outcome, premise } = await ask(deps, "why does para 121 move the UNGIS secretariat to UNDP?");
    expect(outcome).toBe("answered");
    expect(premise?.given).toContain("UNDP");
  });
});
