import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkVersions } from "../../src/corpus/check-versions.ts";
import type { Version } from "../../src/domain/document.ts";
import type { Language } from "../../src/domain/language.ts";
import { type ParagraphId, paragraphId } from "../../src/domain/paragraph-id.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { readBundled } from "../fixtures/bundled-library.ts";

const library = readBundled();
const source = library.versions.get("ru") as Version;
const translations = [...library.versions.values()].filter(({ status }) => status !== "source");

describe("checkVersions", () => {
  it.each<[string, Language, string, (text: string) => string, RegExp]>([
    [
      "a wrong percentage",
      "en",
      "annex/20",
      (t) => t.replace("93 per cent", "39 per cent"),
      /other percentages.*without 93, with 39/u,
    ],
    ["a lost percent sign", "zh", "annex/20", (t) => t.replace("93%", "93"), /other percentages/u],
    ["a wrong year", "fr", "annex/127", (t) => t.replace("2035", "2030"), /other numbers.*without 2035, with 2030/u],
    ["a year added", "es", "annex/9", (t) => `${t} 2027`, /other numbers.*with 2027/u],
    ["a wrong symbol", "en", "report/III/1", (t) => t.replace("80/173", "80/137"), /other document symbols/u],
    ["a wrong month", "fr", "annex/preamble", (t) => t.replace("avril", "mars"), /other months.*without 4, with 3/u],
    [
      "a wrong month in Chinese",
      "zh",
      "annex/preamble",
      (t) => t.replace("4月", "5月"),
      /other months.*without 4, with 5/u,
    ],
    ["a broken link", "ar", "report/II/3", (t) => t.replace("2025-12-17", "2025-12-18"), /other URLs/u],
    ["a lost footnote sign", "fr", "report/II/3", (t) => t.replace("[footnoteRef:2]", ""), /other footnote signs/u],
    ["days run together", "en", "report/I/1", (t) => t.replace("16–17", "1617"), /other numbers/u],
    ["Cyrillic letters", "en", "annex/9", (t) => t.replace("We", "Мы"), /Cyrillic letters left: "Мы"/u],
    ["Han letters", "fr", "annex/9", (t) => `${t} 连通`, /Han letters left/u],
    ["an English word in Arabic", "ar", "annex/9", (t) => `${t} meaningful`, /untranslated: "meaningful"/u],
    ["half the text", "es", "annex/122", (t) => t.slice(0, t.length / 3).replace(/\d+/gu, ""), /times as long/u],
    ["no text", "zh", "annex/9", () => " ", /is missing/u],
    [
      "a sentence split in two",
      "en",
      "annex/9",
      (t) => t.replace(" and ", ". And "),
      /has 2 sentence\(s\), the source has 1/u,
    ],
  ])("finds %s", (_, language, id, change, message) => {
    const problems = checkVersions([source, changeText(language, id, change)]);
    expect(problems.map((p) => [p.language, p.place])).toEqual(problems.map(() => [language, id]));
    expect(problems.map((p) => p.message).join("\n")).toMatch(message);
  });

  it("finds a sentence copied from another language", () => {
    const french = library.versions.get("fr") as Version;
    const copied = changeText("es", "annex/9", () => french.texts.get(paragraphId("annex/9"))?.text ?? "");
    expect(checkVersions([source, french, copied])).toContainEqual({
      language: "es",
      place: "annex/9",
      message: 'a sentence is left in "fr"',
    });
  });

  it("finds a missing paragraph, a missing heading and one too many", () => {
    const english = library.versions.get("en") as Version;
    const texts = new Map(english.texts);
    const nine = texts.get(paragraphId("annex/9"));
    texts.delete(paragraphId("annex/9"));
    if (nine) texts.set(paragraphId("annex/10"), nine);
    const headings = new Map([...english.headings].filter(([id]) => id !== "VII"));
    expect(checkVersions([source, { ...english, texts, headings }])).toEqual([
      { language: "en", place: "VII", message: "is missing" },
      { language: "en", place: "annex/9", message: "is missing" },
      { language: "en", place: "annex/10", message: "is not in the source" },
    ]);
  });

  it("finds any digit of a number that was changed, in any language", () => {
    const places = translations.flatMap(({ language, texts }) =>
      [...texts].filter(([, { text }]) => /\d/u.test(text)).map(([id]) => ({ language, id })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ({ language, id }, which, by) => {
          const changed = changeText(language, id, (text) => changeDigit(text, which, by));
          expect(checkVersions([source, changed])).not.toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("takes the source in whatever language it is", () => {
    const english = { ...(library.versions.get("en") as Version), status: "source" as const };
    const others = translations.filter(({ language }) => language !== "en");
    expect(checkVersions([english, ...others])).toEqual([]);
    const [french] = others.filter(({ language }) => language === "fr") as [Version];
    const cut = changeText("fr", "annex/9", (text) => text.slice(0, 150));
    expect(checkVersions([english, french, cut]).map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/times as long as the source/u),
    );
  });
});

/** The version in a language with the text of one paragraph changed. */
function changeText(language: Language, id: string, change: (text: string) => string): Version {
  const version = library.versions.get(language) as Version;
  const paragraph = id as ParagraphId;
  const old = version.texts.get(paragraph);
  if (!old) throw new Error(`no ${id} in ${language}`);
  const text = change(old.text);
  const cut = splitSentences(text);
  const sentences = language === "en" || cut.length === old.sentences.length ? cut : old.sentences;
  return { ...version, texts: new Map(version.texts).set(paragraph, { ...old, text, sentences }) };
}

/** A digit between letters belongs to a name, as in Partner2Connect: no number of the source stands against it. */
function changeDigit(text: string, which: number, by: number): string {
  const digits = [...text.matchAll(/(?<!\p{Ll})\d|\d(?!\p{L})/gu)];
  const digit = digits[which % digits.length] as RegExpExecArray;
  return `${text.slice(0, digit.index)}${(Number(digit[0]) + by) % 10}${text.slice(digit.index + 1)}`;
}
