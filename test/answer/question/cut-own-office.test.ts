import { describe, expect, it } from "vitest";
import { cutOwnOffice } from "../../../src/answer/question/cut-own-office.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const { names } = await openAnswerDeps();

describe("the office right before a name", () => {
  it.each<[Language, string, string]>([
    ["ru", "заседание открывал министр из ЮАР Малаци?", "заседание открывал Малаци?"],
    ["en", "was it the Minister of Communications Malatsi who opened it?", "was it the Malatsi who opened it?"],
    ["ru", "что сказала председатель Генеральной Ассамблеи Бербок?", "что сказала Бербок?"],
    ["en", "what did Malatsi, the minister, say?", "what did Malatsi, the minister, say?"],
  ])("is cut where it is the person's own (%s): %s", (language, text, left) => {
    expect(cutOwnOffice(names, { text, language })).toBe(left);
  });

  it.each<[Language, string]>([
    ["ru", "что сказал президент Кении Малаци?"],
    ["en", "what did the president of Kenya Malatsi say?"],
    ["en", "who is the minister?"],
    ["en", "and what did Malatsi say?"],
    ["en", ""],
  ])("stays where it is not, or nobody is named (%s): %s", (language, text) => {
    expect(cutOwnOffice(names, { text, language })).toBe(text);
  });
});
