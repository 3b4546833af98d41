import { describe, expect, it } from "vitest";
import type { ListQuestion } from "../../src/domain/passage.ts";
import { collectListWords } from "../../src/retrieval/collect-list-words.ts";

const question = (text: string, language: ListQuestion["language"], isList = true): ListQuestion => ({
  kind: "city",
  language,
  text,
  isList,
});

describe("the words of questions for lists", () => {
  it("are those of who wants all of a kind, in one language, by their stems", () => {
    const questions = [
      question("all cities named", "en"),
      question("the oldest city", "en", false),
      question("toutes les villes", "fr"),
    ];
    expect([...collectListWords(questions, "en")]).toEqual(["all", "citi", "name"]);
  });

  it("are Chinese words as a dictionary has them", () => {
    expect([...collectListWords([question("所有城市", "zh")], "zh")]).toEqual(["所有", "城市"]);
  });
});
