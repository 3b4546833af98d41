import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

async function cited(question: string): Promise<string[]> {
  const { sentences } = await ask(deps, question);
  return [...new Set(sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)))];
}

describe("several questions in one text", () => {
  it.each<[Language, string, string[]]>([
    ["en", "Who opened the high-level meeting? And when is the next review?", ["report/II/1", "report/III/3"]],
    [
      "ru",
      "Кто открыл совещание высокого уровня? И сколько женщин пользуется интернетом?",
      ["report/II/1", "annex/22"],
    ],
    ["fr", "Qui a ouvert la réunion ? Et combien de déclarations ont été faites ?", ["report/II/1", "report/II/3"]],
  ])("are each answered, in %s: %s", async (_, question, paragraphs) => {
    expect(await cited(question)).toEqual(expect.arrayContaining(paragraphs));
  });

  it.each<[Language, string, string]>([
    ["en", "What is the internal task force for? and when does it report?", "annex/67"],
    ["ru", "Кто готовит дорожную карту совместного осуществления? И к какому сроку?", "annex/122"],
    ["es", "¿Quién prepara la hoja de ruta conjunta? ¿Y para cuándo?", "annex/122"],
  ])("keep the subject where one leans on the one before, in %s: %s", async (_, question, paragraph) => {
    const first = await cited(question);
    expect(first).toContain(paragraph);
    expect(
      first.every(
        (id) => id === paragraph || (deps.index.restatements.get(paragraph as never) ?? []).includes(id as never),
      ),
    ).toBe(true);
  });

  it.each([
    "C'est quoi le Partenariat sur la mesure des TIC au service du développement ? et qui le pilote ? et qu'est-ce qu'ils doivent rendre, pour quand ?",
    "(a) which agencies coordinate the Partnership on Measuring ICT for Development, (b) what's it been tasked with?",
    "кто координирует Партнерство по измерению ИКТ и что ему поручили?",
  ])("ask what whom the first one names is to do, as the register has it: %s", async (question) => {
    expect(await cited(question)).toEqual(expect.arrayContaining(["report/IV/3", "annex/117"]));
  });

  it.each([
    "Who opened the meeting? What were her main points?",
    "¿Quién inauguró la reunión? ¿Cuáles fueron sus puntos principales?",
    "高级别会议是谁致的开幕词？主要讲了哪几点",
  ])("are answered with all of what was quoted where they ask for its main points: %s", async (question) => {
    const { sentences } = await ask(deps, question);
    expect(sentences.map(({ citations: [shown] }) => shown?.paragraph)).toEqual(Array(3).fill("report/II/1"));
  });

  it.each([
    "理事会看完这份文件需要做什么决定？另外有没有预算影响",
    "с чем в стратплане увязан отчет и из каких денег это идёт",
    "En vertu de quelles résolutions ce rapport a-t-il été établi, et que demande-t-on au Conseil d'en faire ?",
  ])("ask of the fields of the front page each by itself: %s", async (question) => {
    const fields = await cited(question);
    expect(fields).toHaveLength(2);
    expect(fields.every((id) => id.startsWith("report/front/"))).toBe(true);
  });

  it("lean on the one right before them, whatever was told before that", async () => {
    const { sentences } = await ask(
      deps,
      "Посол убежден, что Форум ВВУИО теперь будет созываться раз в два года. Проверьте, пожалуйста, что там сказано о периодичности Форума ВВУИО и кто его учредил.",
    );
    expect(sentences.map(({ text }) => text.slice(0, 20))).toEqual(["Мы отмечаем работу, ", "Мы призываем к тому,"]);
  });

  it("are no answer where the first leans on a sentence that asks nothing, of what the text does not have", async () => {
    const { outcome } = await ask(
      deps,
      "Notre bureau suit la protection des enfants en ligne. Que demande-t-on à l'UIT de faire là-dessus, et sous quel délai ?",
    );
    expect(outcome).toBe("not_found");
  });

  it("are told by another sentence where the one that is quoted answers the first alone", async () => {
    const { sentences } = await ask(deps, "两天的大会一共有多少个发言？大家最担心的是啥");
    const places = sentences.map(({ citations: [one] }) => one?.paragraph);
    expect(places).toEqual(["report/II/3", "report/II/3"]);
  });

  it("are quoted in the order of the document within a paragraph, each sentence once", async () => {
    const { sentences } = await ask(
      deps,
      "Who opened the meeting, and what did she say of partnerships, and what divides did she name?",
    );
    const starts = sentences.map(({ citations: [one] }) => `${one?.paragraph} ${String(one?.start).padStart(5, "0")}`);
    expect(new Set(starts).size).toBe(starts.length);
    expect(starts.filter((one) => one.startsWith("report/II/1"))).toEqual(
      starts.filter((one) => one.startsWith("report/II/1")).toSorted(),
    );
  });
});

describe("data that are asked for beside what the document does not say", () => {
  it.each([
    "What share of people with disabilities uses the Internet? Does ITU have data?",
    "Какая доля инвалидов пользуется интернетом? есть ли данные МСЭ?",
    "残疾人的上网比例是多少？国际电联有数据吗",
    "青年的上网比例是多少？有国际电联的数据吗",
    "Combien de réfugiés ont un téléphone ? l'UIT a-t-elle des données ?",
    "¿Qué porcentaje de escuelas tiene internet? ¿Tiene datos la UIT?",
  ])("are not those of something else: %s", async (question) => {
    expect(await cited(question)).toEqual([]);
  });
});

describe("several questions that go on from another", () => {
  it("have no figure for a first line: it would answer one of them alone", async () => {
    const context = { question: "How many people used the Internet in 2005?", paragraphs: [paragraphId("annex/20")] };
    const several = await ask(deps, "and now? and how many own a mobile phone?", { context });
    expect([several.outcome, several.headline]).toEqual(["answered", null]);
  });
});

describe("a second question that says what is done", () => {
  it.each([
    ["сколько заявлений прозвучало за два дня, и кто открывал?", ["report/II/3", "report/II/1"]],
    ["4G覆盖多少人口?还有互联网使用率从2005年到2025年涨了多少", ["annex/20"]],
    [
      "À quoi servait la réunion de haut niveau, et sur la base de quelles résolutions a-t-elle été convoquée ?",
      ["report/I/1", "report/I/2"],
    ],
  ])("is answered, too: %s", async (question, paragraphs) => {
    expect(await cited(question)).toEqual(expect.arrayContaining(paragraphs));
  });
});
