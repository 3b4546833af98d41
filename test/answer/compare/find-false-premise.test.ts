import { describe, expect, it } from "vitest";
import { findFalsePremise } from "../../../src/answer/compare/find-false-premise.ts";
import type { AnswerSentence } from "../../../src/domain/answer.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";

describe("a premise that the text does not share", () => {
  it.each([
    ["почему обзор в 2030 году?", ["совещание в 2035 году"], { given: "2030", found: ["2035"] }],
    ["为什么是2030年？", ["2035年会议"], { given: "2030", found: ["2035"] }],
    ["لماذا عام ٢٠٣٠؟", ["في عام 2035"], { given: "2030", found: ["2035"] }],
    ["is it ２０３０?", ["in 2035"], { given: "2030", found: ["2035"] }],
    ["2027 or 2028?", ["in 2027 and 2026"], { given: "2028", found: ["2027", "2026"] }],
    ["почему 2030, а не 2031", ["с 2005 по 2035"], { given: "2030", found: ["2005", "2035"] }],
    ["почему 95 % имеют телефон?", ["достигла 82 процентов"], { given: "95 %", found: ["82 %"] }],
    ["هل هي ٩٥٪؟", ["82 процента", "74 %"], { given: "95 %", found: ["82 %", "74 %"] }],
    ["90 % in 2030?", ["93 per cent in 2035"], { given: "2030", found: ["2035"] }],
  ])("%s", (question, quotes, premise) => {
    expect(findFalsePremise(question, quotes.map(say))).toEqual(premise);
  });

  it.each([
    ["почему обзор в 2035 году?", ["совещание в 2035 году"]],
    ["когда обзор", ["совещание в 2035 году"]],
    ["почему обзор в 2030 году?", ["дата не названа"]],
    ["почему обзор в 2030 году?", []],
    ["что в A/RES/70/2030", ["в 2035 году"]],
    ["пункт 12030", ["в 2035 году"]],
    ["are 82 per cent online?", ["достигла 82 процентов, 74 процента"]],
    ["are 82 per cent online?", ["в 2035 году"]],
    ["почему обзор в 2030 году?", ["резолюция E/RES/2025/18"]],
  ])("none: %s", (question, quotes) => {
    expect(findFalsePremise(question, quotes.map(say))).toBeNull();
  });

  it("looks at every citation of a sentence, not at what is said about it", () => {
    const sentence = { ...say("no year"), citations: [...say("no year").citations, ...say("в 2035 году").citations] };
    expect(findFalsePremise("why 2030", [sentence])).toEqual({ given: "2030", found: ["2035"] });
    expect(findFalsePremise("why 2030", [{ ...say("in 2035"), text: "in 2030" }])).not.toBeNull();
  });
});

function say(quote: string): AnswerSentence {
  const citation = {
    paragraph: paragraphId("annex/127"),
    language: "ru",
    status: "source",
    quote,
    start: 0,
    end: quote.length,
  } as const;
  return { text: quote, citations: [citation] };
}
