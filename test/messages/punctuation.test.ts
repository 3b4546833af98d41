import { describe, expect, it } from "vitest";
import { joinNames, joinParts, joinWithColon, joinWithComma } from "../../src/messages/punctuation.ts";

describe("marks between words", () => {
  it("are those of the language", () => {
    expect(joinNames(["ООН", "МСЭ"], "ru")).toBe("ООН, МСЭ");
    expect(joinNames(["国际电联", "开发署"], "zh")).toBe("国际电联、开发署");
    expect(joinNames(["الاتحاد", "اليونسكو"], "ar")).toBe("الاتحاد، اليونسكو");
    expect(joinParts(["par. 1", "par. 2"], "fr")).toBe("par. 1\u00a0; par. 2");
    expect(joinParts(["第1段", "第2段"], "zh")).toBe("第1段；第2段");
    expect(joinWithColon(["UIT", "rapport"], "fr")).toBe("UIT\u00a0: rapport");
    expect(joinWithColon(["ITU", "report"], "en")).toBe("ITU: report");
    expect(joinWithComma(["2026", "日期未定"], "zh")).toBe("2026，日期未定");
  });
});
