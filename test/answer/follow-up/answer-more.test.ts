import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { formatNotes } from "../../../src/messages/answer-caveats.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

const quotesOf = ({ sentences }: Answer) => sentences.map(({ text }) => text);
const paragraphsOf = ({ sentences }: Answer) =>
  sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph));

describe("who asks for anything else", () => {
  it.each<[Language, string, string, string]>([
    ["ru", "Какая доля женщин пользуется интернетом?", "ещё что-нибудь на эту тему есть?", "annex/22"],
    ["en", "What share of women use the Internet?", "anything else on this?", "annex/22"],
    ["fr", "Quelle part des femmes utilise Internet ?", "il y a autre chose là-dessus ?", "annex/22"],
    ["fr", "Quelle part des femmes utilise Internet ?", "rien d'autre là-dessus ?", "annex/22"],
    ["es", "¿Qué porcentaje de mujeres usa Internet?", "¿algo más sobre este tema?", "annex/22"],
    ["ar", "ما نسبة النساء اللواتي يستخدمن الإنترنت؟", "هل من شيء آخر عن هذا الموضوع؟", "annex/22"],
    ["zh", "女性使用互联网的比例是多少？", "关于这个问题还有别的吗？", "annex/22"],
    ["en", "Who chairs UNGIS and how is the chair chosen?", "what else is said about the Group?", "annex/121"],
  ])("is shown what was not shown before: %s, %s %s", async (_, question, followUp, about) => {
    const first = await ask(deps, question);
    const paragraphs = [...new Set(paragraphsOf(first))];
    const more = await ask(deps, followUp, { context: { question, paragraphs } });
    expect(more.outcome).toBe("answered");
    expect(paragraphsOf(more)).toContain(about);
    expect(quotesOf(more).filter((quote) => quotesOf(first).includes(quote))).toEqual([]);
  });

  it("of a paragraph named by its number, is shown the rest of that paragraph", async () => {
    const context = {
      question: "What does paragraph 18 say of the action lines?",
      paragraphs: [paragraphId("annex/18")],
    };
    const more = await ask(deps, "anything else there?", { context });
    expect([...new Set(paragraphsOf(more))]).toEqual(["annex/18"]);
  });

  it("after a list of all that there is, is not shown what does not belong to it", async () => {
    const question = "Where is the Internet Governance Forum mentioned?";
    const paragraphs = [...new Set(paragraphsOf(await ask(deps, question)))];
    const more = await ask(deps, "anything else on this?", { context: { question, paragraphs } });
    expect(paragraphs).toEqual(expect.arrayContaining(paragraphsOf(more)));
  });

  it.each<[string, string]>([
    ["Is the private sector said to have taken part in the high-level meeting?", "who else?"],
    ["Does the resolution take into account the IGF held in Norway?", "what else?"],
  ])("of what was quoted, is shown the quote again: %s %s", async (question, followUp) => {
    const first = await ask(deps, question);
    const context = { question, paragraphs: [...new Set(paragraphsOf(first))] };
    expect(quotesOf(await ask(deps, followUp, { context }))).toEqual(
      expect.arrayContaining([expect.stringContaining(quotesOf(first)[0] ?? "-")]),
    );
  });

  it("and names nothing new, is shown nothing of another subject", async () => {
    const question = "que dit le rapport des indicateurs ?";
    const paragraphs = [...new Set(paragraphsOf(await ask(deps, question)))];
    const more = await ask(deps, "autre chose là-dessus ?", { context: { question, paragraphs } });
    expect(paragraphsOf(more)).toContain("annex/115");
    expect(paragraphsOf(more)).not.toContain("report/VII/1");
  });
});

describe("who asks for more of what was shown whole", () => {
  it.each<[Language, string, string]>([
    ["en", "What does the report say about artificial intelligence?", "anything else on this?"],
    ["ar", "ماذا تقول الوثيقة عن الذكاء الاصطناعي؟", "هل من شيء آخر عن هذا الموضوع؟"],
    ["ar", "ماذا تقول الوثيقة عن القياس والمؤشرات؟", "هل هناك شيء آخر؟"],
  ])("is told so, and is shown nothing of another subject: %s, %s %s", async (_, question, followUp) => {
    const first = await ask(deps, question);
    const more = await ask(deps, followUp, { context: { question, paragraphs: [...new Set(paragraphsOf(first))] } });
    expect(more.nothing_more).toBe(true);
    expect(quotesOf(more)).toEqual(quotesOf(first));
  });

  it.each<[Language, string, string]>([
    ["en", "What is asked of the Partnership on Measuring ICT?", "what else is said about them?"],
    ["ru", "О чём просят Партнёрство по измерению ИКТ?", "что ещё о нём говорится?"],
    ["es", "¿Qué se pide a la Asociación para la Medición de las TIC?", "¿algo más sobre ella?"],
  ])("asks about the thing that was named, where a word stands for it: %s, %s %s", async (_, question, followUp) => {
    const paragraphs = [...new Set(paragraphsOf(await ask(deps, question)))];
    const more = await ask(deps, followUp, { context: { question, paragraphs } });
    expect([...new Set(paragraphsOf(more))]).toEqual(["annex/114"]);
  });
});

