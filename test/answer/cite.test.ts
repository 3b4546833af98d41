import { beforeAll, describe, expect, it } from "vitest";
import { citeParagraph, citeSentence, versionFor } from "../../src/answer/cite.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { paragraphId } from "../../src/domain/paragraph-id.ts";
import type { SearchIndex } from "../../src/retrieval/search-index.ts";
import { openBundledIndex } from "../fixtures/bundled-app.ts";

const TASK_FORCE = paragraphId("annex/67");
let index: SearchIndex;
beforeAll(async () => {
  index = await openBundledIndex();
});

describe("citing", () => {
  it("quotes the source alone in its own language", () => {
    const { text, citations } = citeSentence(index.library, "ru", TASK_FORCE, 1);
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({ paragraph: TASK_FORCE, language: "ru", status: "source", quote: text });
    expect(text).toMatch(/^Мы\sпросим\sдалее.*2027\sгоду.*\.$/su);
  });

  it.each(LANGUAGES.filter((language) => language !== "ru"))(
    "puts the source's own sentence, the same by number, beside that of a translation: %s",
    (language) => {
      for (const [id, stored] of index.library.versions.get(language)?.texts ?? []) {
        for (const [k, span] of stored.sentences.entries()) {
          const { text, citations } = citeSentence(index.library, language, id, k);
          const source = index.library.versions.get("ru")?.texts.get(id)?.sentences[k];
          expect(citations).toMatchObject([
            { paragraph: id, language, status: "unofficial", quote: text, ...span },
            { paragraph: id, language: "ru", status: "source", ...source },
          ]);
        }
      }
    },
  );

  it("quotes a paragraph from its first letter to its last", () => {
    const { text, citations } = citeParagraph(index.library, "ru", paragraphId("annex/122"));
    expect(text).toHaveLength(1343);
    expect(citations[0]).toMatchObject({ start: 0, end: 1343 });
  });

  it("falls back on the source where the language has no version", () => {
    const versions = new Map([...index.library.versions].filter(([language]) => language !== "fr"));
    expect(versionFor({ ...index.library, versions }, "fr").language).toBe("ru");
    const { citations } = citeSentence({ ...index.library, versions }, "fr", TASK_FORCE, 0);
    expect(citations.map(({ language, status }) => [language, status])).toEqual([["ru", "source"]]);
  });

  it("refuses a sentence that is not there", () => {
    expect(() => citeSentence(index.library, "ru", TASK_FORCE, 99)).toThrow(/annex\/67 has no such sentence/u);
    expect(() => citeSentence(index.library, "ru", "annex/68" as never, 0)).toThrow(/annex\/68/u);
  });
});
