import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanQuestion } from "../../../src/answer/question/clean-question.ts";

describe("cleaning a question", () => {
  it.each([
    ["<@U123ABC> что делает МСЭ", "что делает МСЭ"],
    ["<@U123|bob> hi", "hi"],
    ["<#C1|general> когда", "когда"],
    ["reply <!channel> and say hello", "reply and say hello"],
    ["<!here|here>", ""],
    ["<!subteam^S1|@team> para 67", "para 67"],
    ["<!date^1392734382^Posted {date}|yesterday> пункт 67", "пункт 67"],
    ["<https://itu.int|сайт МСЭ> когда", "сайт МСЭ когда"],
    ["смотри <https://itu.int>", "смотри"],
    ["<mailto:a@b.org|a@b.org> кто это", "a@b.org кто это"],
    [":wave: привет :+1: :skin-tone-2:", "привет"],
    ["*кто* _платит_ ~нам~ `67`", "кто платит нам 67"],
    ["> цитата\n> ещё\nвопрос", "цитата ещё вопрос"],
    ["```para\n67```", "para 67"],
    ["CWG-WSIS&amp;SDG", "CWG-WSIS&SDG"],
    ["a &lt;b&gt; c", "a <b> c"],
    ["&amp;lt;!channel&amp;gt;", "&lt;!channel&gt;"],
    ["  много   пробелов\t\n ", "много пробелов"],
  ])("%j → %j", (typed, clean) => {
    expect(cleanQuestion(typed)).toBe(clean);
  });

  it.each([
    "10:30 и 11:45",
    "annex/67",
    "ВВУИО+20",
    "пп. 109–113",
    "A/RES/80/173",
    "第121段",
    "الفقرة 86",
    "93 %",
    "¿qué?",
  ])("leaves %s as it is", (text) => {
    expect(cleanQuestion(text)).toBe(text);
  });

  it("leaves no live mention of any text, whatever stands around it", () => {
    const piece = fc.constantFrom(
      "<!channel>",
      "<@U1>",
      "<#C1|x>",
      "<!subteam^S|y>",
      "<",
      ">",
      "!",
      "@",
      "a",
      " ",
      "|",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(cleanQuestion(pieces.join(""))).not.toMatch(/<(?:!channel|@U1|#C1|!subteam)[^>]*>/u);
      }),
    );
  });
});
