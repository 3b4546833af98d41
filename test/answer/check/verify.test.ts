import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCitation, verifySentence } from "../../../src/answer/check/verify.ts";
import type { AnswerMode } from "../../../src/domain/answer.ts";
import type { Citation } from "../../../src/domain/citation.ts";
import type { ParagraphText } from "../../../src/domain/document.ts";
import { LANGUAGES, type Language } from "../../../src/domain/language.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";

const library = readBundled();

describe("a citation holds", () => {
  it("when it is a sentence of any paragraph in any language", () => {
    const bad = texts().flatMap((text) =>
      text.sentences
        .map((span) => cite(text, span.start, span.end))
        .filter((citation) => checkCitation(citation, library)),
    );
    expect(bad).toEqual([]);
  });

  it("when it is any run of whole sentences, and not when one character of it is another", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts()),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom("x", "е", " ", "", "\u00a0", "́"),
        (text, a, b, at, character) => {
          const [first, last] = [a % text.sentences.length, b % text.sentences.length].sort((x, y) => x - y);
          const citation = cite(text, text.sentences[first as number]?.start, text.sentences[last as number]?.end);
          expect(checkCitation(citation, library)).toBeUndefined();
          const place = at % citation.quote.length;
          const forged = citation.quote.slice(0, place) + character + citation.quote.slice(place + 1);
          fc.pre(forged !== citation.quote);
          expect(checkCitation({ ...citation, quote: forged }, library)).toBeDefined();
          const inserted = `${citation.quote.slice(0, place)}x${citation.quote.slice(place)}`;
          expect(checkCitation({ ...citation, quote: inserted }, library)).toBeDefined();
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("a citation falls", () => {
  const genuine = find("ru", "annex/67", "просим");

  it.each<[string, (quote: string) => string]>([
    ["a Cyrillic а is a Latin a", (quote) => quote.replace("а", "a")],
    ["a Cyrillic о is a Latin o", (quote) => quote.replace("о", "o")],
    ["a Cyrillic с is a Latin c", (quote) => quote.replace("с", "c")],
    ["a Cyrillic Р is a Latin P", (quote) => quote.replace(/[рР]/u, "p")],
    ["a letter is composed differently", (quote) => quote.normalize("NFD")],
    ["a letter is a capital", (quote) => quote.toUpperCase()],
    ["a space is doubled", (quote) => quote.replace(" ", "  ")],
    ["spaces are added at the end", (quote) => `${quote}  `],
    ["a word is left out", (quote) => quote.replace(/ \S+/u, "")],
    ["a negation is put in", (quote) => quote.replace(" ", " не ")],
    ["an invisible character is put in", (quote) => quote.replace(" ", " \u200b")],
    ["the end is dropped", (quote) => quote.slice(0, -5)],
    ["it is shortened by dots", (quote) => `${quote.slice(0, 20)}…`],
  ])("when %s", (_, forge) => {
    const forged = forge(genuine.quote);
    expect(forged).not.toBe(genuine.quote);
    expect(checkCitation({ ...genuine, quote: forged }, library)).toBe("other_words");
    expect(checkCitation({ ...genuine, quote: forged, end: genuine.start + forged.length }, library)).toBeDefined();
  });

  it("when е is written for ё, or ё for е", () => {
    const withE = find("ru", "annex/67", "е");
    expect(checkCitation({ ...withE, quote: withE.quote.replace("е", "ё") }, library)).toBe("other_words");
    const yo = withText("ru", "Всё взаимосвязано.");
    const citation = cite(yo, 0, yo.text.length);
    expect(checkCitation(citation, libraryWith(yo))).toBeUndefined();
    expect(checkCitation({ ...citation, quote: "Все взаимосвязано." }, libraryWith(yo))).toBe("other_words");
  });

  it.each([
    ["no-break space", "\u00a0", " "],
    ["no-break hyphen", "\u2011", "-"],
    ["line break in a footnote", "\n", " "],
  ])("when a %s is written plainly", (_, there, plain) => {
    const text = texts().find(({ language, text }) => language === "ru" && text.includes(there)) as ParagraphText;
    const citation = cite(text, 0, text.text.length);
    expect(checkCitation(citation, library)).toBeUndefined();
    expect(checkCitation({ ...citation, quote: citation.quote.replace(there, plain) }, library)).toBe("other_words");
  });

  it("when a lost dash is put back: 1617 is what the document says", () => {
    const text = paragraph("ru", "report/I/1");
    expect(text.text).toContain("1617 декабря");
    const citation = cite(text, 0, text.text.length);
    expect(checkCitation({ ...citation, quote: citation.quote.replace("1617", "16–17") }, library)).toBe("other_words");
  });

  it("when it is stitched from two places, of one paragraph or of two", () => {
    const one = paragraph("ru", "annex/113");
    const halves = `${one.text.slice(0, 40)}${one.text.slice(-40)}`;
    expect(checkCitation({ ...cite(one, 0, 40), quote: halves, end: halves.length }, library)).toBe("other_words");
    const other = paragraph("ru", "annex/117");
    const both = `${sentenceOf(one, 0)} ${sentenceOf(other, 0)}`;
    expect(checkCitation({ ...cite(one, 0, 40), quote: both, end: both.length }, library)).toBe("other_words");
  });

  it("when the right words stand under another paragraph", () => {
    expect(checkCitation({ ...genuine, paragraph: paragraph("ru", "annex/86").paragraph }, library)).toBe(
      "wrong_paragraph",
    );
  });

  it("when the paragraph is none of the document's", () => {
    expect(checkCitation({ ...genuine, paragraph: "annex/68" as never }, library)).toBe("unknown_paragraph");
    expect(checkCitation({ ...genuine, paragraph: "__proto__" as never }, library)).toBe("unknown_paragraph");
  });

  it("when the words are of another language, or of a language without a version", () => {
    for (const language of LANGUAGES.filter((one) => one !== "ru"))
      expect(checkCitation({ ...genuine, language }, library)).toBeDefined();
    expect(checkCitation({ ...genuine, language: "de" as never }, library)).toBe("unknown_paragraph");
  });

  it("when a translation passes for official or for the source, or the source for a translation", () => {
    const english = cite(paragraph("en", "annex/67"), 0, paragraph("en", "annex/67").text.length);
    expect(checkCitation(english, library)).toBeUndefined();
    for (const status of ["source", "official"] as const)
      expect(checkCitation({ ...english, status }, library)).toBe("unknown_paragraph");
    for (const status of ["unofficial", "official"] as const)
      expect(checkCitation({ ...genuine, status }, library)).toBe("unknown_paragraph");
  });

  it.each([
    [1, 1],
    [-1, -1],
    [1, 0],
    [0, 1],
    [0, -1],
    [-1, 0],
  ])("when its offsets are off by %i and %i", (start, end) => {
    const text = paragraph("ru", "annex/67");
    const [, span] = text.sentences as [unknown, { start: number; end: number }];
    const citation = cite(text, span.start, span.end);
    expect(checkCitation(citation, library)).toBeUndefined();
    const shifted = { ...citation, start: citation.start + start, end: citation.end + end };
    expect(checkCitation(shifted, library)).toBe("other_words");
  });

  it("when its offsets are no places in the text", () => {
    for (const [start, end] of [
      [Number.NaN, Number.NaN],
      [0, 1e9],
      [-5, -1],
      [50, 10],
    ] as const)
      expect(checkCitation({ ...genuine, start, end }, library)).toBeDefined();
  });

  it("when it is empty", () => {
    expect(checkCitation({ ...genuine, quote: "", start: 5, end: 5 }, library)).toBe("other_words");
  });

  it("when it is a single word, or no word at all", () => {
    const text = paragraph("ru", "annex/67");
    const word = /\p{L}{6,}/u.exec(text.text) as RegExpExecArray;
    expect(checkCitation(cite(text, word.index, word.index + word[0].length), library)).toBe("too_short");
    const comma = text.text.indexOf(",");
    expect(checkCitation(cite(text, comma, comma + 1), library)).toBe("too_short");
    const han = paragraph("zh", "annex/67");
    const start = han.text.search(/\p{Script=Han}{2}/u);
    expect(checkCitation(cite(han, start, start + 2), library)).toBe("too_short");
  });

  it("when it is a single Arabic word with vowels", () => {
    const vowelled = withText("ar", "قَدَّمَ التقرير");
    expect(checkCitation(cite(vowelled, 0, "قَدَّمَ".length), libraryWith(vowelled))).toBe("too_short");
    expect(checkCitation(cite(vowelled, 0, vowelled.text.length), libraryWith(vowelled))).toBeUndefined();
  });

  it("when it cuts a word, at its start or its end", () => {
    const text = paragraph("ru", "annex/67");
    const word = /\p{L}{6,}/u.exec(text.text.slice(60)) as RegExpExecArray;
    const inside = 60 + word.index + 3;
    expect(checkCitation(cite(text, 0, inside), library)).toBe("cut_word");
    expect(checkCitation(cite(text, inside, text.text.length), library)).toBe("cut_word");
    const year = paragraph("ru", "annex/127");
    const place = year.text.indexOf("2035") + 2;
    expect(checkCitation(cite(year, 0, place), library)).toBe("cut_word");
  });

  it("when it cuts a letter from its mark, but not between Chinese characters", () => {
    const arabic = withText("ar", "وذلك تنفيذًا للقرار");
    const mark = arabic.text.indexOf("ً");
    expect(checkCitation(cite(arabic, 0, mark), libraryWith(arabic))).toBe("cut_word");
    const han = paragraph("zh", "annex/67");
    const start = han.text.search(/\p{Script=Han}{9}/u);
    expect(checkCitation(cite(han, start, start + 5), library)).toBeUndefined();
  });
});

describe("a sentence", () => {
  const good = find("ru", "annex/67", "просим");
  const bad: Citation = { ...good, quote: good.quote.replace("о", "o") };
  const other = find("ru", "annex/127", "2035");
  const check = (text: string, citations: readonly Citation[], mode: AnswerMode = "extractive") =>
    verifySentence({ text, citations }, mode, library);

  it("holds when its citations do", () => {
    expect(check(good.quote, [good])).toBeUndefined();
    expect(check(good.quote, [good, other])).toBeUndefined();
  });

  it("falls with its citation, and with one bad one among good ones", () => {
    expect(check(bad.quote, [bad])).toBe("other_words");
    expect(check(good.quote, [good, bad])).toBe("other_words");
    expect(check(good.quote, [good, { ...other, start: other.start + 1, end: other.end + 1 }])).toBe("other_words");
  });

  it.each<AnswerMode>(["lookup", "list", "extractive", "generative"])("falls when it has no citation: %s", (mode) => {
    expect(check("Так сказано в документе.", [], mode)).toBe("uncited");
  });

  it.each<AnswerMode>(["lookup", "list", "extractive"])("says nothing but the quote itself: %s", (mode) => {
    expect(check(`${good.quote} И точка.`, [good], mode)).toBe("other_text");
  });

  it("may be in a model's own words, but not cite other words", () => {
    expect(check("Нужна дорожная карта.", [good], "generative")).toBeUndefined();
    expect(check("Нужна дорожная карта.", [bad], "generative")).toBe("other_words");
  });
});

function texts(): ParagraphText[] {
  return [...library.versions.values()].flatMap((version) => [...version.texts.values()]);
}

function paragraph(language: Language, id: string): ParagraphText {
  return library.versions.get(language)?.texts.get(id as never) as ParagraphText;
}

function cite(text: ParagraphText, start = 0, end = 0): Citation {
  const { paragraph: id, language, status } = text;
  return { paragraph: id, language, status, quote: text.text.slice(start, end), start, end };
}

/** The first sentence of a paragraph that has some letters. */
function find(language: Language, id: string, letters: string): Citation {
  const text = paragraph(language, id);
  const span = text.sentences.find(({ start, end }) => text.text.slice(start, end).includes(letters));
  return cite(text, span?.start, span?.end);
}

function sentenceOf(text: ParagraphText, i: number): string {
  return text.text.slice(text.sentences[i]?.start, text.sentences[i]?.end);
}

/** A paragraph that says something else, as one sentence. */
function withText(language: Language, text: string): ParagraphText {
  return { ...paragraph(language, "annex/67"), text, sentences: [{ start: 0, end: text.length }] };
}

function libraryWith(text: ParagraphText): typeof library {
  const version = library.versions.get(text.language) as NonNullable<ReturnType<typeof library.versions.get>>;
  const changed = { ...version, texts: new Map(version.texts).set(text.paragraph, text) };
  return { ...library, versions: new Map(library.versions).set(text.language, changed) };
}
