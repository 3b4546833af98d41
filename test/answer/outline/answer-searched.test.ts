import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { ask } from "../../../src/answer/ask.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import { sectionOf } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

function quoted({ sentences }: Answer): string[] {
  return [...new Set(sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)))];
}

function named(answer: Answer): string[] {
  return [...quoted(answer), ...(answer.see_also ?? [])];
}

/** A subject as people name it, what must be quoted, and what must be quoted or named. */
const TOPICS: readonly (readonly [subject: string, quoted: readonly string[], named: readonly string[]])[] = [
  ["AI", ["annex/86", "report/IV/5"], ["report/IV/4", "report/II/1", "report/II/4"]],
  ["ии", ["report/IV/5"], ["annex/86", "report/IV/4", "report/II/1"]],
  ["IA", ["report/IV/5"], ["annex/86", "report/II/1"]],
  ["人工智能", ["annex/86", "report/IV/5"], ["report/IV/4", "report/II/1"]],
  ["الذكاء الاصطناعي", ["report/IV/5"], ["annex/86", "report/II/1"]],
  ["gender??", ["annex/22", "annex/110"], ["report/II/1", "report/II/3", "report/II/4"]],
  ["гендер??", ["annex/22", "annex/110"], ["report/II/1", "report/II/3"]],
  ["UNGIS", ["annex/121", "annex/122"], ["annex/67", "report/IV/1", "report/III/2"]],
  ["digital divide", ["annex/21", "annex/22"], ["report/II/1", "report/II/3"]],
  ["цифровой разрыв", ["annex/21", "annex/22"], ["report/II/1", "report/II/3"]],
  ["الفجوة الرقمية", ["annex/21", "annex/22"], ["report/II/1"]],
  ["brecha digital", ["annex/21", "annex/22"], ["report/II/1"]],
  ["WSIS Forum", ["annex/108"], ["report/III/2", "annex/100", "report/II/4"]],
  ["Foro de la CMSI", ["annex/108"], ["report/III/2", "annex/100", "report/II/4"]],
  ["خطوط العمل", ["annex/18", "annex/109", "annex/113"], ["annex/107"]],
  ["信息社会世界峰会论坛", ["annex/108"], ["report/III/2", "annex/100"]],
  ["developing countries", ["annex/21", "annex/86"], ["annex/67", "report/II/3", "report/IV/2"]],
  ["países en desarrollo", ["annex/21", "annex/86"], ["annex/67", "report/II/3"]],
  ["развивающиеся страны", ["annex/21"], ["annex/67", "annex/86", "report/II/3"]],
  ["indicateurs ?", ["annex/114", "annex/115", "annex/117"], ["annex/113", "report/IV/3"]],
  ["human rights", ["annex/110", "report/II/4"], []],
  ["droits de l'homme", ["annex/110", "report/II/4"], []],
  ["women", ["annex/22", "annex/110"], []],
  ["stocktaking + prizes", ["annex/107"], ["report/III/2"]],
  ["гендерный разрыв", ["annex/22", "annex/110"], []],
  ["gender equality", ["annex/22", "annex/110"], []],
  ["is there any mention of youth anywhere? And of human rights?", ["report/I/2", "annex/110"], []],
  ["is there anything on AI? And on human rights?", ["annex/86", "annex/110"], ["report/IV/5", "report/II/4"]],
  ["упоминаются ли молодежь и права человека?", ["report/I/2", "annex/110"], []],
  ["性别平等", ["annex/22", "annex/110"], []],
  ["женщины и цифра", ["annex/22", "annex/110"], []],
  ["femmes et numérique", ["annex/22", "annex/110"], []],
  ["what does it say about gender?", ["annex/22", "annex/110"], ["report/II/1"]],
  ["что сказано об искусственном интеллекте?", ["report/IV/5"], ["annex/86", "report/II/1"]],
  ["关于妇女说了什么？", ["annex/22", "annex/110"], []],
];

