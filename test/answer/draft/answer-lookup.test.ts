import { describe, expect, it } from "vitest";
import { answerLookup } from "../../../src/answer/draft/answer-lookup.ts";
import type { DraftedAnswer } from "../../../src/answer/draft/drafted-answer.ts";
import type { Outcome } from "../../../src/domain/answer.ts";
import type { Language } from "../../../src/domain/language.ts";
import { parseReferences } from "../../../src/references/references.ts";
import { readBundled, readReferenceSystem } from "../../fixtures/bundled-library.ts";

const library = readBundled();
const references = readReferenceSystem(library);

function answer(text: string, language: Language = "ru"): DraftedAnswer {
  return answerLookup(library, parseReferences(text, references), language);
}

describe("the answer to a look-up", () => {
  it.each<[string, Outcome, string[], string[]]>([
    ["67", "answered", ["annex/67"], []],
    ["117, 67", "answered", ["annex/117", "annex/67"], []],
    ["109–113", "answered", ["annex/109", "annex/110", "annex/113"], []],
    ["67, 68", "answered", ["annex/67"], ["annex/86"]],
    ["68", "not_reproduced", [], ["annex/67", "annex/86"]],
    ["68, 101", "not_reproduced", [], ["annex/67", "annex/86", "annex/100"]],
    ["200", "not_reproduced", [], ["annex/127"]],
    ["para abc", "not_found", [], []],
  ])("%s: %s, %j, and near it %j", (text, outcome, shown, near) => {
    const { draft, related, ...said } = answer(text);
    expect(said.outcome).toBe(outcome);
    expect(draft.sentences.map(({ citations }) => citations[0]?.paragraph)).toEqual(shown);
    expect(related.map(({ paragraph }) => paragraph)).toEqual(near);
  });

  it("quotes the paragraph whole, in the language asked for, with the source beside it", () => {
    const { citations } = answer("67", "en").draft.sentences[0] as DraftedAnswer["draft"]["sentences"][number];
    expect(citations.map(({ language, quote }) => quote === textOf(language))).toEqual([true, true]);
    expect(citations.map(({ language }) => language)).toEqual(["en", "ru"]);
  });
});

function textOf(language: Language): string | undefined {
  return library.versions.get(language)?.texts.get("annex/67" as never)?.text;
}
