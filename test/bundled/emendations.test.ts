import { describe, expect, it } from "vitest";
import type { Version } from "../../src/domain/document.ts";
import { displayText } from "../../src/messages/display-text.ts";
import { readBundled } from "../fixtures/bundled-library.ts";

const { document, versions } = readBundled();
const NONE = { emendations: [] };

function emended({ texts }: Version): string[] {
  return [...texts.values()].flatMap(({ paragraph, text }) =>
    displayText(text, document).text === displayText(text, NONE).text ? [] : [paragraph],
  );
}

describe("emendations.yaml", () => {
  it("puts back each sign where it was lost, in the source only", () => {
    const places = [...versions.values()].map((version) => [version.language, emended(version)]);
    expect(Object.fromEntries(places)).toEqual({
      ru: ["report/I/1", "report/II/1", "report/VI/1"],
      ...{ ar: [], en: [], es: [], fr: [], zh: [] },
    });
  });

  it("lets shown text differ from stored text by the bracketed signs only", () => {
    for (const { text } of document.paragraphs)
      expect(displayText(text, document).text.replace(/\[([-–])\]/gu, "")).toBe(displayText(text, NONE).text);
  });

  it("leaves out no pair of days before a month, and no word that the source elsewhere writes with a hyphen", () => {
    const shown = document.paragraphs.map(({ text }) => displayText(text, document).text).join("\n");
    expect(shown).not.toMatch(/(?<!\d)\d{3,4}\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/u);
    const words = new Set(shown.match(/\p{L}+/gu));
    const joined = [...shown.matchAll(/\p{L}+(?:[-‑]\p{L}+)+/gu)].map(([word]) => word.replace(/[-‑]/gu, ""));
    expect(joined.length).toBeGreaterThan(10);
    expect(joined.filter((word) => words.has(word))).toEqual([]);
    expect(shown).not.toMatch(
      /(?<!\p{L})(?:попрежнему|поновому|изза|изпод|всетаки|(?:как|кто|что|где|когда)(?:либо|нибудь))(?!\p{L})/iu,
    );
  });
});
