import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildSources } from "../../../src/slack/sources/build-sources.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";
import { sampleLibrary } from "../../fixtures/sample-app.ts";

const library = sampleLibrary();

describe("the sources", () => {
  it.each(LANGUAGES)("say which document, which versions and where they come from: %s", (language) => {
    const message = buildSources(library, language);
    expectFits(message);
    const { titles, provenance } = library.document.structure;
    expect(message.text).toContain(titles[language]);
    for (const one of LANGUAGES) {
      const name = new Intl.DisplayNames([language], { type: "language" }).of(one) ?? "";
      expect(message.text).toContain(`${name}: `);
      expect(message.text).toContain(String(provenance[one]?.[language]));
    }
    expect(message.text).toContain("A/RES/80/173");
    expect(message.text).not.toContain(library.document.edition.sha256);
    expect(JSON.stringify(message.blocks.at(-1))).toContain(library.document.edition.sha256);
  });

  it("tell the one original from the translations, and invent no symbol or date", () => {
    const { text } = buildSources(library, "en");
    expect(text.match(/the original, which is authoritative/gu)).toHaveLength(1);
    expect(text.match(/: unofficial translation\./gu)).toHaveLength(5);
    expect(text).toContain("neither a symbol nor a date");
  });

  it("give symbol and date where the document carries them", () => {
    const edition = { ...library.document.edition, symbol: "C26/1", date: "2026-02-03" };
    const { text } = buildSources({ ...library, document: { ...library.document, edition } }, "en");
    expect(text).toContain("Symbol: \u2068C26/1\u2069");
    expect(text).toContain("Date: \u20682026-02-03\u2069");
    expect(text).not.toContain("neither");
  });
});
