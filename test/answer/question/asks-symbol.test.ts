import { describe, expect, it } from "vitest";
import { ASKS_SYMBOL } from "../../../src/answer/question/asks-symbol.ts";
import { fold } from "../../../src/text/fold.ts";

describe("the symbol of a document", () => {
  it.each([
    ["what's the document number of this report?", true],
    ["oi whats the doc number, need to cite it", true],
    ["¿Qué número de documento lleva este informe?", true],
    ["أحتاج الرقم المرجعي لهذه الوثيقة", true],
    ["这份报告的文件编号是多少", true],
    ["под каким номером издан отчет?", true],
    ["which documents are listed?", false],
    ["how many documents are there?", false],
  ])("%s: %s", (question, expected) => {
    expect(ASKS_SYMBOL.test(fold(question))).toBe(expected);
  });
});
