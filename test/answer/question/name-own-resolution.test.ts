import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import {
  asksOwnResolution,
  nameOwnResolution,
  withoutOwnResolution,
} from "../../../src/answer/question/name-own-resolution.ts";
import type { DocumentStructure } from "../../../src/domain/document-structure.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();
const { structure } = deps.references;
const unnumbered: DocumentStructure = { ...structure, numbered: null };

describe("the resolution whose paragraphs the document reproduces, named by its symbol", () => {
  it.each<[Language, string, string]>([
    ["en", "What does resolution 80/173 say about AI?", "What does resolution say about AI?"],
    ["en", "what does A/RES/80/173 say about women", "what does the resolution say about women"],
    ["en", "how many voted against 80/173", "how many voted against the resolution"],
    ["ru", "Что говорится в резолюции 80/173 о женщинах?", "Что говорится в резолюции о женщинах?"],
    ["ru", "резолюция № 80/173: женщины", "резолюция: женщины"],
    ["fr", "que dit la résolution A/RES/80/173 de l'IA", "que dit la résolution de l'IA"],
    ["es", "¿qué dice la Resolución 80/173 sobre la IA?", "¿qué dice la Resolución sobre la IA?"],
    ["ar", "ماذا يقول القرار 80/173 عن النساء؟", "ماذا يقول القرار عن النساء؟"],
    ["zh", "第80/173号决议关于妇女说了什么？", "决议关于妇女说了什么？"],
    ["zh", "A/RES/80/173谈到人工智能吗", "决议谈到人工智能吗"],
  ])("is the resolution in %s: %s", (language, text, named) => {
    expect(nameOwnResolution(text, language, structure)).toBe(named);
  });

  it.each(["what is A/RES/80/173?", "80/173", "what does A/RES/80/1731 say of women", "resolution 180/173 on women"])(
    "stays where it is all that is asked about, and where it is another: %s",
    (text) => {
      expect(nameOwnResolution(text, "en", structure)).toBe(text);
    },
  );

  it("stays where the document reproduces none", () => {
    const text = "what does A/RES/80/173 say about women";
    expect(nameOwnResolution(text, "en", unnumbered)).toBe(text);
  });

  it.each([
    ["what does A/RES/80/173 say about women online", "annex/22"],
    ["что сказано в 80/173 о финансировании цифрового развития?", "annex/67"],
    ["¿qué dice la resolución 80/173 sobre la secretaría del UNGIS?", "annex/121"],
    // Named in one paragraph alone, and in none of the resolution's.
    ["what does A/RES/80/173 say about youth?", "report/I/2"],
  ])("is answered from its paragraphs: %s", async (question, paragraph) => {
    const { outcome, sentences } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(sentences.flatMap(({ citations }) => citations.map((one) => one.paragraph))).toContain(paragraph);
  });
});

describe("what a document says that is only cited", () => {
  it.each([
    "what's in resolution 73/218?",
    "what does WTDC Resolution 30 require?",
    "What did Council change when it modified Resolution 1332 in 2024?",
    "Что говорится в резолюции 1332?",
    "Что предписывает членам МСЭ Резолюция 75 ВАСЭ (Пересм. Женева, 2022 г.)?",
    "¿Qué establece la resolución 2025/19 del ECOSOC?",
    "عن إيش القرار ITU-R 61-3",
    "第1332号决议规定了什么？",
  ])("is not in this one: %s", async (question) => {
    const { outcome, sentences } = await ask(deps, question);
    expect([outcome, sentences]).toEqual(["not_found", []]);
  });

  it.each([
    ["When was Council Resolution 1332 modified?", "2024"],
    ["where was resolution 140 revised?", "Bucharest"],
  ])("is not asked for by what asks for its year or place: %s", async (question, given) => {
    const { outcome, sentences } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(sentences.map(({ text }) => text).join(" ")).toContain(given);
  });
});

describe("what the resolution itself says", () => {
  const sourcesOf = async (question: string) => {
    const { sentences } = await ask(deps, question);
    return [...new Set(sentences.flatMap(({ citations: [shown] }) => shown?.paragraph ?? []))];
  };

  it.each([
    ["what does the resolution say on AI?", true],
    ["о чём говорит итоговый документ", true],
    ["que dit la résolution", true],
    ["según el documento final", true],
    ["ماذا يقول القرار", true],
    ["决议怎么说", true],
    ["which resolutions are cited?", false],
    ["what does Resolution 140 say?", false],
    ["резолюция № 140", false],
    ["what does the report say?", false],
  ])("is asked for or not: %s", (text, asks) => {
    expect(asksOwnResolution(text)).toBe(asks);
  });

  it.each([
    ["what must ITU do under the resolution?", "what must ITU do under the ?"],
    ["what must ITU do under Resolution 140?", "what must ITU do under Resolution 140?"],
    ["the resolution", "the"],
  ])("can be left unnamed: %s", (text, left) => {
    expect(withoutOwnResolution(text)).toBe(left.replace(" ?", ""));
  });

  it.each([
    "Que dit la résolution 80/173 sur les femmes ?",
    "what does the resolution say about gender?",
    "Что говорит резолюция о цифровом разрыве?",
    "What does the resolution say on AI?",
  ])("is outlined without what was said at the meeting: %s", async (question) => {
    const sources = await sourcesOf(question);
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.filter((id) => /^report\/(?:II|V|VI)\//u.test(id))).toEqual([]);
  });

  it("is outlined with what was said there where the document is asked", async () => {
    expect(await sourcesOf("what does the document say about gender?")).toContain("report/II/1");
  });

  it.each([
    "Что поручено МСЭ по резолюции 80/173?",
    "What must ITU do under the resolution?",
    "obligations de l'UIT selon la résolution",
    "¿Qué debe hacer la UIT según la resolución?",
    "ما المطلوب من الاتحاد بموجب القرار؟",
    "国际电联根据决议要做什么？",
  ])("has its own duties, without those of the report: %s", async (question) => {
    expect(await sourcesOf(question)).toEqual(["report/III/4", "annex/67"]);
  });
});
