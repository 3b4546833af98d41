import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

const cited = ({ sentences }: Answer) => sentences.map(({ citations }) => citations[0]?.paragraph);

describe("a session that is asked about after another", () => {
  it.each<[Language, string, string]>([
    ["en", "Which reports will the CSTD receive at its thirtieth session in 2027?", "and at the twenty-ninth in 2026?"],
    ["ru", "Какие доклады получит КНТР на тридцатой сессии?", "а на 29-й?"],
    [
      "fr",
      "Quels rapports la CSTD recevra-t-elle à sa trentième session en 2027 ?",
      "et à la vingt-neuvième, en 2026 ?",
    ],
    ["es", "¿Qué informes recibirá la CCTD en su 30º período de sesiones en 2027?", "¿y en el 29º, en 2026?"],
    [
      "ar",
      "ما التقارير التي ستتلقاها لجنة تسخير العلم والتكنولوجيا لأغراض التنمية في دورتها الثلاثين عام 2027؟",
      "وفي الدورة التاسعة والعشرين عام 2026؟",
    ],
    ["zh", "2027年科技促进发展委员会第三十届会议会收到哪些报告?", "那2026年的第二十九届呢?"],
  ])("takes the place of that one (%s)", async (_, before, question) => {
    const answer = await ask(deps, question, { context: { question: before, paragraphs: [] } });
    expect(cited(answer)).toEqual(["annex/122"]);
  });
});

describe("a body that is named after a question about another's duties", () => {
  it.each<[Language, string, string, string]>([
    [
      "en",
      "What must the Partnership on Measuring ICT report in 2027?",
      "and the action line facilitators?",
      "annex/113",
    ],
    ["ru", "Что должно представить Партнёрство по измерению ИКТ в 2027 году?", "а координаторы?", "annex/113"],
    ["fr", "Que doit présenter le Partenariat sur la mesure des TIC en 2027 ?", "et les coordonnateurs ?", "annex/113"],
    [
      "es",
      "¿Qué debe presentar la Asociación para la Medición de las TIC en 2027?",
      "¿y los facilitadores?",
      "annex/113",
    ],
    ["en", "What is asked of the inter-agency working group on AI?", "and of UNGIS?", "annex/122"],
    ["ru", "О чём просят целевую группу по финансированию?", "а дорожная карта ГИО ООН?", "annex/122"],
  ])("has its own, within the same years (%s): %s %s", async (_, before, question, own) => {
    const answer = await ask(deps, question, { context: { question: before, paragraphs: [] } });
    expect(cited(answer)).toContain(own);
    expect(cited(answer)).not.toContain("annex/117");
    expect(cited(answer)).not.toContain("annex/86");
  });
});

describe("a correction of whose it is", () => {
  it.each([
    ["when is UNGIS' joint implementation roadmap due at CSTD?", "sorry no, i meant the action line ones", "annex/113"],
    [
      "Какие дорожные карты должны написать координаторы направлений деятельности?",
      "нет, я имел в виду ту, которую сама ГИО готовит",
      "annex/122",
    ],
  ])("is told of the other one: %s %s", async (before, question, own) => {
    const said = own === "annex/113" ? "annex/122" : "annex/113";
    const answer = await ask(deps, question, { context: { question: before, paragraphs: [paragraphId(said)] } });
    expect([answer.outcome, cited(answer)]).toEqual(["answered", [own]]);
  });

  it.each([
    [
      "When is the first Global Dialogue on AI Governance?",
      "no, I meant the scientific panel, what does it do exactly",
    ],
    ["Когда первый Глобальный диалог по управлению ИИ?", "нет, я про научную группу, чем она занимается"],
  ])("asks of that what it asks: %s %s", async (before, question) => {
    const answer = await ask(deps, question, {
      context: { question: before, paragraphs: [paragraphId("report/IV/5")] },
    });
    expect([answer.outcome, cited(answer)]).toEqual(["answered", ["report/IV/5"]]);
  });
});
