import { describe, expect, it } from "vitest";
import { type AskOptions, readQuestion } from "../../../src/answer/question/read-question.ts";
import { LANGUAGES, type Language } from "../../../src/domain/language.ts";
import { buildReferenceSystem } from "../../../src/references/reference-system.ts";
import type { Lexicon } from "../../../src/retrieval/lexicon.ts";
import { BUNDLED_STRUCTURE } from "../../fixtures/bundled-library.ts";

/** Knows no word of any language: script and letters alone tell one. */
const EMPTY: Lexicon = {
  languages: LANGUAGES,
  knows: () => false,
  usage: () => 0,
  correct: () => undefined,
  joins: () => false,
};
const DEPS = { lexicon: EMPTY, references: buildReferenceSystem(BUNDLED_STRUCTURE) };

describe("a question that was read", () => {
  it("is searched as meant, and kept as asked", () => {
    const question = readQuestion("*Здравствуйте!* Перечислите все поручения, пожалуйста", DEPS);
    expect(question.asked).toBe("Здравствуйте! Перечислите все поручения, пожалуйста");
    expect(question.query).toEqual({ text: "поручения,", language: "ru" });
    expect(question.isListQuestion).toBe(true);
  });

  it.each<[string, AskOptions, Language | undefined, Language, Language]>([
    ["когда обзор", {}, "ru", "ru", "ru"],
    ["когда обзор", { language: "en" }, "ru", "ru", "en"],
    ["когда обзор", { fallback: "fr" }, "ru", "ru", "ru"],
    ["merci", {}, "fr", "fr", "fr"],
    ["super", { fallback: "fr" }, "fr", "fr", "fr"],
    ["67", {}, undefined, "en", "en"],
    ["67", { fallback: "fr" }, undefined, "fr", "fr"],
    ["67", { language: "es", fallback: "fr" }, undefined, "es", "es"],
  ])("%s %j: of language %s, searched as %s, answered in %s", (typed, options, own, searched, answered) => {
    const question = readQuestion(typed, DEPS, options);
    expect([question.language, question.query.language, question.answerLanguage]).toEqual([own, searched, answered]);
  });
});
