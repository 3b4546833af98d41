import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { checkView } from "../../../src/emulator/check-blocks.ts";
import { buildNotesView, buildParagraphView } from "../../../src/slack/paragraph/paragraph-view.ts";
import { createSampleApp } from "../../fixtures/sample-app.ts";

const app = createSampleApp();
const { document } = app.library;
const ids = document.paragraphs.map((paragraph) => paragraph.id);

describe("windows", () => {
  it.each(LANGUAGES)("of all paragraphs are valid in %s, and hold every word", (language) => {
    for (const id of ids) {
      const [found] = app.lookUp(id, { language }).paragraphs;
      if (found === undefined) throw new Error(`no ${id}`);
      const view = buildParagraphView(found, language, document);
      expect(checkView(view)).toEqual({ ok: true });
      expect(checkView(buildNotesView(found, language, document))).toEqual({ ok: true });
      expect(JSON.stringify(view)).not.toContain("[…]");
    }
  });

  it("mark a translation and show the source below it", () => {
    const [found] = app.lookUp("annex/127", { language: "en" }).paragraphs;
    if (found === undefined) throw new Error("no annex/127");
    const text = JSON.stringify(buildParagraphView(found, "en", document));
    expect(text.indexOf("Unofficial translation")).toBeGreaterThan(text.indexOf("We request the General Assembly"));
    expect(text.indexOf("Мы просим")).toBeGreaterThan(text.indexOf("Unofficial translation"));
  });

  it("say what the translator notes, between the translation and the source", () => {
    const [found] = app.lookUp("report/V/1", { language: "fr" }).paragraphs;
    if (found === undefined) throw new Error("no report/V/1");
    const text = JSON.stringify(buildParagraphView(found, "fr", document));
    const places = ["cofacilitateurs du SMSI+20", "Note du traducteur", "Texte original", "МСЭ активно"].map((words) =>
      text.indexOf(words),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("put signs that the source lost in brackets, below a translation too", () => {
    const [found] = app.lookUp("report/VI/1", { language: "en" }).paragraphs;
    if (found === undefined) throw new Error("no report/VI/1");
    expect(JSON.stringify(buildParagraphView(found, "en", document))).toContain("штаб[-]квартира ПРООН");
  });

  it("show the footnotes, with a torn address joined", () => {
    const found = ids
      .map((id) => app.lookUp(id, { language: "ru" }).paragraphs[0])
      .find((one) => one?.text.includes("footnoteRef:4"));
    if (found === undefined) throw new Error("no paragraph with footnote 4");
    expect(JSON.stringify(buildNotesView(found, "ru", document))).toContain("fsvEYyHnNDt/sJcKcYYu_nyc_en.pdf");
  });
});
