import { describe, expect, it } from "vitest";
import { checkVersions } from "../../src/corpus/check-versions.ts";
import { parseFacts } from "../../src/corpus/version-facts.ts";
import type { Version } from "../../src/domain/document.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { readBundled } from "../fixtures/bundled-library.ts";

const library = readBundled();
const source = library.versions.get("ru") as Version;
const translations = [...library.versions.values()].filter(({ status }) => status !== "source");

describe("the bundled language versions", () => {
  it("are there in six languages, the translations marked unofficial", () => {
    expect([...library.versions.keys()].sort()).toEqual([...LANGUAGES]);
    expect(translations.map(({ status }) => status)).toEqual(Array(5).fill("unofficial"));
  });

  it("say what the source says, in numbers, symbols, links and length", () => {
    expect(checkVersions(library.versions.values())).toEqual([]);
  });

  it.each(translations.map((version) => [version.language, version] as const))(
    "have the same facts in each sentence: %s",
    (_, version) => {
      for (const [id, original] of source.texts) {
        const text = version.texts.get(id);
        original.sentences.forEach((span, k) => {
          const other = text?.sentences[k];
          const facts = parseFacts(text?.text.slice(other?.start, other?.end) ?? "", version.language);
          expect(facts, `${id}, sentence ${k + 1}`).toEqual(
            parseFacts(original.text.slice(span.start, span.end), "ru"),
          );
        });
      }
    },
  );

  it("say in each translation where it departs from the source, or where the source errs", () => {
    const noted = (version: Version) =>
      [...version.texts.values()].filter((text) => text.translatorsNote).map(({ paragraph }) => paragraph);
    expect(noted(source)).toEqual([]);
    for (const version of translations) {
      const own = version.language === "en" ? ["annex/67"] : [];
      expect(noted(version), version.language).toEqual(["report/front/5", "report/V/1", ...own]);
      const notes = [...version.texts.values()].map(({ translatorsNote }) => translatorsNote ?? "").join("\n");
      // What the notes quote stands in the texts.
      expect(notes).toContain("A/RES/70/684");
      expect(notes).toContain("содействующими организациями");
    }
    const quoted = [...source.texts.values()].map(({ text }) => text).join("\n");
    for (const words of ["A/RES/70/684", "содействующими организациями"]) expect(quoted).toContain(words);
  });

  it("have the sentences' places right: in order, apart, nothing visible outside", () => {
    for (const version of library.versions.values()) {
      for (const { text, sentences } of version.texts.values()) {
        const gaps = [0, ...sentences.map(({ end }) => end)].map((from, i) =>
          text.slice(from, sentences[i]?.start ?? text.length),
        );
        expect(gaps.join("").trim()).toBe("");
      }
    }
  });
});
