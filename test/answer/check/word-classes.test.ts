import { describe, expect, it } from "vitest";
import { CONNECTIVE_WORDS } from "../../../src/answer/check/connective-words.ts";
import { FREQUENCY_WORDS } from "../../../src/answer/check/frequency-words.ts";
import { MODAL_WORDS } from "../../../src/answer/check/modal-words.ts";
import { QUANTITY_WORDS } from "../../../src/answer/check/quantity-words.ts";
import { ASKING_VERBS, ROLE_WORDS } from "../../../src/answer/check/role-words.ts";
import { TIMING_WORDS } from "../../../src/answer/check/timing-words.ts";
import { createWordClassReader, type WordClassTable } from "../../../src/answer/check/word-classes.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { compileWords } from "../../../src/text/compile-words.ts";
import { fold } from "../../../src/text/fold.ts";
import { readRecordedSentences } from "../../fixtures/recorded-sentences.ts";

const RECORDED = await readRecordedSentences();
const TABLES: Readonly<Record<string, WordClassTable<string>>> = {
  modal: MODAL_WORDS,
  quantity: QUANTITY_WORDS,
  frequency: FREQUENCY_WORDS,
  timing: TIMING_WORDS,
  connective: CONNECTIVE_WORDS,
  role: ROLE_WORDS,
  asking: ASKING_VERBS,
};

describe("createWordClassReader", () => {
  it("finds words and phrases, in the order of the table", () => {
    const same = { word: "may|be able to", phrase: "no later than", part: String.raw`dutie?s|oblig\p{L}*` };
    const read = createWordClassReader({ en: same, fr: same, es: same, ru: same, ar: same, zh: same });
    expect([...read("obligations may be met no later than 2027", "en")]).toEqual(["word", "phrase", "part"]);
    expect([...read("mayors are able to", "en")]).toEqual([]);
  });

  it.each(Object.keys(TABLES))("finds what a pattern for each class finds: %s", (name) => {
    const table = TABLES[name] as WordClassTable<string>;
    const read = createWordClassReader(table);
    for (const language of LANGUAGES) {
      const patterns = Object.entries(table[language]).map(
        ([one, words]) => [one, compileWords(words, language)] as const,
      );
      for (const { text } of RECORDED) {
        const folded = fold(text);
        const expected = patterns.filter(([, pattern]) => pattern.test(folded)).map(([one]) => one);
        expect([...read(folded, language)], `${language}: ${text}`).toEqual(expected);
      }
    }
  });
});
