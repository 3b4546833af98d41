import { describe, expect, it } from "vitest";
import { readSummarised } from "../../../src/answer/question/read-summarised.ts";
import type { Language } from "../../../src/domain/language.ts";

describe("a summary", () => {
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
    expect(readSummarised(question, language)).toBe("document");
  });

  it.each<[Language, string]>([
    ["en", "Summarise the resolution"],
    ["ru", "Сделай выжимку резолюции"],
    ["fr", "Résume la résolution en quelques lignes"],
    ["es", "resumen de la resolución"],
    ["ar", "ملخص القرار"],
    ["zh", "总结一下决议"],
  ])("is asked of the resolution in %s: %s", (language, question) => {
    expect(readSummarised(question, language)).toBe("resolution");
  });

  it.each<[Language, string]>([
    ["en", "Summarise the report's section on AI"],
    ["en", "summary of the annex"],
    ["en", "Summarise the resolution on AI"],
    ["en", "Who made the summary?"],
    ["en", "summary of A/RES/70/125"],
    ["en", "Summarise resolution 71"],
    ["en", "When was the summary of the inputs sent?"],
    ["ru", "краткий обзор выступлений"],
    ["ru", "О чём этот отчёт?"],
    ["fr", "Résume la position de l'UIT"],
    ["es", "resumen de las declaraciones"],
    ["ar", "لخص القسم الرابع"],
    ["zh", "总结一下发言"],
  ])("is not, in %s: %s", (language, question) => {
    expect(readSummarised(question, language)).toBeUndefined();
  });
});
