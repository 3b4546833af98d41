import { describe, expect, it } from "vitest";
import { asksWholeDocument } from "../../../src/answer/question/asks-whole-document.ts";
import type { Language } from "../../../src/domain/language.ts";

describe("a summary of the whole document", () => {
  it.each<[Language, string]>([
    ["ru", "Краткое содержание отчёта"],
    ["ru", "Можете кратко пересказать весь документ?"],
    ["ru", "Какие главные мысли отчёта?"],
    ["en", "Can you give me a quick overview of the report?"],
    ["en", "Summarize the document in 3 bullets"],
    ["en", "tl;dr"],
    ["fr", "Tu peux me faire une synthèse de tout le document en quelques phrases ?"],
    ["fr", "quels sont les points clés du rapport ?"],
    ["es", "¿Me puede hacer un resumen breve de todo el informe, por favor?"],
    ["es", "resumen del documento"],
    ["ar", "لخص لي التقرير كاملاً في خمس نقاط"],
    ["ar", "أعطني خلاصة التقرير"],
    ["zh", "用几句话概括整份文件"],
    ["zh", "这份报告的要点是什么"],
  ])("is asked in %s: %s", (language, question) => {
    expect(asksWholeDocument(question, language)).toBe(true);
  });

  it.each<[Language, string]>([
    ["en", "Summarise the report's section on AI"],
    ["en", "summary of the annex"],
    ["en", "Summarise the resolution"],
    ["en", "Who made the summary?"],
    ["en", "When was the summary of the inputs sent?"],
    ["ru", "краткий обзор выступлений"],
    ["ru", "О чём этот отчёт?"],
    ["fr", "Résume la position de l'UIT"],
    ["es", "resumen de las declaraciones"],
    ["ar", "لخص القسم الرابع"],
    ["zh", "总结一下发言"],
  ])("is not, in %s: %s", (language, question) => {
    expect(asksWholeDocument(question, language)).toBe(false);
  });
});
