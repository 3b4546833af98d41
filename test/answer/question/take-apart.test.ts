import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeApart } from "../../../src/answer/question/take-apart.ts";
import { LANGUAGES, type Language } from "../../../src/domain/language.ts";

const words = (text: string) => text.replace(/[\s\p{P}]+/gu, " ").trim();

describe("a question without one of the things that it joins", () => {
  it.each<[Language, string, string, string]>([
    ["en", "what share of men and women is online?", "what share of women is online", "what share of men is online"],
    [
      "fr",
      "quelle part des hommes et des femmes est en ligne ?",
      "quelle part des femmes est en ligne",
      "quelle part des hommes",
    ],
    ["ru", "какой город и год стоят у резолюции?", "какой год стоят у резолюции", "какой город стоят у резолюции"],
    ["zh", "城市居民和女性的上网比例各是多少?", "女性的上网比例各是多少", "城市居民"],
    ["ar", "ما دور اليونسكو والمنتدى في المتابعة؟", "ما دور منتدى في المتابعه", "ما دور اليونسكو"],
  ])("%s: %s", (language, question, second, first) => {
    const apart = takeApart(question, language).map(words);
    expect(apart.some((each) => each.startsWith(words(first)))).toBe(true);
    expect(apart.some((each) => each.includes(words(second).split(" ").slice(-2).join(" ")))).toBe(true);
    expect(apart).not.toContain(words(question));
  });

  it.each<[Language, string]>([
    ["en", "Who opened the meeting?"],
    ["fr", "le Forum devient biennal, non ?"],
    ["ar", "نقل التكنولوجيا والمهارات الرقمية"],
    ["en", "gender and AI"],
    ["en", "and?"],
    ["en", ""],
  ])("is none where nothing that tells is joined, or nothing is asked: %s %s", (language, question) => {
    expect(takeApart(question, language)).toEqual([]);
  });

  it("are at most eight for each of four joints, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("who", "and", "what", "men", ",", "?", "和", "女性", "и", "кто", "و", "\n"), {
          maxLength: 60,
        }),
        fc.constantFrom(...LANGUAGES),
        (typed, language) => {
          expect(takeApart(typed.join(" "), language).length).toBeLessThanOrEqual(32);
        },
      ),
    );
  });
});
