import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createNumberCheck", () => {
  it.each<[Language, string, string]>([
    ["en", "Internet use rose from just over 15 per cent in 2005 to 74 per cent in 2025.", "20.3"],
    ["en", "The work is to be reported at the thirtieth session, in 2027.", "67.2"],
    ["en", "The work is to be reported at the 30th session, in 2027.", "67.2"],
    ["en", "The meeting opened two decades after WSIS.", "report/II/1.1"],
    ["en", "The meeting was on 16–17 December 2025.", "report/I/1.1"],
    ["en", "It is about resolution A/RES/79/277.", "report/I/1.1"],
    ["en", "Paragraph 115 is about targets.", "115.1"],
    ["en", "The link is in footnote 3 in section II of the report.", "report/II/5.3"],
    ["fr", "Le rapport est attendu à la trentième session, en 2027.", "67.2"],
    ["fr", "Près de 85 % de la population urbaine.", "21.3"],
    ["es", "Se pide que se informe en el trigésimo período de sesiones, en 2027.", "67.2"],
    ["ru", "Доля выросла с чуть более 15 до 74 процентов.", "20.3"],
    ["ru", "Доложить на тридцатой сессии в 2027 году.", "67.2"],
    ["ru", "Совещание прошло 16–17 декабря 2025 года.", "report/I/1.1"],
    ["ar", "في الدورة الثلاثين في عام 2027.", "67.2"],
    ["ar", "أُلقي ١٢٠ بيانًا.", "report/II/3.2"],
    ["zh", "2026年第二十九届会议。", "122.2"],
    ["zh", "2025年4月编写的20年审查报告。", "preamble.1"],
  ])("%s: %s", (language, text, id) => {
    expect(stateOf(language, text, id)).not.toBe("number");
  });

  it.each<[Language, string, string]>([
    ["en", "Internet use rose from just over 15 per cent in 2004 to 74 per cent in 2025.", "20.3"],
    ["en", "The work is to be reported at the thirty-first session, in 2027.", "67.2"],
    ["en", "The work is to be reported at the 29th session, in 2027.", "67.2"],
    ["en", "The meeting opened three decades after WSIS.", "report/II/1.1"],
    ["en", "The meeting was on 16–17 November 2025.", "report/I/1.1"],
    ["en", "It is about resolution A/RES/79/278.", "report/I/1.1"],
    ["en", "Paragraph 114 is about targets.", "115.1"],
    ["en", "The link is in footnote 2 in section II of the report.", "report/II/5.3"],
    ["en", "The link is in footnote 3 in section IV of the report.", "report/II/5.3"],
    ["en", "Half of the people use the Internet.", "20.3"],
    ["fr", "Le rapport est attendu à la vingt-neuvième session, en 2027.", "67.2"],
    ["es", "Se pide que se informe en el vigésimo período de sesiones, en 2027.", "67.2"],
    ["ru", "Доля выросла вдвое.", "20.3"],
    ["ru", "Доложить на тридцать первой сессии в 2027 году.", "67.2"],
    ["ru", "Совещание прошло 16–17 ноября 2025 года.", "report/I/1.1"],
    ["ru", "В ходе трехдневного совещания было сделано 120 заявлений.", "report/II/3.2"],
    ["ar", "في الدورة التاسعة والعشرين في عام 2027.", "67.2"],
    ["ar", "أُلقي ١٢١ بيانًا.", "report/II/3.2"],
    ["zh", "2026年第二十八届会议。", "122.2"],
    ["zh", "2025年6月编写的20年审查报告。", "108.1"],
  ])("%s: not %s", (language, text, id) => {
    expect(stateOf(language, text, id)).toBe("number");
  });

  it("lets a claim deny the question's number where it gives the right one", () => {
    const question = "why is the next overall review in 2030?";
    expect(stateOf("en", "The high-level meeting is requested for 2035, not 2030.", "127.1", question)).not.toBe(
      "number",
    );
    expect(stateOf("en", "The high-level meeting is requested for 2035, not 2030.", "127.1")).toBe("number");
    expect(stateOf("en", "The high-level meeting is not in 2030.", "127.1", question)).toBe("number");
  });

  it("lets a claim count what it names", () => {
    expect(stateOf("en", "Two reports are due in 2027.", "67.2 117.1")).not.toBe("number");
    expect(stateOf("en", "Three reports are due in 2027.", "67.2 117.1")).toBe("number");
  });
});
