import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { buildLexicon } from "../../src/retrieval/lexicon.ts";
import type { SearchIndex } from "../../src/retrieval/search-index.ts";
import { openSmallIndex } from "../fixtures/small-index.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await openSmallIndex();
});

describe("the lexicon", () => {
  const lexicon = () => buildLexicon(index);

  it.each<[string, Language, boolean]>([
    ["встречу", "ru", true],
    ["встречами", "ru", true],
    ["meetings", "en", true],
    ["стоила", "ru", true],
    ["бульдог", "ru", false],
    ["meeting", "ru", false],
    ["2027", "ru", false],
  ])("knows %s in %s: %s", (word, language, known) => {
    expect(lexicon().knows(word, language)).toBe(known);
  });

  it.each<[string, Language, string | undefined]>([
    ["гендреный", "ru", "гендерн"],
    ["участнки", "ru", "участник"],
    ["secretarait", "en", "secretariat"],
    ["инетрнет", "ru", "интернет"],
    ["comission", "en", "commis"],
    ["интернту", "ru", "интернет"],
    ["тендерный", "ru", undefined],
    ["kecretariat", "en", undefined],
    ["дорошкка", "ru", undefined],
    ["ген", "ru", undefined],
    ["2O27", "en", undefined],
    ["2072", "ru", undefined],
    ["会议", "zh", undefined],
  ])("corrects %s in %s to %s", (word, language, meant) => {
    expect(lexicon().correct(word, language)).toBe(meant);
  });

  it.each<[string, string, Language, boolean]>([
    ["meeting", "secretariat", "en", false],
    ["унесенная", "встреча", "ru", false],
  ])("%s and %s in %s name nothing together that neither names: %s", (word, next, language, joined) => {
    expect(lexicon().joins(word, next, language)).toBe(joined);
  });
});
