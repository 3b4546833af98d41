import { describe, expect, it } from "vitest";
import { hasUnknownName, hasUnknownTitle } from "../../../src/answer/compare/has-unknown-name.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openBundledIndex } from "../../fixtures/bundled-app.ts";

describe("a name of letters and figures", () => {
  it.each([
    ["and 5G?", true],
    ["а IPv6?", true],
    ["and 4G?", false],
    ["how many posts are cut under UN80?", true],
    ["подготовка к ВКР-27", true],
    ["переезд в рамках инициативы ООН-80", true],
    ["5G网络覆盖了全球百分之几的人口？", true],
    ["the run-up to PP-26", false],
    ["A/RES/80/173 and E/RES/2025/18", false],
    ["и 117-й пункт?", false],
    ["and in 2005?", false],
    ["and UNESCO?", false],
  ])("%s is not in the document: %s", async (text, expected) => {
    expect(hasUnknownName(await openBundledIndex(), { text })).toBe(expected);
  });
});

describe("what is set between marks", () => {
  it.each<[Language, string, boolean]>([
    ["zh", "“全民预警”由谁牵头?", true],
    ["en", "Who leads “Handshake Gigabit”?", true],
    ["ru", "Кто ведёт «Рукопожатие»?", true],
    ["zh", "这个“伙伴关系”由谁协调?", false],
    ["en", "What does “Building a digital future for all” say?", false],
    ["ru", "О чём «Построение цифрового будущего для всех»?", false],
    ["es", "¿Qué es la “CMSI”?", false],
    ["fr", "Et « UNGIS » ?", false],
  ])("in %s is not in the document: %s", async (language, text, expected) => {
    expect(hasUnknownTitle(await openBundledIndex(), { text, language })).toBe(expected);
  });
});
