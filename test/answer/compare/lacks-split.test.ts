import { describe, expect, it } from "vitest";
import { lacksSplit } from "../../../src/answer/compare/lacks-split.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const { names } = await openAnswerDeps();

describe("how many statements States made, and how many others did", () => {
  it.each<[Language, string, boolean]>([
    ["zh", "那120份发言，政府代表和非政府代表各占多少？哪边多？", true],
    [
      "es",
      "De todos los discursos del pleno, ¿cuántos fueron de gobiernos y cuántos de sociedad civil o empresas?",
      true,
    ],
    ["en", "How many of the statements were by governments and how many by civil society?", true],
    ["ru", "Сколько выступлений сделали государства и сколько гражданское общество?", true],
    ["en", "How many statements did Member States and stakeholders make?", false],
    ["en", "How many statements were made at the meeting?", false],
    ["en", "what does the part about statements delivered by member states and stakeholders say?", false],
  ])("is no figure of the text: %s %s %s", (language, text, lacks) => {
    expect(lacksSplit(names, { text, language })).toBe(lacks);
  });
});
