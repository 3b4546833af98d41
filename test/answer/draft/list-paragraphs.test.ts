import { beforeAll, describe, expect, it } from "vitest";
import { listFirst, listParagraphs } from "../../../src/answer/draft/list-paragraphs.ts";
import { matchTopic, type TopicMatch } from "../../../src/answer/draft/match-topic.ts";
import { annotateSentences, type SentenceAnnotations } from "../../../src/answer/draft/sentence-annotations.ts";
import type { Language } from "../../../src/domain/language.ts";
import { type ParagraphId, paragraphId } from "../../../src/domain/paragraph-id.ts";
import { retrieve } from "../../../src/retrieval/retrieve.ts";
import type { LanguageIndex, SearchIndex } from "../../../src/retrieval/search-index.ts";
import { openBundledIndex } from "../../fixtures/bundled-app.ts";
import { BUNDLED_STRUCTURE } from "../../fixtures/bundled-library.ts";

let index: SearchIndex;
let annotations: SentenceAnnotations;
beforeAll(async () => {
  index = await openBundledIndex();
  annotations = annotateSentences(index);
});

describe("what a list is about", () => {
  async function list(text: string, language: Language) {
    const query = { text, language };
    return listParagraphs(index, annotations, query, await retrieve(index, query));
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
    const focused = matchTopic("everything about 2027", annotations, index.languages.get("en") as LanguageIndex);
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
      expect(annotations.get(id)?.some((sentence) => sentence.asks && sentence.years.has("2027"))).toBe(true);
  });

  it("is nothing where the document has nothing of it, or nearly all of the document", async () => {
    for (const text of ["где упоминается Хогвартс", "все о ВВУИО"]) expect(await list(text, "ru"), text).toEqual([]);
  });

  it("stands in front of a search, in its order, with scores that fall", () => {
    const candidates = [0.9, 0.5, 0.2].map((score, i) => ({ paragraph: paragraphId(`annex/${i + 1}`), score }));
    const first = listFirst(
      { candidates, neighbours: [], likelihoods: { sentences: [], said: 0 } },
      [paragraphId("annex/3"), paragraphId("annex/9")],
      BUNDLED_STRUCTURE,
    );
    expect(first.map(({ paragraph }) => paragraph)).toEqual(["annex/3", "annex/9", "annex/1", "annex/2"]);
    expect(first.map(({ score }) => score)).toEqual([...first.map(({ score }) => score)].sort((a, b) => b - a));
    expect(first[0]?.score).toBe(1);
    expect(
      listFirst({ candidates, neighbours: [], likelihoods: { sentences: [], said: 0 } }, [], BUNDLED_STRUCTURE),
    ).toEqual(candidates);
  });
});

function namesOf(focused: readonly TopicMatch[]): ParagraphId[] {
  return focused.map(({ paragraph }) => paragraph);
}
