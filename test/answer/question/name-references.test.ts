import { beforeAll, describe, expect, it } from "vitest";
import { nameReferences } from "../../../src/answer/question/name-references.ts";
import { readQuestion } from "../../../src/answer/question/read-question.ts";
import type { ReferenceSystem } from "../../../src/references/reference-system.ts";
import { buildLexicon, type Lexicon } from "../../../src/retrieval/lexicon.ts";
import type { SearchIndex } from "../../../src/retrieval/search-index.ts";
import { openBundledIndex } from "../../fixtures/bundled-app.ts";
import { readReferenceSystem } from "../../fixtures/bundled-library.ts";

let index: SearchIndex;
let lexicon: Lexicon;
let references: ReferenceSystem;
beforeAll(async () => {
  index = await openBundledIndex();
  lexicon = buildLexicon(index);
  references = readReferenceSystem(index.library);
});

function numbersOf(text: string): number[] {
  const named = nameReferences({ index, references, lexicon }, readQuestion(text, { references, lexicon }));
  return named.flatMap((reference) => (reference.kind === "number" ? [reference.number] : []));
}

describe("the paragraphs a question names", () => {
  it.each(["PP-26", "what about PP-26?"])("are none where letters and a number name something: %s", (text) => {
    const question = readQuestion(text, { references, lexicon });
    expect(nameReferences({ index, references, lexicon }, question)).toEqual([]);
  });

  it.each([
    ["п 67 абз 2", 67],
    ["что говорит сто двадцать второй пункт", 122],
    ["а в 116 о чём?", 116],
    ["y el 41 ¿qué dice?", 41],
  ])("%s", (text, number) => {
    expect(numbersOf(text)).toEqual([number]);
  });

  it.each(["the unnumbered bit before para 9", "что стоит перед п. 9?", "ce qui vient avant le par. 9", "第9段之前"])(
    "are none where what stands before one is asked for: %s",
    (text) => {
      expect(numbersOf(text)).toEqual([]);
    },
  );

  it.each(["пункт 72 Тунисской программы", "что в статье 5", "article 5", "на странице 3", "第5条"])(
    "are none in %s: its number is another document's or no paragraph's",
    (text) => {
      expect(numbersOf(text)).toEqual([]);
    },
  );

  it.each(["-3", "para abc", "п. -5", "пункт абв", "段落abc", "para"])(
    "%s can only be meant as one, and is none",
    (text) => {
      expect(nameReferences({ index, references, lexicon }, readQuestion(text, { references, lexicon }))).toEqual([
        { kind: "malformed", ref: text },
      ]);
    },
  );

  it.each(["para cuándo", "74%", "-3 %", "пункт повестки", "annex summary"])("none is meant in %s", (text) => {
    expect(nameReferences({ index, references, lexicon }, readQuestion(text, { references, lexicon }))).toEqual([]);
  });

  it.each(["4п сщмукфпу", "рщц ьфтн рфму 4п", "الأرياف 58 بس؟ وين مكتوب", "только 58, точно?"])(
    "none is meant in %s: typed with the other keyboard, or a share that the document gives",
    (text) => {
      expect(nameReferences({ index, references, lexicon }, readQuestion(text, { references, lexicon }))).toEqual([]);
    },
  );
});
