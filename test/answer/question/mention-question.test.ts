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
    ["en", "is UNESCO mentioned, and where?", "UNESCO"],
    ["en", "does the document refer to “blockchain”? If so, in which paragraphs?", "blockchain"],
    ["ru", "упоминается ли «ООН-Женщины», и если да, то где?", "ООН-Женщины"],
    ["fr", "l'UNESCO est-elle citée, et où ?", "UNESCO"],
    ["es", "¿se menciona la UNESCO? ¿y dónde?", "UNESCO"],
    ["ar", "هل ورد ذكر الشباب في الوثيقة؟ وأين؟", "الشباب"],
    ["zh", "有没有提到教科文组织？在哪里？", "教科文组织"],
  ])("%s: %s", (language, text, subject) => {
    expect(readMentionQuestion(text, language)).toBe(subject);
  });

  it.each<[Language, string]>([
    ["en", "where is UNESCO mentioned"],
    ["en", "what does it say about AI?"],
    ["en", "does it say why the gap persists?"],
    ["en", "does it say anything about what ITU must do?"],
    ["en", "does it ask UNGIS to report?"],
    ["en", "how many countries are mentioned?"],
    ["ru", "что сказано про ИИ?"],
    ["ru", "что-нибудь, что касается МСЭ и кто отвечает"],
    ["ru", "сколько стран упомянуто?"],
    ["fr", "que dit le texte sur l'IA ?"],
    ["fr", "combien de pays sont mentionnés, et lesquels ?"],
    ["fr", "dit-il pourquoi l'écart persiste ?"],
    ["es", "¿qué dice sobre la IA?"],
    ["es", "¿de qué habla el texto?"],
    ["es", "¿cuántos países se mencionan?"],
    ["ar", "ماذا يقول عن الذكاء الاصطناعي؟"],
    ["ar", "هل يقول النص لماذا تستمر الفجوة؟"],
    ["zh", "关于人工智能说了什么？"],
    ["zh", "有没有说为什么差距仍然存在？"],
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

  it.each<[Language, string, string]>([
    ["en", "Does the text say anything about South-South cooperation?", "South-South cooperation"],
    ["en", "is there anything in the report about “meaningful connectivity”?", "meaningful connectivity"],
    ["en", "anything on landlocked countries in there?", "landlocked countries"],
    ["en", "does it talk about open source, and where?", "open source"],
    ["en", "Is something said about the private sector?", "private sector"],
    ["ru", "есть ли в тексте что-нибудь про «ООН-женщины»?", "ООН-женщины"],
    ["ru", "говорится ли в отчёте о кибербезопасности?", "кибербезопасности"],
    ["ru", "сказано ли что-нибудь о молодежи?", "молодежи"],
    ["ru", "про спутники есть что-нибудь?", "спутники"],
    ["ru", "идет ли речь об открытом коде и где?", "открытом коде"],
    ["fr", "Le texte dit-il quelque chose sur la coopération Sud-Sud ?", "coopération Sud-Sud"],
    ["fr", "y a-t-il quelque chose sur les jeunes dans le rapport ?", "jeunes"],
    ["fr", "Le document parle-t-il d'intelligence artificielle ?", "intelligence artificielle"],
    ["fr", "est-il question de cybersécurité ?", "cybersécurité"],
    ["es", "¿dice algo sobre la cooperación Sur-Sur?", "cooperación Sur-Sur"],
    ["es", "¿Hay algo en el texto sobre los jóvenes?", "jóvenes"],
    ["es", "¿se habla de ciberseguridad en el informe? ¿dónde?", "ciberseguridad"],
    ["ar", "هل يقول النص شيئًا عن التعاون بين بلدان الجنوب؟", "التعاون بين بلدان الجنوب"],
    ["ar", "هل هناك شيء عن الأمن السيبراني؟", "الأمن السيبراني"],
    ["ar", "هل يتحدث التقرير عن الشباب؟ وأين؟", "الشباب"],
    ["zh", "文件有没有谈到南南合作？", "南南合作"],
    ["zh", "有关于网络安全的内容吗？", "网络安全"],
    ["zh", "报告是否涉及“青年”？", "青年"],
  ])("reads whether anything is said: %s: %s", (language, text, subject) => {
    expect(readMentionQuestion(text, language)).toBe(subject);
  });
});
