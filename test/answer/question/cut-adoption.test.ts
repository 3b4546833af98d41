import { describe, expect, it } from "vitest";
import { cutAdoption } from "../../../src/answer/question/cut-adoption.ts";

describe("that the text was adopted", () => {
  it.each([
    ["what must ITU do now that the resolution is adopted?", "what must ITU do"],
    ["теперь, когда резолюция принята, что должен делать МСЭ?", "что должен делать МСЭ?"],
    ["после принятия резолюции что должен делать МСЭ?", "что должен делать МСЭ?"],
    ["que doit faire l'UIT depuis l'adoption de la résolution ?", "que doit faire l'UIT ?"],
    ["¿qué debe hacer la UIT tras la aprobación de la resolución?", "¿qué debe hacer la UIT"],
    ["ماذا على الاتحاد أن يفعل بعد اعتماد القرار؟", "ماذا على الاتحاد أن يفعل"],
    ["决议通过后国际电联要做什么？", "国际电联要做什么？"],
  ])("is no part of what is asked: %s", (text, left) => {
    expect(cutAdoption(text)).toBe(left);
  });

  it.each(["was the resolution adopted by vote?", "when was the resolution adopted?", "кто принял резолюцию?"])(
    "is left where it is asked about: %s",
    (text) => {
      expect(cutAdoption(text)).toBe(text);
    },
  );
});
