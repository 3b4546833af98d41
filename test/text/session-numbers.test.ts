import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { sessionNumbersOf, withoutSessionNumbers } from "../../src/text/session-numbers.ts";

describe("the ordinals that sessions are numbered by", () => {
  it.each<[Language, string, string[], string]>([
    ["en", "at its thirtieth session in 2027", ["30"], "at its session in 2027"],
    ["en", "the 29th session", ["29"], "the session"],
    ["ru", "на двадцать девятой сессии", ["29"], "на сессии"],
    ["ru", "на 29-й сессии", ["29"], "на сессии"],
    ["fr", "à sa trentième session", ["30"], "à sa session"],
    ["fr", "à la 29e session", ["29"], "à la session"],
    ["es", "en su 30º período de sesiones", ["30"], "en su período de sesiones"],
    ["ar", "في الدورة التاسعة والعشرين عام 2026", ["29"], "في عام 2026"],
    ["zh", "科技促进发展委员会第三十届会议", ["30"], "科技促进发展委员会 会议"],
    ["zh", "委员会第29届会议", ["29"], "委员会 会议"],
  ])("are read, and taken out (%s: %s)", (language, text, numbers, left) => {
    expect(sessionNumbersOf(text, language)).toEqual(numbers);
    expect(withoutSessionNumbers(text, language)).toBe(left);
  });

  it.each<[Language, string]>([
    ["en", "193 countries in 2026"],
    ["ru", "74 процента в 2025 году"],
    ["ar", "في عام 2026"],
    ["zh", "2026年一次"],
    ["zh", "下一届会议"],
  ])("are none in %s: %s", (language, text) => {
    expect(sessionNumbersOf(text, language)).toEqual([]);
    expect(withoutSessionNumbers(text, language)).toBe(text);
  });

  it.each<[Language, string]>([
    ["en", "29th "],
    ["ar", "دورة 12 "],
    ["ar", "الثالثة والثلاثين "],
    ["zh", "第三十届"],
    ["zh", "三十"],
  ])("are read of a long text in time that grows with it (%s: %s)", (language, unit) => {
    const text = unit.repeat(20_000);
    const before = process.cpuUsage();
    sessionNumbersOf(text, language);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
