import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("whether something is spoken of, where the search was not certain", () => {
  it.each([
    ["y a-t-il un rôle prévu pour la Commission de statistique de l'ONU ?", "annex/117"],
    ["Is there any role foreseen for the Statistical Commission? My boss claims there isn't.", "annex/117"],
    ["هل للشباب أي ذكر بين المشاركين؟", "report/I/2"],
    ["هل ورد شيء عن مِنح أو زمالات لموظفي الحكومات؟", "annex/86"],
    ["les jeunes apparaissent-ils parmi les participants à la réunion ?", "report/I/2"],
    ["а про деревню, сельских жителей что-нибудь сказано?", "annex/21"],
    ["¿Se prevé algún tipo de beca para funcionarios públicos?", "annex/86"],
  ])("is told by the nearest sentence, where that has what is asked after: %s", async (question, paragraph) => {
    const { outcome, sentences, closest } = await ask(deps, question);
    const cited = sentences.flatMap(({ citations }) => citations.map((one) => one.paragraph));
    expect([outcome, cited, closest]).toEqual(["answered", expect.arrayContaining([paragraph]), []]);
  });

  it.each([
    "¿Cuánto tiempo estuvo hablando Guy Ryder?",
    "多琳·伯格丹-马丁在大会上讲了多长时间?会后有没有开记者会?",
    "中国代表团在会上说了啥",
    "Is there a budget foreseen for the WSIS Forum?",
  ])("is not told by what has a part of it, nor what asks for more than that: %s", async (question) => {
    expect((await ask(deps, question)).outcome).toBe("not_found");
  });
});

describe("what is told of a body in two sentences", () => {
  it.each([
    "А про региональные комиссии ООН говорится что-нибудь?",
    "¿Hay algo sobre las comisiones regionales de la ONU?",
  ])("is told with what the next asks of it: %s", async (question) => {
    const { sentences } = await ask(deps, question);
    expect(sentences.map(({ citations }) => citations[0]?.paragraph)).toEqual(["annex/53", "annex/53"]);
  });
});