/** Questions about a whole section, by the section. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  I: ["¿De dónde viene esta reunión y quién estuvo?", "Why did they meet and who was there?"],
  II: [
    "О чём шла речь на пленарных заседаниях?",
    "What did people say in their statements?",
    "Qué dijeron los participantes en sus discursos",
    "Que s'est-il dit pendant les séances plénières ?",
    "ما الذي قيل في الكلمات؟",
    "大家在会上说了什么？",
  ],
  III: [
    "what are the outcomes",
    "Каковы результаты обзора?",
    "Quels ont été les résultats ?",
    "¿qué cambia para nosotros?",
    "ما هي نتائج الاستعراض العام؟",
    "审查的结果",
  ],
  IV: [
    "how do UN agencies work together",
    "Как ведомства ООН должны сотрудничать?",
    "Comment les organismes de l'ONU doivent-ils collaborer ?",
    "Cómo deben colaborar los organismos de la ONU",
    "كيف ينبغي أن تتعاون هيئات الأمم المتحدة؟",
    "联合国机构之间怎么合作？",
  ],
  V: [
    "summary of what ITU put into the review before December. no need for the side events",
    "нужен пересказ, что МСЭ вложил в сам процесс обзора ещё до декабря. сайд-ивенты не надо",
    "what did ITU contribute to the review",
    "Что МСЭ внёс в подготовку обзора?",
    "нужен весь раздел о том, что МСЭ сделал для процесса обзора",
    "Quel a été l'apport de l'UIT au processus d'examen ?",
    "En qué contribuyó la UIT al proceso de examen",
    "ما الذي قدمه الاتحاد للاستعراض؟",
    "国际电联为审查出了什么力？",
    "our part in the run-up: boil that whole bit down to five bullets",
    "перескажи кусок про то, что мы сами внесли в обзор, на полстраницы",
  ],
  VI: [
    "side events?",
    "what did we do in New York",
    "Чем занимались в Нью-Йорке сотрудники МСЭ?",
    "Quels événements avons-nous tenus à New York ?",
    "Qué actividades hicimos en Nueva York",
    "ما الفعاليات التي نظمناها في نيويورك؟",
    "我们在纽约办了哪些活动？",
  ],
  VII: [
    "what happens next",
    "Что планируется делать дальше?",
    "Quelle est la prochaine étape ?",
    "Cuáles son los siguientes pasos",
    "ما هي الخطوات القادمة؟",
    "下一步我们做什么？",
    "the closing bit, where it goes on from here: three lines for the boss",
    "resume en tres puntos la parte de lo que viene ahora para nosotros",
  ],
};

/** Narrower than a section, in words that people use of whole sections, too. */
const NARROWER = [
  "In which building did the Assembly meet?",
  "¿Qué día exacto se aprobó la resolución?",
  "how many statements were there, and where can I find them?",
];

const MAX_CHARS = 2000;

describe("a question about less than a section", () => {
  it.each(NARROWER)("gets no outline: %s", async (question) => {
    expect(new Set(quoted(await ask(deps, question))).size).toBeLessThan(3);
  });
});

