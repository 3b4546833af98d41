import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { placeOf } from "../../../src/answer/cite.ts";
import { toPriorTurn } from "../../../src/answer/to-prior-turn.ts";
import { formatSentenceId } from "../../../src/domain/sentence-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

/** The outcome of a question after another, and the sentences that answer it. */
async function answeredAfter(question: string, followUp: string): Promise<readonly [string, readonly string[]]> {
  const { library } = deps.index;
  const { outcome, sentences } = await ask(deps, followUp, { context: toPriorTurn(await ask(deps, question)) });
  return [
    outcome,
    sentences.map((sentence) => formatSentenceId(library.document.structure, placeOf(library, sentence))),
  ];
}

describe("what was spoken of", () => {
  it.each([
    ["By when is UNGIS to submit the joint road map?", "by 2026, right?", "122.2"],
    ["Кто готовит совместную дорожную карту?", "к 2027-му, верно?", "122.2"],
    ["Who coordinates the Partnership on Measuring ICT?", "isn't it UNESCO?", "report/IV/3.1"],
    ["What is the AI working group asked to do?", "reporting to the CSTD as well?", "86.1"],
    ["Has the WSIS mandate been extended?", "point me to the para in the resolution itself", "127.1"],
    ["Когда следующий общий обзор?", "а бизнес туда позовут?", "127.1"],
    ["What must UNGIS submit to the CSTD?", "what for?", "122.3"],
    ["¿Quién crea el grupo de trabajo sobre financiación?", "¿y a quién informa?", "67.2"],
  ])("is what a doubt, or little else, is asked of: %s %s", async (question, followUp, sentence) => {
    const [outcome, sentences] = await answeredAfter(question, followUp);
    expect([outcome, sentences.includes(sentence)]).toEqual(["answered", true]);
  });

  it.each([
    ["When does the General Assembly next review WSIS?", "New York again?"],
    ["C'est pour quelle année, la prochaine réunion de haut niveau ?", "À Genève ou à New York ?"],
    ["¿Cuándo y dónde se celebró la reunión de alto nivel?", "¿y la próxima en qué ciudad?"],
    ["How many statements were made?", "how many of those were from governments?"],
    ["Who is the secretariat of UNGIS?", "and which agency has the chair at the moment?"],
    ["什么是WSIS论坛？", "全文哪里能下载?"],
  ])("is not told of by the place, number or link of something else: %s %s", async (question, followUp) => {
    expect(await answeredAfter(question, followUp)).toEqual(["not_found", []]);
  });

  it.each([
    ["What must the action line facilitators report in 2027?", "and what else do they have to do?"],
    ["Что должны сделать координаторы направлений к 2027 году?", "а что ещё на них повесили?"],
  ])("is left out where what else there is is asked for: %s %s", async (question, followUp) => {
    const [, sentences] = await answeredAfter(question, followUp);
    expect(sentences).toEqual(expect.arrayContaining(["53.2", "100.1", "110.3"]));
    expect(sentences).not.toContain("113.1");
  });
});