describe("who asks for all of it, or for the others", () => {
  it.each<[Language, string, string]>([
    ["ru", "Назови мероприятие МСЭ 15 декабря", "давай весь список"],
    ["ru", "Назови мероприятие МСЭ 15 декабря", "а остальные?"],
    ["en", "Name a side event that ITU organised on 15 December", "the full list please"],
    ["en", "Name a side event that ITU organised on 15 December", "and the others?"],
    ["fr", "Cite une manifestation parallèle organisée par l'UIT le 15 décembre", "la liste complète stp"],
    ["es", "Di un evento paralelo que organizó la UIT el 15 de diciembre", "¿y los demás?"],
    ["ar", "اذكر حدثاً جانبياً نظمه الاتحاد في 15 ديسمبر", "القائمة الكاملة من فضلك"],
    ["zh", "国际电联12月15日组织了什么会外活动？", "完整清单"],
  ])("is given what answers the question before, whole: %s, %s %s", async (_, question, followUp) => {
    const first = await ask(deps, question);
    const all = await ask(deps, followUp, { context: { question, paragraphs: [...new Set(paragraphsOf(first))] } });
    expect(all.outcome).toBe("answered");
    expect(paragraphsOf(all).filter((id) => id === "report/VI/1").length).toBeGreaterThanOrEqual(3);
  });

  it.each<[Language, string]>([
    ["ru", "дай полный список"],
    ["en", "the full list please"],
    ["zh", "完整清单"],
  ])("and was shown it already, is shown it again and told so: %s", async (_, followUp) => {
    const question = "Which countries are named in the report?";
    const first = await ask(deps, question);
    const again = await ask(deps, followUp, { context: { question, paragraphs: [...new Set(paragraphsOf(first))] } });
    expect(paragraphsOf(again)).toEqual(paragraphsOf(first));
    expect(again.nothing_more).toBe(true);
    expect(formatNotes(again, deps.index.library.document).length).toBeGreaterThan(0);
  });
});

describe("who asks who else there was", () => {
  it.each<[Language, string, string]>([
    ["ru", "Кто открыл совещание высокого уровня?", "а кто ещё выступал?"],
    ["en", "Who opened the high-level meeting?", "who else spoke?"],
    ["fr", "Qui a ouvert la réunion de haut niveau ?", "qui d'autre a parlé ?"],
    ["es", "¿Quién inauguró la reunión de alto nivel?", "¿y quién más habló?"],
    ["ar", "من افتتح الاجتماع الرفيع المستوى؟", "ومن تحدث أيضا؟"],
    ["zh", "谁为高级别会议致开幕辞？", "还有谁发言？"],
  ])("is given all persons whom the section names: %s, %s %s", async (_, question, followUp) => {
    const context = { question, paragraphs: [paragraphId("report/II/1")] };
    const { headline, sentences } = await ask(deps, followUp, { context });
    expect(headline).toMatchObject({ kind: "count", text: "4" });
    expect(sentences.map(({ citations }) => citations[0]?.paragraph)).toEqual([
      "report/II/1",
      "report/II/2",
      "report/II/5",
      "report/II/6",
    ]);
  });

  it.each<[string, string, string]>([
    ["Кто открыл совещание высокого уровня?", "кто выступил после неё?", "Гай Райдер"],
    ["Who opened the high-level meeting?", "and who spoke next?", "Guy Ryder"],
    ["Кто открыл заседание Генассамблеи по ВВУИО+20?", "а кто взял слово сразу после неё?", "Гай Райдер"],
    ["谁第一个发言？", "接着是谁发言的？", "盖伊·赖德"],
  ])("is told the next one alone where that one is asked for: %s %s", async (question, followUp, person) => {
    const context = { question, paragraphs: [paragraphId("report/II/1")] };
    const { headline, sentences } = await ask(deps, followUp, { context });
    expect(headline).toMatchObject({ kind: "person", name: person });
    expect(sentences.map(({ citations }) => citations[0]?.paragraph)).toEqual(["report/II/2"]);
  });

  it.each<[string, string, string]>([
    ["Who must report to the CSTD by 2027?", "annex/67", "who else?"],
    ["Who opened the high-level meeting?", "report/II/1", "who else works on artificial intelligence?"],
  ])(
    "is given no list where no person is spoken of, or a subject is named: %s %s %s",
    async (question, id, followUp) => {
      const { headline } = await ask(deps, followUp, { context: { question, paragraphs: [paragraphId(id)] } });
      expect(headline?.kind).not.toBe("count");
    },
  );
});
