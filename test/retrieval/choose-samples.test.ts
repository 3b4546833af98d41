import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import type { KnownQuestion } from "../../src/domain/passage.ts";
import { chooseSamples } from "../../src/retrieval/choose-samples.ts";

const asked = (language: Language, count: number): KnownQuestion[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: "answered",
    paragraph: null,
    sentence: null,
    language,
    text: `${language} ${i}`,
  }));

describe("samples of the known questions", () => {
  it("are as many of each language, from its first part to its last, each once", () => {
    const samples = chooseSamples([...asked("ru", 1000), ...asked("en", 500)]);
    const [russian, english] = (["ru", "en"] as const).map((language) =>
      samples.filter((sample) => sample.language === language).map(({ text }) => text),
    ) as [string[], string[]];
    expect([russian.length, english.length]).toEqual([25, 25]);
    expect(new Set(russian).size).toBe(25);
    expect([russian[0], russian.at(-1)]).toEqual(["ru 20", "ru 980"]);
  });

  it("are all there is of a language with few, and none where nobody has written any", () => {
    expect(chooseSamples(asked("fr", 3)).map(({ text }) => text)).toEqual(["fr 0", "fr 1", "fr 2"]);
    expect(chooseSamples([])).toEqual([]);
  });
});
