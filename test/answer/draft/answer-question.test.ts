import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { ask } from "../../../src/answer/ask.ts";
import { answerQuestion } from "../../../src/answer/draft/answer-question.ts";
import type { DraftedAnswer } from "../../../src/answer/draft/drafted-answer.ts";
import { readQuestion } from "../../../src/answer/question/read-question.ts";
import { retrieve } from "../../../src/retrieval/retrieve.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

async function answer(typed: string): Promise<DraftedAnswer> {
  const question = readQuestion(typed, deps);
  return answerQuestion(deps, question, await retrieve(deps.index, question.query));
}

function cited({ draft }: DraftedAnswer): string[] {
  return [...new Set(draft.sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)))];
}

describe("the answer to a question", () => {
  it.each([
    "Кто координирует Партнерство по измерению ИКТ в целях развития?",
    "who coordinates the Partnership on Measuring ICT for Development?",
  ])("keeps what surely answers beside the paragraph of the annex that it restates: %s", async (question) => {
    expect(cited(await answer(question))).toContain("report/IV/3");
  });

  it("has the annex in the place of what restates it where both say it", async () => {
    expect(cited(await answer("when must UNGIS submit the joint implementation roadmap?"))).toEqual(["annex/122"]);
  });

  it("is extracted from what was found, above the gate's threshold", async () => {
    const drafted = await answer("When is the next overall review of WSIS?");
    expect(drafted).toMatchObject({ outcome: "answered", draft: { mode: "extractive" }, related: [], missing: [] });
    expect(drafted.gate).toBeGreaterThanOrEqual(0);
    expect(cited(drafted)).toContain("annex/127");
  });

  it("is an honest no below it: with the nearest paragraphs on the subject, with none off it", async () => {
    const unsaid = await answer("кто оплачивает ужин делегатов");
    expect(unsaid).toMatchObject({ outcome: "not_found", draft: { sentences: [] } });
    expect(unsaid.related).toHaveLength(3);
    expect(unsaid.gate).toBeLessThan(0);
    expect(await answer("write me a poem about cats")).toMatchObject({ outcome: "off_topic", related: [] });
  });

  it("is not certain just below the gate's threshold: then the nearest sentence is quoted", async () => {
    const uncertain = await answer("кто начал заседание");
    expect(uncertain).toMatchObject({ outcome: "not_found", draft: { sentences: [] } });
    expect(uncertain.closest.map(({ citations }) => citations[0]?.paragraph)).toEqual(["report/II/1"]);
    expect((await answer("кто оплачивает ужин делегатов")).closest).toEqual([]);
    expect((await answer("When is the next overall review of WSIS?")).closest).toEqual([]);
  });

  it.each([
    ["who is the chair of UNGIS", "annex/121"],
    ["кто председатель ГИО ООН", "annex/121"],
    ["qui préside l'UNGIS ?", "annex/121"],
  ])("is what comes nearest where that is on the subject and lacks the very thing: %s", async (question, nearest) => {
    const lacking = await answer(question);
    expect(lacking).toMatchObject({ outcome: "not_found", draft: { sentences: [] } });
    expect(lacking.closest.map(({ citations }) => citations[0]?.paragraph)).toEqual([nearest]);
  });

  it("is a list where all of something named is wanted", async () => {
    const drafted = await answer("where is UNESCO mentioned");
    expect(drafted).toMatchObject({ outcome: "answered", draft: { mode: "list" } });
    expect(cited(drafted)).toEqual(["report/VI/1", "annex/preamble", "annex/108"]);
  });

  it.each([
    ["which paragraphs of the annex mention the facilitators?", true],
    ["附件里哪些段落提到行动方面推进方", true],
    ["where are the facilitators mentioned", false],
  ])("is a list of that part alone which is asked for: %s", async (question, ofAnnex) => {
    const paragraphs = cited(await answer(question));
    expect(paragraphs).toContain("annex/113");
    expect(paragraphs.every((id) => id.startsWith("annex/"))).toBe(ofAnnex);
  });

  it.each([
    "性别数字鸿沟这个问题全文哪些地方讲到了，要点和数据？",
    "где говорится о гендерном цифровом разрыве, с цифрами",
  ])("is a list with figures where these are wanted: %s", async (question) => {
    const { draft } = await answer(question);
    expect(draft.mode).toBe("list");
    expect(draft.sentences.some(({ text }) => text.includes("78"))).toBe(true);
  });

  it.each(["list all AI-related content", "文件里所有AI的要点"])(
    "is all of a subject that is named before the words for it: %s",
    async (question) => {
      const { sentences } = await ask(deps, question);
      const paragraphs = sentences.map(({ citations: [first] }) => first?.paragraph);
      for (const id of ["report/II/1", "report/II/4", "report/IV/5", "annex/86"]) expect(paragraphs).toContain(id);
    },
  );

  it("is found without a year that the text does not have, if the text gives another", async () => {
    expect(cited(await answer("is the AI dialogue in 2028?"))).toEqual(cited(await answer("is the AI dialogue?")));
    expect(await answer("what will it cost in 2031?")).toMatchObject({ outcome: "not_found" });
  });

  it("is an honest no where nothing was found", async () => {
    const nothing = { candidates: [], neighbours: [], likelihoods: { sentences: [], said: 0 } };
    const question = readQuestion("When is the next overall review of WSIS?", deps);
    expect(await answerQuestion(deps, question, nothing)).toMatchObject({ draft: { sentences: [] }, related: [] });
  });

  it.each([
    "Верно ли, что 93 % населения живут в зоне 5G?",
    "Is it right that 93% of the world population lives in 5G coverage?",
    "¿Es cierto que el 93% de la población mundial vive en zonas con cobertura 5G?",
    "Est-il exact que 93 % de la population vit dans une zone couverte par la 5G ?",
    "هل صحيح أن 93% من سكان العالم مشمولون بشبكات 5G؟",
    "全球93%的人口都在5G覆盖区吧？",
    "Откуда взята цифра, что более 93% населения уже охвачено сетями 5G?",
    "全球93%的人口已经被5G覆盖，这句话出自成果文件第几段？领导要引用",
  ])("gives a share that is taken for that of another thing: %s", async (question) => {
    const answered = await answer(question);
    expect(cited(answered)).toEqual(["annex/20"]);
    expect(answered.draft.sentences.some(({ text }) => text.includes("4G"))).toBe(true);
  });

  it.each([
    "What percentage of people has 5G coverage?",
    "4G reaches 93% ok, but what % of the world is covered by 5G?",
  ])("has none for who asks for the share of another thing: %s", async (question) => {
    expect((await answer(question)).outcome).toBe("not_found");
  });
});