describe("the outline of a subject", () => {
  it.each(TOPICS)("%s", async (subject, mustQuote, mustName) => {
    const answer = await ask(deps, subject);
    expect(answer).toMatchObject({ outcome: "answered", mode: "list" });
    expect(quoted(answer)).toEqual(expect.arrayContaining([...mustQuote]));
    expect(named(answer)).toEqual(expect.arrayContaining([...mustName]));
    const order = quoted(answer).map((id) => deps.index.library.document.paragraphs.findIndex((p) => p.id === id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(answer.sentences.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MAX_CHARS);
  });

  it.each(["action lines", "grandes orientations du SMSI", "خطوط العمل"])(
    "begins with how the paragraph that is most about it opens: %s",
    async (subject) => {
      const [first] = quoted(await ask(deps, subject));
      expect(first).toBe("annex/18");
      const { sentences } = await ask(deps, subject);
      expect(sentences[0]?.citations.at(-1)?.start).toBe(0);
    },
  );

  it("gives the figures of a paragraph, not its opening alone", async () => {
    const { sentences } = await ask(deps, "gender");
    const ofParagraph = sentences.filter(({ citations: [first] }) => first?.paragraph === "annex/22");
    expect(ofParagraph.map(({ text }) => text).join("\n")).toContain("78 per cent");
  });

  it("names the report's paragraph that says what the annex says, and quotes the annex alone", async () => {
    const answer = await ask(deps, "stocktaking database");
    expect(quoted(answer)).toContain("annex/107");
    expect((await ask(deps, "Partnership on Measuring ICT")).see_also).toContain("report/IV/3");
  });

  it("is none for a subject that the text does not name", async () => {
    expect(await ask(deps, "blockchain")).toMatchObject({ sentences: [] });
    expect(await ask(deps, "women in parliament")).toMatchObject({ sentences: [] });
  });

  it("is found where one paragraph alone names the subject", async () => {
    expect(quoted(await ask(deps, "youth"))).toEqual(["report/I/2"]);
  });

  it.each([
    "regional commissions",
    "региональные комиссии",
    "commissions régionales",
    "comisiones regionales",
    "اللجان الإقليمية",
    "区域委员会",
  ])("is all of the one paragraph that opens with the subject: %s", async (subject) => {
    const { sentences } = await ask(deps, subject);
    expect(sentences.map(({ citations: [first] }) => first?.paragraph)).toEqual(["annex/53", "annex/53"]);
  });
});

describe("the outline of a section", () => {
  const rows = Object.entries(SECTIONS).flatMap(([section, questions]) =>
    questions.map((question) => [section, question] as const),
  );

  it.each(rows)("%s: %s", async (section, question) => {
    const answer = await ask(deps, question);
    expect(answer).toMatchObject({ outcome: "answered", mode: "list" });
    const all = deps.index.library.document.paragraphs.map(({ id }) => id).filter((id) => sectionOf(id) === section);
    expect(quoted(answer)).toEqual(all);
  });

  it.each([
    "who opened the meeting",
    "when is the next WSIS review",
    "what did the US delegation say in its statement?",
    "what did UNESCO contribute to the review?",
    "сколько заявлений прозвучало",
  ])("is not given to who asks for less: %s", async (question) => {
    expect((await ask(deps, question)).mode).not.toBe("list");
  });
});

describe("all that is said of a subject, however much is told beside it", () => {
  it.each([
    "what does this doc say about AI overall? not just the panel, everything relevant",
    "Mi jefa me pide para mañana un resumen de lo que dice el documento sobre inteligencia artificial, no solo una frase suelta",
    "أريد ملخصا لكل ما ورد في التقرير عن الذكاء الاصطناعي",
    "Соберите, пожалуйста, к завтрашней встрече всё, что в тексте сказано про искусственный интеллект, не только про группу",
  ])("is outlined: %s", async (question) => {
    const answer = await ask(deps, question);
    expect(quoted(answer)).toEqual(["report/II/1", "report/II/4", "report/IV/5", "annex/86"]);
  });

  it("is told with what was said at the meeting where that is asked for beside the resolution", async () => {
    const question = "Собери всё, что сказано про ФУИ: и что о нём говорили на самом совещании, и что есть в резолюции";
    expect(quoted(await ask(deps, question))).toEqual(expect.arrayContaining(["report/II/4", "annex/100"]));
  });
});

describe("a body whose name holds another's", () => {
  const sourcesOf = async (question: string) => {
    const { sentences } = await ask(deps, question);
    return [...new Set(sentences.flatMap(({ citations: [shown] }) => shown?.paragraph ?? []))];
  };

  it.each([
    ["научная группа по ИИ", ["report/IV/5"]],
    ["scientific panel on AI", ["report/IV/5"]],
    ["ONU-Mujeres", ["annex/110"]],
  ])("is told of alone: %s", async (topic, paragraphs) => {
    expect(await sourcesOf(topic)).toEqual(paragraphs);
  });
});

describe("a section", () => {
  const answerOf = (question: string) => ask(deps, question);

  it.each([
    "What were the key points of China's statement in plenary?",
    "Каковы основные тезисы выступления Бразилии на пленарном заседании?",
    "¿Cuáles fueron los puntos principales de la intervención de China?",
    "中国代表团在全会上的发言要点是什么？",
  ])("does not stand for what a country said that the document does not name: %s", async (question) => {
    expect((await answerOf(question)).outcome).toBe("not_found");
  });

  it.each([
    ["Can you summarise section V for me?", "report/V/"],
    ["能不能用几句话概括一下报告第四部分（机构间互动那一节）？", "report/IV/"],
  ])("is told whole where a summary of it is wanted: %s", async (question, section) => {
    const { outcome, sentences } = await answerOf(question);
    expect(outcome).toBe("answered");
    const cited = new Set(sentences.map(({ citations: [first] }) => first?.paragraph));
    expect(cited.size).toBeGreaterThan(2);
    expect([...cited].filter((id) => !id?.startsWith(section))).toEqual([]);
  });

  it.each(["序言部分考虑了哪些文件和活动？", "Which documents and events did the preamble take into account?"])(
    "or paragraph of documents and events is shown, and these not counted: %s",
    async (question) => {
      const { headline, sentences } = await answerOf(question);
      expect(headline).toBeNull();
      expect(sentences.map(({ citations: [first] }) => first?.paragraph)).toEqual(["annex/preamble"]);
    },
  );

  it("is not the Summit's where its prizes alone are named", async () => {
    const { sentences } = await answerOf("WSIS奖");
    const cited = new Set(sentences.map(({ citations: [first] }) => first?.paragraph));
    expect([...cited]).toContain("report/III/2");
    expect(cited.size).toBeLessThanOrEqual(2);
  });

  it.each([
    "Что во всем документе говорится о гендере?",
    "What does the whole document say about gender, both in the plenary statements and in the resolution?",
    "Tout ce que dit le document sur le genre",
    "Todo lo que dice el documento sobre género",
    "文件各处关于性别问题都讲了什么？我要写一段gender的briefing",
  ])("is wanted of a subject without a name, wherever it stands: %s", async (question) => {
    expect(named(await ask(deps, question))).toEqual(expect.arrayContaining(["report/II/1", "annex/22", "annex/110"]));
  });
});

describe("a summary that the document speaks of", () => {
  it.each([
    "Qui a transmis la synthèse des contributions ?",
    "Кто передал сводку вкладов участникам обзора?",
    "Who passed on the summary of the inputs?",
  ])("is none of a section: %s", async (question) => {
    expect(quoted(await ask(deps, question))).toEqual(["report/V/3"]);
  });
});
