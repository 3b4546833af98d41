import { describe, expect, it } from "vitest";
import { asksCountriesThatSpoke, asksSpeakers } from "../../../src/answer/question/asks-speakers.ts";

describe("the list of those who spoke", () => {
  it.each([
    "发言人名单",
    "list of speakers",
    "liste des orateurs",
    "lista de los oradores",
    "список выступавших",
    "قائمة المتحدثين",
  ])("is asked for: %s", (question) => {
    expect(asksSpeakers(question)).toBe(true);
  });

  it.each([
    "which speakers does the report name?",
    "Перечисли все страны",
    "报告点名的发言人有哪几位",
    "tous les pays dont on parle",
  ])("is not: %s", (question) => {
    expect(asksSpeakers(question)).toBe(false);
  });
});

describe("the countries that spoke", () => {
  it.each([
    "Какие страны выступали?",
    "which countries took the floor",
    "quels pays ont pris la parole",
    "¿qué países intervinieron?",
    "ما هي الدول التي تحدثت؟",
    "发过言的国家有哪些",
  ])("are asked for: %s", (question) => {
    expect(asksCountriesThatSpoke(question)).toBe(true);
  });

  it.each(["Какие страны названы?", "which countries are named", "国家有哪些", "who spoke for the countries?"])(
    "are not: %s",
    (question) => {
      expect(asksCountriesThatSpoke(question)).toBe(false);
    },
  );
});
