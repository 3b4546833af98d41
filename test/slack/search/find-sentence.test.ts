import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { findSentence } from "../../../src/slack/search/find-sentence.ts";
import { sampleLibrary } from "../../fixtures/sample-app.ts";

let library: ReturnType<typeof sampleLibrary>;
beforeAll(() => {
  library = sampleLibrary();
});

/** @returns the words of the sentence */
function find(id: string, query: string, language: Language): string | undefined {
  const found = findSentence(library, paragraphId(id), query, language);
  return found && library.versions.get(language)?.texts.get(paragraphId(id))?.text.slice(found.start, found.end);
}

describe("the sentence that has the words", () => {
  it.each([
    ["ru", "annex/122", "дорожная карта совместного осуществления", "дорожн"],
    ["en", "annex/122", "joint implementation road map", "road map"],
    ["zh", "annex/122", "路线图", "路线图"],
    ["ar", "annex/122", "خارطة الطريق", "خارط"],
  ] as const)("in %s", (language, id, query, part) => expect(find(id, query, language)).toContain(part));

  it("is none where nothing of them is said, or they are words of every text", () => {
    expect(find("annex/122", "banana", "en")).toBeUndefined();
    expect(find("annex/122", "of the and", "en")).toBeUndefined();
    expect(find("annex/68", "road map", "en")).toBeUndefined();
  });
});
