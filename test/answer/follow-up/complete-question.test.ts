import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Language } from "../../../src/domain/language.ts";
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
