import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { ask } from "../../../src/answer/ask.ts";
import { holdsHeadline } from "../../../src/answer/check/verify-headline.ts";
import { answerNames } from "../../../src/answer/draft/answer-names.ts";
import { LANGUAGES, type Language } from "../../../src/domain/language.ts";
import { findBound } from "../../../src/text/find-bound.ts";
import { fold } from "../../../src/text/fold.ts";
import { percentagesOf } from "../../../src/text/percentages.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

async function paragraphsOf(question: string): Promise<string[]> {
  const { sentences } = await ask(deps, question);
  return [...new Set(sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph as string)))];
}

describe("a list of what is named", () => {
  it.each<[Language, string, string[]]>([
    ["en", "Which countries are named in the report?", ["South Africa", "Switzerland", "Norway"]],
    ["ru", "Какие страны упоминаются в отчете?", ["Южная Африка", "Швейцария", "Норвегия"]],
    ["fr", "Quels pays sont mentionnés ?", ["Afrique du Sud", "Suisse", "Norvège"]],
    ["es", "¿Qué países se mencionan?", ["Sudáfrica", "Suiza", "Noruega"]],
    ["ar", "ما هي الدول المذكورة في التقرير؟", ["جنوب أفريقيا", "سويسرا", "النرويج"]],
    ["zh", "报告提到了哪些国家？", ["南非", "瑞士", "挪威"]],
  ])("is complete, counted, and quoted: %s %s", async (language, question, items) => {
    const { headline, ...answer } = await ask(deps, question);
    expect(answer).toMatchObject({ language, outcome: "answered", mode: "list" });
    expect(headline).toMatchObject({ kind: "count", text: "3", items });
    expect(await paragraphsOf(question)).toEqual(["report/II/6", "report/VI/1", "annex/preamble"]);
  });

  it("is of the part that is asked about", async () => {
    const { headline, sentences } = await ask(deps, "Which organizations are mentioned in section VI?");
    expect(headline?.items).toEqual(["UNGA", "ITU", "UN", "UNGIS", "UNCTAD", "UNDP", "UNESCO", "ESCWA"]);
    expect(sentences.every(({ citations: [shown] }) => shown?.paragraph.startsWith("report/VI/"))).toBe(true);
  });

  it.each(LANGUAGES)("names every item in a quote, whatever the kind (%s)", (language) => {
    const named = new Set(deps.names.sentences(language).flatMap((one) => [...one.named]));
    expect([...deps.names.names.keys()].filter((id) => !named.has(id))).toEqual([]);
  });
});

describe("a list of percentages", () => {
  it.each<[Language, string, string[]]>([
    [
      "en",
      "list all percentages",
      ["more than 93 per cent", "just over 15 per cent", "below 20 per cent", "almost 85 per cent"],
    ],
    [
      "ru",
      "перечисли все проценты",
      ["более 93 процентов", "чуть более 15 процентов", "менее 20 процентов", "почти 85 процентов"],
    ],
    ["fr", "Liste tous les pourcentages", ["plus de 93 %", "inférieure à 20 %", "près de 85 %"]],
    ["es", "enumera todos los porcentajes", ["más del 93 %", "poco más del 15 %", "inferior al 20 %", "casi el 85 %"]],
    ["ar", "اذكر جميع النسب المئوية", ["أكثر من 93 في المائة", "ما يقرب من 85 في المائة"]],
    ["zh", "列出所有百分比", ["93%以上", "略高于15%", "不足20%", "接近85%"]],
  ])("has no other figures, and each with the words that bound it: %s %s", async (_, question, bounded) => {
    const { headline } = await ask(deps, question);
    const items = (headline?.items ?? []).map((item) => item.replace(/\s/gu, " "));
    expect(items).toHaveLength(13);
    expect(items).toEqual(expect.arrayContaining(bounded));
    expect(items.filter((item) => percentagesOf(item).length !== 1)).toEqual([]);
  });

  it.each(LANGUAGES)("bounds each as its sentence does (%s)", async (language) => {
    const shares = [...deps.names.names.values()].filter(
      ({ kind, forms }) => kind === "figure" && percentagesOf(forms.en[0] as string).length > 0,
    );
    const { headline } = answerNames(deps.index.library, deps.names, shares, undefined, language);
    const boundOf = (text: string, end: number) => findBound(fold(text.slice(0, end)).trim(), language) ?? null;
    const inText = shares.map(({ id }) => {
      for (const { text, spans } of deps.names.sentences(language)) {
        const span = spans.find((one) => one.id === id);
        if (span) return boundOf(text, span.start);
      }
      return null;
    });
    expect(headline?.items?.map((item) => boundOf(item, item.search(/\d/u)))).toEqual(inText);
  });

  it.each<[Language, string]>([
    ["en", "list all figures"],
    ["en", "list all statistics and percentages"],
    ["ru", "перечисли все цифры"],
    ["fr", "tous les chiffres cités"],
    ["es", "todas las cifras citadas"],
    ["ar", "كل الأرقام المذكورة"],
    ["zh", "列出所有数字"],
  ])("is not what asks for figures of any kind: %s %s", async (_, question) => {
    const { headline } = await ask(deps, question);
    expect([headline?.text, headline?.items?.length]).toEqual(["14", 14]);
    // An age bounds a figure, and is none.
    expect(headline?.items?.join()).not.toMatch(/(?<!\d)10(?!\d)/u);
  });
});

