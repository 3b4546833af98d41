import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { findMention } from "../../../src/answer/names/find-mention.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what no sentence names and may stand all the same", () => {
  it.each<[Language, string]>([
    ["en", "financial implications"],
    ["es", "repercusiones financieras"],
    ["zh", "财务影响"],
    ["ar", "آثار مالية"],
    ["ar", "ميزانية"],
  ])("is not said to be absent (%s): %s", (language, words) => {
    expect(findMention(deps, words, language)).toBeUndefined();
  });

  it.each<[Language, string]>([
    ["en", "submarine cables"],
    ["ar", "كابلات بحرية"],
    ["ar", "منظمة العمل الدولية"],
    ["zh", "海底电缆"],
  ])("is no other (%s): %s", (language, words) => {
    expect(findMention(deps, words, language)?.sentences).toEqual([]);
  });

  it("is answered by what stands under its heading", async () => {
    const { outcome, sentences } = await ask(deps, "Does the document mention financial implications?");
    expect(outcome).toBe("answered");
    expect(sentences.map(({ citations: [first] }) => first?.paragraph)).toEqual(["report/front/4"]);
  });
});
