import { describe, expect, it } from "vitest";
import { comparesTimes } from "../../../src/answer/compare/compares-times.ts";

describe("a question that compares with another time", () => {
  it.each([
    "Were there more statements than in 2015?",
    "¿Hubo más intervenciones que en la de 2015?",
    "Y a-t-il eu plus de déclarations qu'en 2015 ?",
    "Выступлений было больше, чем в 2015 году?",
    "هل كانت البيانات أكثر من عام 2015؟",
    "跟2015年那次比，这回发言是多了还是少了？",
  ])("takes its year for granted of nothing: %s", (question) => {
    expect(comparesTimes(question)).toBe(true);
  });

  it.each(["Was the meeting in 2015?", "La réunion a eu lieu en 2015, non ?", "会议是2015年开的吧？"])(
    "does not: %s",
    (question) => {
      expect(comparesTimes(question)).toBe(false);
    },
  );
});
