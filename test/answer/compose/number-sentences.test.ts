import { describe, expect, it } from "vitest";
import { sourceVersion } from "../../../src/answer/cite.ts";
import { numberSentences } from "../../../src/answer/compose/number-sentences.ts";
import { parseSentenceId } from "../../../src/domain/sentence-id.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";

describe("numberSentences", () => {
  it("gives every sentence of the source a line with an id that leads back to it, in the order of the document", () => {
    const library = readBundled();
    const { structure } = library.document;
    const source = sourceVersion(library);
    const { paragraphs, tokens } = numberSentences(library);
    const lines = [...paragraphs.values()].flatMap(({ text }) => text.split("\n"));
    expect([...paragraphs.values()].flatMap(({ ids }) => ids)).toEqual(
      lines.map((line) => /\[(.+?)\]/u.exec(line)?.[1]),
    );
    expect(tokens).toBeGreaterThan(8000);
    const read = lines.map((line) => {
      const [, id = "", text] = /^\[(\S+)\] (.+)$/u.exec(line) ?? [];
      const place = parseSentenceId(structure, id);
      const stored = place && source.texts.get(place.paragraph);
      const span = stored?.sentences[(place?.number ?? 0) - 1];
      expect(stored?.text.slice(span?.start, span?.end).replace(/\s+/gu, " ").trim()).toBe(text);
      return place?.paragraph;
    });
    expect([...new Set(read)]).toEqual(library.document.paragraphs.map(({ id }) => id));
    expect(lines).toHaveLength([...source.texts.values()].reduce((sum, { sentences }) => sum + sentences.length, 0));
  });
});
