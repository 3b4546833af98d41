import { describe, expect, it } from "vitest";
import { createAskedFinder } from "../../../src/answer/question/asked-words.ts";
import type { Concept } from "../../../src/domain/concept.ts";
import type { Language } from "../../../src/domain/language.ts";

const names = (name: string, ...acronyms: string[]) => ({ name, acronyms, also: [] });
const CONCEPTS: readonly Concept[] = [
  {
    id: "postal",
    names: {
      ar: names("اتحاد البريد"),
      en: names("Postal Union", "PU"),
      es: names("Unión Postal", "UP"),
      fr: names("Union postale", "UP"),
      ru: names("Почтовый союз", "ПС"),
      zh: names("邮政联盟", "邮联"),
    },
  },
];

describe("where the words of a question stand in a quote", () => {
  it.each<[Language, string, string, string[]]>([
    [
      "en",
      "list everything that goes to the Councils",
      "It informs the Council and its council.",
      ["Council", "council"],
    ],
    ["ru", "всё о женщинах и связи", "Женщины чаще остаются без связи.", ["Женщины", "связи"]],
    ["fr", "tout ce qui est dit des écoles", "Relier chaque école.", ["école"]],
    ["zh", "关于学校的一切?", "连接每所学校。", ["学校"]],
    ["ar", "ما الذي يقال عن المدارس؟", "ربط المدارس كلها.", ["المدارس"]],
    ["en", "what is it about?", "It is about what it is.", []],
    ["en", "list all that goes to the PU", "It informs the Postal Union.", ["Postal", "Union"]],
    ["ru", "всё, что идёт в PU", "О Почтовом союзе и ПС.", ["Почтовом", "союзе", "ПС"]],
    ["zh", "邮联的一切", "致邮政联盟。", ["邮政", "政联", "联盟"]],
    ["en", "", "Anything.", []],
  ])("%s: %s", (language, question, text, words) => {
    expect(
      createAskedFinder({ question }, language, CONCEPTS)(text).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(words);
  });

  it("are those of the question as it was understood", () => {
    const asked = { question: "and there?", understood: "what is done in schools?" };
    expect(createAskedFinder(asked, "en", [])("Schools and clinics.")).toEqual([{ start: 0, end: 7, word: "school" }]);
  });
});
