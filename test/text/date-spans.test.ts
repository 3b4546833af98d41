import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { findDates } from "../../src/text/date-spans.ts";

describe("findDates", () => {
  it.each<[Language, string, string[]]>([
    ["ru", "1617 декабря 2025 года и в 2035 году, мае 2024 г.", ["1617 декабря 2025 года", "2035 году", "мае 2024 г."]],
    ["ru", "A/RES/2025/18, 2025-2026 годы, 120 заявлений", ["2025-2026 годы"]],
    [
      "en",
      "16–17 December 2025, June 2025, 15 December, in 2035",
      ["16–17 December 2025", "June 2025", "15 December", "2035"],
    ],
    ["en", "E/RES/2025/18 in paragraph 2025x", []],
    ["fr", "les 16 et 17 décembre 2025, en juin 2025, le 1er mai", ["16 et 17 décembre 2025", "juin 2025", "1er mai"]],
    ["es", "los días 16 y 17 de diciembre de 2025, en mayor medida", ["16 y 17 de diciembre de 2025"]],
    [
      "ar",
      "يومي 16 و17 كانون الأول/ديسمبر 2025 وفي حزيران/يونيه 2025",
      ["16 و17 كانون الأول/ديسمبر 2025", "حزيران/يونيه 2025"],
    ],
    ["zh", "2025年12月16–17日，2025年6月，12月15日，2035年", ["2025年12月16–17日", "2025年6月", "12月15日", "2035年"]],
  ])("%s: %s", (language, text, dates) => {
    expect(findDates(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(dates);
  });
});
