import { beforeAll, describe, expect, it } from "vitest";
import { checkCitation } from "../../src/answer/check/verify.ts";
import { citeParagraph, citeSentence, versionFor } from "../../src/answer/cite.ts";
import { extract } from "../../src/answer/draft/extract.ts";
import { listFirst, listParagraphs } from "../../src/answer/draft/list-paragraphs.ts";
import { matchTopic, type TopicMatch } from "../../src/answer/draft/match-topic.ts";
import { annotateSentences, type SentenceAnnotations } from "../../src/answer/draft/sentence-annotations.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { type ParagraphId, paragraphId } from "../../src/domain/paragraph-id.ts";
import { retrieve } from "../../src/retrieval/retrieve.ts";
import type { LanguageIndex, SearchIndex } from "../../src/retrieval/search-index.ts";
import { openBundledIndex } from "../fixtures/bundled-app.ts";

const TASK_FORCE = paragraphId("annex/67");
let index: SearchIndex;
let facts: SentenceAnnotations;
beforeAll(async () => {
  index = await openBundledIndex();
  facts = annotateSentences(index);
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

describe("what a list is about", () => {
  async function list(text: string, language: Language) {
    const query = { text, language };
    return listParagraphs(index, facts, query, await retrieve(index, query));
  }

  it.each<[Language, string]>([
    ["ru", "где упоминается ЮНЕСКО"],
    ["en", "where is UNESCO mentioned"],
    ["fr", "où l'UNESCO est-elle mentionnée"],
    ["es", "dónde se menciona la UNESCO"],
    ["ar", "أين ورد ذكر اليونسكو"],
    ["zh", "哪里提到教科文组织"],
  ])("%s: %s has all the paragraphs that name it and no other, in document order", async (language, text) => {
    expect(namesOf(await list(text, language))).toEqual(["report/VI/1", "annex/preamble", "annex/108"]);
  });

  it("is every paragraph of a year, and a sentence that names it", () => {
    const wanted = [...(index.library.versions.get("ru")?.texts.values() ?? [])]
      .filter(({ text }) => /(?<!\d)2027(?!\d)/u.test(text))
      .map(({ paragraph }) => paragraph);
    const focused = matchTopic("everything about 2027", facts, index.languages.get("en") as LanguageIndex);
    expect(focused.map(({ paragraph }) => paragraph)).toEqual(wanted);
    for (const { paragraph, sentences } of focused) {
      const stored = index.library.versions.get("ru")?.texts.get(paragraph);
      const spans = sentences.map((sentence) => stored?.sentences[sentence]);
      expect(
        spans.some((span) => stored?.text.slice(span?.start, span?.end).includes("2027")),
        paragraph,
      ).toBe(true);
    }
  });

  it("is, where something was asked for, only the sentences that ask", async () => {
    const all = await list("everything about 2027", "en");
    const asked = await list("what is UNGIS asked to do in 2027", "en");
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(all.length);
    for (const id of namesOf(asked))
      expect(facts.get(id)?.some((sentence) => sentence.asks && sentence.years.has("2027"))).toBe(true);
  });

  it("is nothing where the document has nothing of it, or nearly all of the document", async () => {
    for (const text of ["где упоминается Хогвартс", "все о ВВУИО"]) expect(await list(text, "ru"), text).toEqual([]);
  });

  it("stands in front of a search, in its order, with scores that fall", () => {
    const candidates = [0.9, 0.5, 0.2].map((score, i) => ({ paragraph: paragraphId(`annex/${i + 1}`), score }));
    const first = listFirst({ candidates, neighbours: [] }, [paragraphId("annex/3"), paragraphId("annex/9")]);
    expect(first.map(({ paragraph }) => paragraph)).toEqual(["annex/3", "annex/9", "annex/1", "annex/2"]);
    expect(first.map(({ score }) => score)).toEqual([...first.map(({ score }) => score)].sort((a, b) => b - a));
    expect(first[0]?.score).toBe(1);
    expect(listFirst({ candidates, neighbours: [] }, [])).toEqual(candidates);
  });
});

function namesOf(focused: readonly TopicMatch[]): ParagraphId[] {
  return focused.map(({ paragraph }) => paragraph);
}
