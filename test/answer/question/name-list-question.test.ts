import { describe, expect, it } from "vitest";
import { readNameListQuestion } from "../../../src/answer/question/name-list-question.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { NameKind } from "../../../src/domain/name.ts";

describe("readNameListQuestion", () => {
  it.each<[Language, string, NameKind[]]>([
    ["en", "Which countries are named in the report?", ["country"]],
    ["en", "list all resolutions cited", ["resolution"]],
    ["en", "What UN agencies are mentioned?", ["body"]],
    ["en", "who is mentioned by name?", ["person"]],
    ["en", "how many cities are named?", ["city"]],
    ["en", "which documents are referred to in the document?", ["resolution", "document"]],
    ["en", "which countries and cities does the report mention?", ["country", "city"]],
    ["ru", "Какие страны упоминаются в отчете?", ["country"]],
    ["ru", "перечисли все резолюции", ["resolution"]],
    ["ru", "какие города упоминаются в резолюции", ["city"]],
    ["ru", "кто упоминается в документе?", ["person"]],
    ["ru", "Какие люди названы по имени?", ["person"]],
    ["fr", "Quels pays sont mentionnés dans le rapport ?", ["country"]],
    ["fr", "liste des résolutions citées", ["resolution"]],
    ["es", "¿Qué países se mencionan en el informe?", ["country"]],
    ["es", "lista de todas las resoluciones citadas", ["resolution"]],
    ["ar", "ما هي الدول المذكورة في التقرير؟", ["country"]],
    ["ar", "ما المدن التي وردت في الوثيقة؟", ["city"]],
    ["zh", "报告提到了哪些国家？", ["country"]],
    ["zh", "列出所有决议", ["resolution"]],
    ["zh", "决议中提到了哪些城市", ["city"]],
  ])("%s: %s", (language, text, kinds) => {
    expect(readNameListQuestion(text, language)?.kinds).toEqual(kinds);
  });

  it.each<[Language, string]>([
    ["en", "which countries are behind"],
    ["en", "countries"],
    ["en", "Is WHO mentioned?"],
    ["en", "which resolutions say that women matter"],
    ["en", "which organizations coordinate the Partnership?"],
    ["ru", "какие страны отстают?"],
    ["ru", "какие организации координируют Партнерство"],
    ["fr", "quels pays sont en développement ?"],
    ["es", "¿qué países están en desarrollo?"],
    ["ar", "ما الدول النامية؟"],
    ["zh", "哪些国家落后"],
    ["en", `which countries are named ${"in the report ".repeat(30)}`],
  ])("leaves other questions alone: %s %s", (language, text) => {
    expect(readNameListQuestion(text, language)).toBeUndefined();
  });
});