describe("who somebody is", () => {
  it.each([
    ["who is Guy Ryder?", "Under-Secretary-General for Policy"],
    ["кто такая Анналена Бербок?", "Председатель Генеральной Ассамблеи"],
    ["qui est Guy Ryder ?", "Secrétaire général adjoint aux politiques"],
    ["¿quién es Doreen Bogdan-Martin?", "Secretaria General de la UIT"],
    ["من هي أنالينا بيربوك؟", "رئيسة الجمعية العامة"],
    ["盖伊·赖德是谁？", "主管政策事务副秘书长"],
    ["who is the ITU Secretary-General?", "Doreen Bogdan-Martin"],
    ["кто председатель Генеральной Ассамблеи?", "Анналена Бербок"],
  ])("%s", async (question, name) => {
    const { outcome, headline } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(headline).toMatchObject({ kind: "person", name });
  });

  it("is not guessed for whoever is not named", async () => {
    for (const question of [
      "who is the UN Secretary-General?",
      "кто такой Антониу Гутерриш?",
      "who is Guy Ryder's deputy?",
    ])
      expect((await ask(deps, question)).headline, question).toBeNull();
  });
});

describe("whether something is mentioned", () => {
  it.each([
    ["Does it mention UNESCO?", "UNESCO"],
    ["упоминается ли ЮНЕСКО?", "ЮНЕСКО"],
    ["Le document mentionne-t-il l'UNESCO ?", "UNESCO"],
    ["¿Se menciona a la UNESCO?", "UNESCO"],
    ["هل تذكر الوثيقة اليونسكو؟", "اليونسكو"],
    ["文件有没有提到教科文组织？", "教科文组织"],
  ])("is answered yes, how often and where: %s", async (question, name) => {
    const { outcome, headline } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(headline).toMatchObject({ kind: "yes", times: 4 });
    expect([name, headline?.text]).toContain(headline?.name);
    expect(await paragraphsOf(question)).toEqual(["report/VI/1", "annex/preamble", "annex/108"]);
  });

  it.each([
    ["Does the report mention blockchain anywhere?", "blockchain"],
    ["Упоминается ли в документе Казахстан?", "Казахстан"],
    ["Упоминается ли Всемирный банк?", "Всемирный банк"],
    ["Is WHO mentioned?", "WHO"],
    ["упоминается ли изменение климата?", "изменение климата"],
    ["Le rapport mentionne-t-il le Kazakhstan ?", "Kazakhstan"],
    ["¿menciona la neutralidad de la red?", "neutralidad de la red"],
    ["هل ورد ذكر فرنسا في الوثيقة؟", "فرنسا"],
    ["文件中是否提及区块链？", "区块链"],
  ])("is answered no, with the outcome of a no: %s", async (question, text) => {
    const answer = await ask(deps, question);
    expect(answer).toMatchObject({ outcome: "not_found", sentences: [], closest: [] });
    expect(answer.headline).toEqual({ text, kind: "no", citation: null });
  });

  it.each([
    ["Does the text say anything about UNESCO, and where?", "answered", "yes"],
    ["есть ли в тексте что-нибудь про «ООН-женщины»?", "answered", "yes"],
    ["هل ورد ذكر الشباب في الوثيقة؟ وأين؟", "answered", "yes"],
    ["¿Hay algo en el texto sobre Suiza?", "answered", "yes"],
    ["Does the text say anything about South-South cooperation?", "not_found", "no"],
    ["Le texte dit-il quelque chose sur les réfugiés ?", "not_found", "no"],
    ["¿dice algo sobre criptomonedas?", "not_found", "no"],
    ["有没有谈到电子垃圾？", "not_found", "no"],
    ["Does it say anything about Kazakhstan?", "not_found", "no"],
  ])("is answered where it is asked what is said: %s", async (question, outcome, kind) => {
    expect(await ask(deps, question)).toMatchObject({ outcome, headline: { kind } });
  });

  it.each([
    ["есть что-нибудь про сельчан?", "annex/21"],
    ["y a-t-il quelque chose sur les citadins ?", "annex/21"],
    ["anything about rural folk in there?", "annex/21"],
    ["¿aparecen los jóvenes en el texto?", "report/I/2"],
  ])("is answered by what says it in other words: %s", async (question, paragraph) => {
    expect((await ask(deps, question)).outcome).toBe("answered");
    expect(await paragraphsOf(question)).toContain(paragraph);
  });

  it("is left open where other words may say the same, or a typing error stands between", async () => {
    for (const question of [
      "does it mention UNESCOO?",
      "ЭКОСОС по какому поводу упомянут",
      "does it mention UNESCO dropping blockchain?",
      "¿menciona que pocas mujeres estudian carreras de ciencias y tecnología?",
    ])
      expect((await ask(deps, question)).headline?.kind, question).not.toBe("no");
  });
});

describe("every headline", () => {
  it("holds against the document", async () => {
    for (const question of [
      "which programmes are named?",
      "Does it mention the digital divide?",
      "who is Guy Ryder?",
    ]) {
      const { headline } = await ask(deps, question);
      expect(headline && holdsHeadline(headline, deps.index.library), question).toBe(true);
    }
  });
});
