import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { headingKeyOf, type ParagraphId, type SectionId } from "../../src/domain/paragraph-id.ts";
import { retrieve } from "../../src/retrieval/retrieve.ts";
import type { SearchIndex } from "../../src/retrieval/search-index.ts";
import { openBundledIndex } from "../fixtures/bundled-app.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await openBundledIndex();
});

describe("restatements in the bundled document", () => {
  it.each([
    ["report/IV/3", "annex/117"],
    ["report/III/3", "annex/127"],
    ["report/IV/2", "annex/113"],
  ])("%s says what %s says", (report, annex) => {
    expect(index.restatements.get(report as ParagraphId)).toContain(annex);
    expect(index.restatements.get(annex as ParagraphId)).toContain(report);
  });

  it("lead from the report to the annex and back, and never stay in one part", () => {
    for (const [id, others] of index.restatements) {
      for (const other of others) {
        expect(id.startsWith("annex/")).toBe(!other.startsWith("annex/"));
        expect(index.restatements.get(other)).toContain(id);
      }
    }
  });

  it("leave most paragraphs alone, such as those that nothing else speaks of", () => {
    expect(index.restatements.size).toBeLessThan(index.library.document.paragraphs.length / 2);
    for (const id of ["report/front/4", "report/I/2", "annex/22", "annex/9"])
      expect(index.restatements.get(id as ParagraphId)).toBeUndefined();
  });
});

describe("the concepts of the bundled document", () => {
  it.each([
    ["请问ITU要做什么", "itu"],
    ["对IGF提出了哪些要求", "igf"],
    ["ITU 要做什么", "itu"],
  ])("are named by acronyms that touch Chinese characters: %s", (text, id) => {
    expect(index.languages.get("zh")?.findConcepts(text)).toContain(id);
  });

  it("have no China, of which developing countries have the characters", () => {
    expect(index.languages.get("zh")?.findConcepts("中国")).toEqual(["country-CN"]);
    const named = [...index.concepts.values()].flat().flatMap((concepts) => [...concepts]);
    expect(named).not.toContain("country-CN");
    expect(named).toContain("country-CH");
  });
});

describe("retrieving from the bundled document", () => {
  it.each<[Language, string]>([
    ["ru", "МСЭ"],
    ["ru", "цифровой разрыв"],
    ["ru", "ИНТЕРНЕТ"],
    ["ru", "какая завтра погода"],
    ["ru", "ё"],
    ["ar", "الإنترنت"],
    ["ar", "القمة العالمية لمجتمع المعلومات"],
    ["ar", "مَا هِيَ المُهِمَّة"],
    ["zh", "国际电联"],
    ["zh", "互联网"],
    ["zh", "天气怎么样"],
    ["en", "internet"],
    ["fr", "fracture numérique"],
    ["es", "brecha digital"],
    ["en", "ITU"],
  ])("never comes back empty: %s %s", async (language, text) => {
    expect((await retrieve(index, { text, language })).candidates.length).toBeGreaterThan(0);
  });

  it("never comes back empty for any word of any version, taken for any language", async () => {
    const words = LANGUAGES.flatMap((language) => everyNth(wordsOf(language), 100).map((text) => ({ text, language })));
    const empty: string[] = [];
    for (const { text, language } of words) {
      for (const taken of [language, "en"] as const)
        if ((await retrieve(index, { text, language: taken })).candidates.length === 0) empty.push(`${taken}: ${text}`);
    }
    expect(words.length).toBeGreaterThan(60);
    expect(empty).toEqual([]);
  });

  it.each(LANGUAGES)("finds in %s a paragraph of the section whose heading is asked for", async (language) => {
    const headings = index.library.versions.get(language)?.headings ?? new Map<SectionId, string>();
    // The annex's heading stands over 21 paragraphs: it tells none of them apart.
    for (const [section, heading] of [...headings].filter(([id]) => id !== "annex")) {
      const { candidates } = await retrieve(index, { text: heading, language });
      const found = candidates.slice(0, 5).map(({ paragraph }) => headingKeyOf(paragraph));
      expect(found, heading).toContain(section);
    }
  });

  it("finds a paragraph among the first two when it is asked for in its own words", async () => {
    const missed: string[] = [];
    for (const [i, language] of LANGUAGES.entries()) {
      const texts = [...(index.library.versions.get(language)?.texts ?? [])];
      for (const [id, { text }] of everyNth(texts, LANGUAGES.length, i)) {
        const [first, second] = (await retrieve(index, { text, language })).candidates;
        if (first?.paragraph !== id && second?.paragraph !== id) missed.push(`${language} ${id}: ${first?.paragraph}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it("gives the same for the same query", async () => {
    const query = { text: "кто ведёт секретариат ГИО ООН", language: "ru" } as const;
    expect(await retrieve(index, query)).toEqual(await retrieve(index, query));
  });
});

function wordsOf(language: Language): string[] {
  const texts = [...(index.library.versions.get(language)?.texts.values() ?? [])].map(({ text }) => text);
  return [...new Set(texts.join(" ").match(/\p{L}{2,}/gu))];
}

function everyNth<T>(items: readonly T[], n: number, from = 0): T[] {
  return items.filter((_, i) => i % n === from);
}
