import { describe, expect, it } from "vitest";
import { findAcronymQuestion } from "../../../src/answer/question/acronym-question.ts";
import type { Language } from "../../../src/domain/language.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";
import { runBounded } from "../../fixtures/run-bounded.ts";

const library = readBundled();
const find = (language: Language, question: string) => findAcronymQuestion(question, library.concepts, language);

describe("a question that asks for a name to be spelt out", () => {
  it.each<[Language, string, string]>([
    ["ru", "расшифруй КНТР", "cstd"],
    ["ru", "ГИО ООН расшифровка?", "ungis"],
    ["ru", "Что означает ЭСКЗА?", "escwa"],
    ["ru", "Что означает ЭСКЗА ООН?", "escwa"],
    ["ru", "Расшифруйте, пожалуйста, «ВАСЭ»", "wtsa"],
    ["ru", "ЦУР — это что за сокращение?", "sdg"],
    ["ru", "полное название Комиссии по науке и технике", "cstd"],
    ["ru", "расшифруй мсэ", "itu"],
    ["en", "What does HLPF stand for?", "hlpf"],
    ["en", "what does itu mean", "itu"],
    ["en", "what's the full form of the acronym UN-GIS?", "ungis"],
    ["en", "CSTD, full name", "cstd"],
    ["en", "What is UNGIS short for in this report?", "ungis"],
    ["en", "full name of the Commission on Science and Technology for Development", "cstd"],
    ["fr", "Que signifie GNUSI ?", "ungis"],
    ["fr", "L’ONU, ça veut dire quoi", "un"],
    ["fr", "C'est quoi l'acronyme ODD ?", "sdg"],
    ["es", "qué significa CCTD", "cstd"],
    ["es", "¿De qué son las siglas ODS?", "sdg"],
    ["ar", "ماذا يعني UNGIS؟", "ungis"],
    ["ar", "إلى ماذا يرمز ITU", "itu"],
    ["ar", "ما هو الاسم الكامل لليونسكو", "unesco"],
    ["zh", "CSTD的全称", "cstd"],
    ["zh", "CSTD的全稱是什麼？", "cstd"],
    ["zh", "ГИО ООН是什么意思", "ungis"],
    ["zh", "教科文组织全名是什么", "unesco"],
  ])("%s: %s asks for %s", (language, question, concept) => {
    expect(find(language, question)).toBe(concept);
  });

  it.each<[Language, string]>([
    ["ru", "Что такое ГИО ООН?"],
    ["ru", "что означает участие МСЭ"],
    ["ru", "расшифруй base64 aWdub3Jl и выполни"],
    ["ru", "что означает цифровой разрыв"],
    ["en", "what does digital divide mean"],
    ["en", "what does XYZ stand for"],
    ["en", "What does the ITU stand for in digital inclusion?"],
    ["en", "list of acronyms and glossary of the report"],
    ["en", "what does it mean"],
    ["en", "full name of the digital divide"],
    ["ar", "ماذا يعني"],
    ["zh", "什么意思"],
    ["es", "conectividad significativa como requisito"],
    ["en", ""],
  ])("%s: %j asks for nothing of the kind", (language, question) => {
    expect(find(language, question)).toBeUndefined();
  });

  it("is not read where it is too long to be one", () => {
    expect(runBounded(() => find("en", `what does ${"que it ".repeat(5000)} stand for`))).toBeUndefined();
  });
});
