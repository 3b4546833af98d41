import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { detectLanguage } from "../../src/text/detect-language.ts";

describe("detectLanguage", () => {
  it.each<[Language, string]>([
    ["ru", "кто ведёт секретариат"],
    ["ru", "ЦУР"],
    ["ru", "что такое IAWG-AI"],
    ["zh", "什么是IAWG-AI"],
    ["zh", "第121段"],
    ["ar", "الفقرة 86"],
    ["ar", "ما هو WSIS؟"],
    ["en", "who is the secretariat of UNGIS"],
    ["en", "when does the task force report"],
    ["fr", "qui assure le secrétariat du groupe"],
    ["fr", "quelle est la date limite"],
    ["es", "¿quién se encarga de la secretaría?"],
    ["es", "cuándo se presenta el informe"],
    ["es", "¿ICANN?"],
    ["ar", "ICANN؟"],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(["", "67", "¶ 67", "2027?", "…"])("sees no language in %j", (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });

  it("takes the space before a mark for French, unless the words are of another language", () => {
    expect(detectLanguage("couverture 5G ?")).toBe("fr");
    const usage = (_: string, language: Language) => Number(language === "en");
    expect(detectLanguage("what is it ?", usage)).toBe("en");
  });

  it("lets the words decide where the letters do not", () => {
    expect(detectLanguage("annexe", (_, language) => Number(language === "fr"))).toBe("fr");
    expect(detectLanguage("plazo", (_, language) => Number(language === "es"))).toBe("es");
  });

  it("leaves an acronym alone to whoever asks, where other letters write it too", () => {
    const usage = (word: string, language: Language) =>
      Number(word === "igf" && (language === "en" || language === "zh"));
    expect(detectLanguage("IGF?", usage)).toBeUndefined();
    expect(
      detectLanguage(
        "the IGF",
        (word, language) => usage(word, language) + Number(word === "the" && language === "en"),
      ),
    ).toBe("en");
    expect(detectLanguage("P2C", usage)).toBeUndefined();
    expect(
      detectLanguage("Partner2Connect", (word, language) => Number(language !== "ru" && word !== "the")),
    ).toBeUndefined();
    expect(detectLanguage("ONU", (word, language) => Number(word === "onu" && language === "fr"))).toBe("fr");
  });

  it("leaves open what two languages write alike", () => {
    const usage = (word: string, language: Language) =>
      ({ regional: { en: 0.007, fr: 0.007 }, commissions: { en: 0.008, fr: 0.009 } })[word]?.[
        language as "en" | "fr"
      ] ?? 0;
    expect(detectLanguage("regional commissions", usage)).toBeUndefined();
    expect(detectLanguage("à commissions", usage)).toBe("fr");
  });

  it.each<[Language | undefined, Language, string]>([
    ["en", "en", "dates?"],
    ["fr", "fr", "dates ?"],
    ["fr", "en", "et pour qui ?"],
    ["es", "fr", "¿y cuándo?"],
    ["ru", "en", "когда?"],
    ["en", "ru", "and by when?"],
  ])(
    "takes few words for the language spoken before, unless they are surely of another: %s after %s: %s",
    (expected, spoken, text) => {
      const usage = (word: string, language: Language) => Number(WORDS[language]?.includes(word) ?? false);
      expect(detectLanguage(text, usage, spoken)).toBe(expected);
    },
  );

  it("goes by the other words where acronyms stand among them", () => {
    const usage = (word: string, language: Language) => Number(word === "role" ? language === "en" : language === "es");
    expect(detectLanguage("ITU IGF UNGIS role", usage)).toBe("en");
    expect(detectLanguage("ITU IGF", usage)).toBe("es");
  });

  it("goes by the script with more to say", () => {
    expect(detectLanguage("ITU 与 UNESCO 的角色是什么")).toBe("zh");
    expect(detectLanguage("что делает Partnership")).toBe("ru");
  });
});

/** Words that one of the languages has. */
const WORDS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ["and", "by", "when", "dates"],
  fr: ["et", "pour", "qui", "dates"],
};
