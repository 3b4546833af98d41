import { describe, expect, it } from "vitest";
import { displayQuote } from "../../src/messages/display-quote.ts";
import { hasPronoun } from "../../src/text/pronouns.ts";
import { readBundled } from "../fixtures/bundled-library.ts";

const { document, versions } = readBundled();
const sentences = [...versions.values()].flatMap(({ language, texts }) =>
  [...texts.values()].flatMap(({ paragraph, text, sentences: spans }) =>
    spans.map(({ start, end }, i) => ({ language, id: `${paragraph}.${i + 1}`, text: text.slice(start, end) })),
  ),
);
const shows = (text: string) =>
  displayQuote(text, document).text !== displayQuote(text, { ...document, referents: [] }).text;

describe("referents.yaml", () => {
  it("names whom each sentence that begins its quote with he or she means, in six languages", () => {
    // Where a sentence names the person itself, its pronoun needs nothing.
    const own = ["1.1", "3.4", "5.1", "6.1"].map((id) => `report/II/${id}`);
    const people = sentences.filter(
      ({ text, language, id }) => /^report\/II\//u.test(id) && hasPronoun(text, language),
    );
    const silent = people.filter(({ text, id }) => !own.includes(id) && !shows(text));
    expect([people.length > 15, silent.map(({ id, language }) => `${id} ${language}`)]).toEqual([true, []]);
  });

  it("shows each of its brackets in the sentence for which it is written, and in no other", () => {
    const shown = sentences.filter(({ text }) => shows(text));
    expect(shown).toHaveLength(document.referents.length);
    expect(new Set(shown.map(({ language }) => language)).size).toBe(6);
  });
});
