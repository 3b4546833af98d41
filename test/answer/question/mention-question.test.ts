import { describe, expect, it } from "vitest";
import { readMentionQuestion } from "../../../src/answer/question/mention-question.ts";
import type { Language } from "../../../src/domain/language.ts";

describe("readMentionQuestion", () => {
  it.each<[Language, string, string]>([
    ["en", "Does it mention UNESCO?", "UNESCO"],
    ["en", "Does the report mention blockchain anywhere?", "blockchain"],
    ["en", "Is South Africa mentioned in the report?", "South Africa"],
    ["en", "Is WHO mentioned?", "WHO"],
    ["en", "any mention of Kazakhstan?", "Kazakhstan"],
    ["en", "How many times is the IGF mentioned?", "IGF"],
    ["en", "is there a reference to the Global Digital Compact in the document?", "Global Digital Compact"],
    ["ru", "упоминается ли ЮНЕСКО в отчете?", "ЮНЕСКО"],
    ["ru", "есть ли упоминание о блокчейне?", "блокчейне"],
    ["ru", "ЮНЕСКО упоминается?", "ЮНЕСКО"],
    ["ru", "Сколько раз упоминается Норвегия?", "Норвегия"],
    ["ru", "упоминает ли отчет Швейцарию?", "Швейцарию"],
    ["fr", "Est-ce que le rapport mentionne la Suisse ?", "Suisse"],
    ["fr", "Le document mentionne-t-il l'UNESCO ?", "UNESCO"],
    ["fr", "L'Afrique du Sud est-elle mentionnée ?", "Afrique du Sud"],
    ["es", "¿Se menciona a Noruega en el informe?", "Noruega"],
    ["es", "¿menciona la neutralidad de la red?", "neutralidad de la red"],
    ["ar", "هل يذكر التقرير النرويج؟", "النرويج"],
    ["ar", "هل تشير الوثيقة إلى اليونسكو؟", "اليونسكو"],
    ["zh", "报告有没有提到挪威？", "挪威"],
    ["zh", "提到瑞士了吗？", "瑞士"],
  ])("%s: %s", (language, text, subject) => {
    expect(readMentionQuestion(text, language)).toBe(subject);
  });

  it.each<[Language, string]>([
    ["en", "where is UNESCO mentioned"],
    ["en", "who is mentioned?"],
    ["en", "does it mention?"],
    ["en", "what did UNESCO do?"],
    ["ru", "где упоминается ЮНЕСКО"],
    ["ru", "какие страны упоминаются"],
    ["fr", "où l'UNESCO est-elle mentionnée ?"],
    ["es", "¿dónde se menciona Suiza?"],
    ["ar", "أين ورد ذكر سويسرا؟"],
    ["zh", "哪里提到瑞士"],
    ["en", `does it mention ${"UNESCO ".repeat(60)}?`],
  ])("leaves other questions alone: %s %s", (language, text) => {
    expect(readMentionQuestion(text, language)).toBeUndefined();
  });
});
