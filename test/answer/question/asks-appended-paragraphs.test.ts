import { describe, expect, it } from "vitest";
import { asksAppendedParagraphs } from "../../../src/answer/question/asks-appended-paragraphs.ts";
import type { Language } from "../../../src/domain/language.ts";

describe("which paragraphs the annex has", () => {
  it.each<[Language, string]>([
    ["zh", "附件里摘录了A/RES/80/173的哪些段落？给我段号就行"],
    ["ru", "Какие пункты итогового документа воспроизведены в приложении? Нужен полный перечень номеров."],
    ["en", "Which paragraphs of the resolution are reproduced in the annex?"],
    ["fr", "Quels paragraphes de la résolution sont reproduits dans l'annexe ?"],
    ["es", "¿Qué párrafos de la resolución se reproducen en el anexo?"],
    ["ar", "ما فقرات القرار الواردة في الملحق؟"],
    ["ru", "Сколько нумерованных пунктов итогового документа воспроизвели в приложении? Абзац без номера не считайте"],
    ["ar", "كم فقرة مرقمة من القرار 80/173 منقولة بالملحق؟ بدي العدد مو النص"],
    ["zh", "附件一共摘了决议多少个带编号的段落？段号列一下"],
    ["ru", "сколько всего абзацев в приложении?"],
    ["en", "How many paragraphs in the annex?"],
    ["fr", "Combien de paragraphes dans l'annexe ?"],
  ])("is asked in %s: %s", (language, question) => {
    expect(asksAppendedParagraphs(question, language)).toBe(true);
  });

  it.each<[Language, string]>([
    ["en", "Which paragraphs reproduced in the annex mention gender?"],
    ["ru", "Какие пункты в приложении содержат сроки?"],
    ["en", "Is the list of paragraphs in the annex complete?"],
    ["ar", "هل قائمة الفقرات الواردة في الملحق شاملة؟"],
    ["zh", "附件里列出来的段落是全部吗"],
    ["en", "Which paragraphs are reproduced?"],
    ["en", "How many paragraphs in the annex speak of children?"],
    ["fr", "Combien de pays dans les paragraphes de l'annexe ?"],
  ])("is not, in %s: %s", (language, question) => {
    expect(asksAppendedParagraphs(question, language)).toBe(false);
  });
});
