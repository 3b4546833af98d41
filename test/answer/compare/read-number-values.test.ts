import { describe, expect, it } from "vitest";
import { readNumberValues } from "../../../src/answer/compare/read-number-values.ts";
import type { Language } from "../../../src/domain/language.ts";

describe("readNumberValues", () => {
  it.each<[Language, string, string[]]>([
    ["ru", "16–17 декабря 2025 года", ["month 12", "day 12-16", "day 12-17", "year 2025"]],
    ["ru", "1617 декабря 2025 года", ["month 12", "day 12-16", "day 12-17", "year 2025"]],
    ["ru", "в ходе двухдневного совещания", ["duration 2"]],
    ["ru", "на ее тридцатой сессии в 2027 году", ["session 30", "year 2027"]],
    ["en", "the two-day meeting of the twenty-ninth session", ["duration 2", "session 29"]],
    ["en", "in accordance with A/RES/80/173", ["symbol 80/173"]],
    ["fr", "le vingtième anniversaire, pendant trois jours", ["anniversary 20", "duration 3"]],
    ["es", "16 y 17 de diciembre, vigésimo aniversario", ["month 12", "day 12-16", "day 12-17", "anniversary 20"]],
    ["fr", "la réunion SMSI+20 de décembre 2025", ["month 12", "year 2025"]],
    ["ar", "خلال الاجتماع الذي استمر يومين", ["duration 2"]],
    ["ar", "الذكرى السنوية العشرين", ["anniversary 20"]],
    ["zh", "2027年第三十届会议", ["year 2027", "session 30"]],
    ["zh", "下一届会议什么时候开", []],
    ["zh", "12月15日，为期两天", ["month 12", "day 12-15", "duration 2"]],
    ["zh", "大会通过的A/RES/80/172号决议", ["symbol 80/172"]],
    ["ru", "в резолюции 80/125", ["symbol 80/125"]],
    ["en", "the 2026 session of the CSTD", ["year 2026"]],
    ["fr", "pour la session 2026", ["year 2026"]],
    ["zh", "在2025-2026年已划拨预算范围内", ["year 2025", "year 2026"]],
    ["ru", "к КНТР-2027", ["year 2027"]],
    ["en", "in E/RES/2025/18", ["symbol 2025/18"]],
    ["en", "24/7 and 93 per cent of 120 statements", []],
  ])("%s: %s", (language, text, values) => {
    const read = readNumberValues(text, language);
    expect(read.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual([...values].sort());
  });
});
