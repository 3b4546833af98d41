import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { buildLexicon } from "../../src/retrieval/lexicon.ts";
import { openBundledIndex } from "../fixtures/bundled-app.ts";

const lexicon = buildLexicon(await openBundledIndex());

describe("the words of the document and of what is asked about it", () => {
  it.each<[string, Language, string | undefined]>([
    ["chnage", "en", "chang"],
    ["ofetn", "en", "often"],
    ["xyzzyx", "en", undefined],
  ])("mend two letters that changed places, whatever the ending: %s in %s", (word, language, meant) => {
    expect(lexicon.correct(word, language)).toBe(meant);
  });
});
