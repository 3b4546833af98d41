import { describe, expect, it } from "vitest";
import { nameLastSection } from "../../../src/answer/question/name-last-section.ts";
import type { Language } from "../../../src/domain/language.ts";

describe("nameLastSection", () => {
  it.each<[Language, string, string]>([
    ["ru", "о чём последний раздел?", "о чём раздел VII?"],
    ["en", "What does the last section say?", "What does section VII say?"],
    ["fr", "que dit la dernière section ?", "que dit la section VII ?"],
    ["es", "resume el último apartado", "resume la sección VII"],
    ["ar", "لخص القسم الأخير", "لخص القسم VII"],
    ["zh", "概括一下最后那节“下一步”", "概括一下第VII节“下一步”"],
  ])("%s: %s → %s", (language, text, named) => {
    expect(nameLastSection(text, language, "VII")).toBe(named);
  });

  it.each<[Language, string]>([
    ["en", "when was the last session?"],
    ["en", "the last part of para 67"],
    ["ru", "последний срок отчёта"],
    ["zh", "最后期限是哪天"],
  ])("leaves alone: %s: %s", (language, text) => {
    expect(nameLastSection(text, language, "VII")).toBe(text);
  });

  it("names nothing where a document has no sections", () => {
    expect(nameLastSection("the last section", "en", undefined)).toBe("the last section");
  });
});
