import { describe, expect, it } from "vitest";
import { ask } from "../../src/answer/ask.ts";
import { toPriorTurn } from "../../src/answer/to-prior-turn.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

/** The paragraphs that the duties of an answer stand on first, each once. */
async function paragraphsOf(question: string): Promise<string[]> {
  const { duties = [], sentences } = await ask(deps, question);
  return [
    ...new Set(duties.flatMap((duty) => sentences[duty.sentences[0] ?? 0]?.citations[0]?.paragraph ?? [])),
  ].sort();
}

const OF_2027 = ["annex/113", "annex/117", "annex/67"];
const OF_BOTH = ["annex/113", "annex/117", "annex/122", "annex/67"];

describe("what goes to a body in the years that are named", () => {
  it.each([
    ["麻烦把2027年要报到科技促发委的几件事全列一下,带上是谁负责", OF_2027],
    ["2027年科技促发展委员会那届会上，一共有哪几样东西要报上去？谁报的也标一下", OF_2027],
    [
      "Quelle différence entre ce qui doit arriver devant la CSTD en 2026 et ce qu'elle doit recevoir en 2027 ?",
      OF_BOTH,
    ],
    ["حضّرولي جدول: كل شي لازم يتقدم للـ CSTD بـ2026 وبـ2027 ومين المسؤول عن كل بند", OF_BOTH],
    [
      "Estoy armando el calendario de la CCTD: ¿qué se le tiene que presentar en 2026 y qué en 2027, y quién presenta cada cosa?",
      OF_BOTH,
    ],
    ["CSTD 2026 vs CSTD 2027 : qu'est-ce qui est attendu à l'une et à l'autre ?", OF_BOTH],
    ["Составляю календарь для КНТР. Какие отчёты она должна получить на тридцатой сессии, от кого каждый?", OF_2027],
    ["Не могу разобраться: чего ждут от 29-й сессии КНТР, а чего — от 30-й? В чём разница?", OF_BOTH],
  ])("is all that the register has, whatever verb asks for it: %s", async (question, paragraphs) => {
    expect(await paragraphsOf(question)).toEqual(paragraphs);
  });

  it("is not all where somebody is named who owes something", async () => {
    const paragraphs = await paragraphsOf(
      "What must the Partnership on Measuring ICT for Development hand in to the CSTD in 2027, and who helps it?",
    );
    expect(paragraphs.length).toBeLessThan(OF_2027.length);
  });
});

describe("and somebody else, after what was owed to a body", () => {
  it.each([
    ["UNGIS road map goes to which CSTD session?", "and the Partnership, which one?"],
    ["Когда дорожная карта ГИО ООН идёт в КНТР?", "а Партнёрство — на какую сессию?"],
    ["联合国信息社会小组的路线图提交哪届会议？", "那伙伴关系呢，哪届？"],
    ["إلى أي دورة للجنة تُرفع خارطة طريق UNGIS؟", "والشراكة؟ لأي دورة؟"],
  ])("is told what that one owes to the same: %s %s", async (first, followUp) => {
    const context = toPriorTurn(await ask(deps, first));
    const { outcome, sentences } = await ask(deps, followUp, { context });
    expect([outcome, sentences[0]?.citations[0]?.paragraph]).toEqual(["answered", "annex/117"]);
  });
});
