import { describe, expect, it } from "vitest";
import { findBareNumber } from "../../../src/answer/question/find-bare-number.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { LanguageIndex } from "../../../src/retrieval/search-index.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const { index } = await openAnswerDeps();
const { structure } = index.library.document;

const numberIn = (text: string, language: Language) =>
  findBareNumber(text, index.languages.get(language) as LanguageIndex, structure);

describe("a number that stands alone", () => {
  it.each<[Language, string, string]>([
    ["ru", "а в 116 о чём?", "116"],
    ["es", "y el 41 ¿qué dice?", "41"],
    ["ar", "وماذا في 119؟", "119"],
  ])("is a paragraph's in %s: %s", (language, text, number) => expect(numberIn(text, language)).toBe(number));

  it.each<[Language, string]>([
    ["en", "6 GHz?"],
    ["fr", "bande des 6 gigahertz ?"],
    ["ru", "6 гигагерц?"],
    ["ar", "طيف 6 غيغاهرتز؟"],
    ["zh", "6吉赫？"],
    ["en", "more than 6%?"],
  ])("with a unit it is none in %s: %s", (language, text) => expect(numberIn(text, language)).toBeUndefined());
});
