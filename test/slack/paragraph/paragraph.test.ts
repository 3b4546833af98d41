import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildParagraphs } from "../../../src/slack/paragraph/paragraph.ts";
import { everyText, expectFits } from "../../fixtures/expect-fits.ts";
import { createSampleApp } from "../../fixtures/sample-app.ts";

const app = createSampleApp();
const { document } = app.library;
const ids = document.paragraphs.map((paragraph) => paragraph.id);

describe("paragraphs looked up", () => {
  it.each(LANGUAGES)("all 51 fit in %s", (language) => {
    expectFits(buildParagraphs(app.lookUp(ids.join(" "), { language }), language, document));
  });

  it.each(LANGUAGES)("each alone is shown whole in %s, footnotes behind a button", (language) => {
    for (const id of ids) {
      const lookup = app.lookUp(id, { language });
      const message = buildParagraphs(lookup, language, document);
      expectFits(message);
      expect(everyText(message)).not.toMatch(/footnoteRef|\[\d+:|\[…\]/u);
      const hasNotes = lookup.paragraphs[0]?.source.text.includes("footnoteRef");
      const actions = message.blocks.flatMap((block) =>
        block.type === "actions" ? block.elements.map((one) => ("action_id" in one ? one.action_id : undefined)) : [],
      );
      expect(actions).toEqual([`open_paragraph:${id}`, ...(hasNotes ? [`open_notes:${id}`] : [])]);
    }
  });

  it("shows what is there and says what is not", () => {
    const message = buildParagraphs(app.lookUp("67 68 200", { language: "en" }), "en", document);
    expect(everyText(message)).toContain("Annex, para 67");
    expect(everyText(message)).toContain("does not reproduce");
    expect(everyText(message)).toContain("no such paragraph here");
  });

  it("bounds a thousand references that lead nowhere", () => {
    expectFits(buildParagraphs(app.lookUp("68 ".repeat(1000), { language: "fr" }), "fr", document));
  });
});
