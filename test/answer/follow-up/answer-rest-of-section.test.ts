import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();
const paragraphsOf = ({ sentences }: Answer) => [
  ...new Set(sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph))),
];

describe("who asks after a list whether that is all", () => {
  it.each([
    ["Which side events did ITU organise on 15 December?", "is that all?"],
    ["Какие сопутствующие мероприятия МСЭ организовал 15 декабря?", "и всё? больше ничего не было?"],
    ["Which side events did ITU organise on 15 December?", "any others?"],
    ["Which two side events did ITU hold on 15 December?", "anything else?"],
    ["国际电联12月15日办了哪两场边会？", "还有别的吗？"],
  ])("is shown what else the section has: %s %s", async (question, followUp) => {
    const first = paragraphsOf(await ask(deps, question));
    const rest = paragraphsOf(await ask(deps, followUp, { context: { question, paragraphs: first } }));
    expect(rest).toEqual(expect.arrayContaining(["report/VI/3", "report/VI/4"]));
    expect(rest.filter((id) => first.includes(id))).toEqual([]);
  });

  it("is shown the same again where no items of a list were shown, and no all is asked for", async () => {
    const question = "What did Baerbock say?";
    const paragraphs = [...new Set(paragraphsOf(await ask(deps, question)))];
    const again = paragraphsOf(await ask(deps, "anything else?", { context: { question, paragraphs } }));
    expect([...new Set(again)]).toEqual(paragraphs);
  });

  it("is shown the same again where one thing was told", async () => {
    const question = "Who opened the high-level meeting?";
    const paragraphs = paragraphsOf(await ask(deps, question));
    const again = paragraphsOf(await ask(deps, "is that all?", { context: { question, paragraphs } }));
    expect(again).toEqual(paragraphs);
  });
});
