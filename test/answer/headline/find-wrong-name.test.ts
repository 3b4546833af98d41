import { describe, expect, it } from "vitest";
import { citeSentence } from "../../../src/answer/cite.ts";
import { findWrongName } from "../../../src/answer/headline/find-wrong-name.ts";
import { buildNameIndex } from "../../../src/answer/names/name-index.ts";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";

const library = readBundled();
const index = buildNameIndex(library);

function correct(language: Language, text: string, paragraph: string, sentence: number) {
  return findWrongName(index, { text, language }, [citeSentence(library, language, paragraphId(paragraph), sentence)]);
}

describe("findWrongName", () => {
  it.each<[Language, string, string, number, string, string]>([
    ["ru", "Совещание высокого уровня прошло в Женеве?", "report/I/1", 0, "Женева", "Нью-Йорк"],
    ["en", "Was the high-level meeting held in Geneva?", "report/I/1", 0, "Geneva", "New York"],
    ["fr", "La réunion de haut niveau a eu lieu à Genève ?", "report/I/1", 0, "Genève", "New York"],
    ["es", "¿La reunión de alto nivel se celebró en Ginebra?", "report/I/1", 0, "Ginebra", "Nueva York"],
    ["ar", "هل عقد الاجتماع الرفيع المستوى في جنيف؟", "report/I/1", 0, "جنيف", "نيويورك"],
    ["zh", "高级别会议在日内瓦召开吗？", "report/I/1", 0, "日内瓦", "纽约"],
    [
      "en",
      "Was the Internet Governance Forum held in Switzerland in June 2025?",
      "annex/preamble",
      0,
      "Switzerland",
      "Norway",
    ],
    [
      "en",
      "Guy Ryder noted that the vision of the information society remains unfinished?",
      "report/II/1",
      0,
      "Guy Ryder",
      "Annalena Baerbock",
    ],
    ["en", "Were 150 statements delivered at the two-day meeting?", "report/II/3", 1, "150", "120"],
    ["ru", "Было сделано 150 заявлений?", "report/II/3", 1, "150", "120"],
  ])("%s: %s", (language, text, paragraph, sentence, given, found) => {
    expect(correct(language, text, paragraph, sentence)).toEqual({ given, found: [found] });
  });

  it.each<[string, Language, string, string, number]>([
    ["the place is right", "en", "Was the high-level meeting held in New York?", "report/I/1", 0],
    ["the quote is off the point", "en", "Did Geneva host the celebration of the prizes?", "report/I/1", 0],
    [
      "the quote gives a country, not a city",
      "en",
      "Was the Internet Governance Forum held in Geneva?",
      "annex/preamble",
      0,
    ],
    ["the quote gives no place", "ru", "Совещание 2035 года пройдет в Женеве?", "annex/127", 0],
    ["nothing else is said", "en", "Geneva?", "report/I/1", 0],
    ["other things are counted", "en", "Were 150 countries at the two-day meeting?", "report/II/3", 1],
    ["the quote is not about them", "en", "Did ITU deliver 150 statements?", "report/II/3", 1],
  ])("corrects nothing where %s (%s): %s", (_, language, text, paragraph, sentence) => {
    expect(correct(language, text, paragraph, sentence)).toBeNull();
  });
});
