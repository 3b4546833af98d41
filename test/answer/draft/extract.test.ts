import { beforeAll, describe, expect, it } from "vitest";
import { checkCitation } from "../../../src/answer/check/verify.ts";
import { extract } from "../../../src/answer/draft/extract.ts";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { retrieve } from "../../../src/retrieval/retrieve.ts";
import type { SearchIndex } from "../../../src/retrieval/search-index.ts";
import { openBundledIndex } from "../../fixtures/bundled-app.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await openBundledIndex();
});

describe("extracting", () => {
  it.each<[Language, string, string, RegExp]>([
    ["ru", "когда целевая группа доложит КНТР", "annex/67", /2027\sгоду/u],
    ["en", "when does the task force report to CSTD", "annex/67", /2027/u],
    ["ru", "кто отслеживает выполнение финансовых обязательств", "annex/67", /отслеживать выполнение/u],
    ["zh", "工作组什么时候提交报告", "annex/67", /2027/u],
  ])("%s: %s", async (language, text, paragraph, first) => {
    const [best] = await extracted(language, text, paragraph, ["date"]);
    expect(best?.text).toMatch(first);
  });

  it("gives one to three sentences, each once, each whole, readable together", async () => {
    for (const id of index.library.document.paragraphs.map((paragraph) => paragraph.id)) {
      const sentences = await extracted("ru", "что делать МСЭ", id, []);
      expect(sentences.length).toBeGreaterThanOrEqual(1);
      expect(sentences.length).toBeLessThanOrEqual(3);
      expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
      if (sentences.length > 1)
        expect(sentences.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(900);
      for (const { citations } of sentences) {
        expect(citations.map((citation) => checkCitation(citation, index.library))).toEqual([undefined]);
        expect(citations[0]?.paragraph).toBe(id);
      }
    }
  });

  it("gives no more than it is asked for", async () => {
    const query = { text: "что делать МСЭ", language: "ru" as const };
    const one = extract(index, query, await retrieve(index, query), paragraphId("annex/113"), [], 1);
    expect(one).toHaveLength(1);
  });

  async function extracted(language: Language, text: string, paragraph: string, types: Parameters<typeof extract>[4]) {
    const query = { text, language };
    return extract(index, query, await retrieve(index, query), paragraphId(paragraph), types, 3);
  }
});
