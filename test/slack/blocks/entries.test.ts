import { describe, expect, it } from "vitest";
import { type ParagraphId, paragraphId } from "../../../src/domain/paragraph-id.ts";
import { buildEntries, type QuoteEntry } from "../../../src/slack/blocks/entries.ts";
import { BUNDLED_STRUCTURE as structure } from "../../fixtures/bundled-library.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";

const [FIRST, SECOND] = ["annex/22", "annex/67"].map(paragraphId) as [ParagraphId, ParagraphId];

const entry = (paragraph: ParagraphId, quote: string, more: Partial<QuoteEntry> = {}): QuoteEntry => ({
  paragraph,
  quote,
  lead: null,
  status: "unofficial",
  ...more,
});

/** The texts of the sections that entries are shown as, and what is read out. */
function show(...entries: QuoteEntry[]): { texts: string[]; text: string } {
  const message = buildEntries(entries, { language: "en", structure, before: [], after: [] });
  expectFits(message);
  const texts = message.blocks.flatMap((block) => (block.type === "section" ? [block.text?.text ?? ""] : []));
  return { texts, text: message.text };
}

describe("entries of one paragraph", () => {
  it("stand together under its name, where the first of them would", () => {
    const { texts, text } = show(entry(FIRST, "one"), entry(SECOND, "two"), entry(FIRST, "three"));
    expect(texts).toEqual([
      "*Annex, para 22* · _Unofficial translation_\n>one",
      ">three",
      "*Annex, para 67* · _Unofficial translation_\n>two",
    ]);
    expect(text).toBe("Annex, para 22: one\nthree\nAnnex, para 67: two");
  });

  it("have names of their own where one is a translation and the other is not", () => {
    const { texts } = show(entry(FIRST, "one"), entry(FIRST, "два", { status: "source" }));
    expect(texts).toEqual(["*Annex, para 22* · _Unofficial translation_\n>one", "*Annex, para 22*\n>два"]);
  });

  it("that the bot says something of have the mark of a translation right above the quote", () => {
    const { texts } = show(entry(FIRST, "one", { lead: "ITU: report" }), entry(FIRST, "two", { lead: "UNGIS: meet" }));
    expect(texts).toEqual([
      "*Annex, para 22*\nITU: report\n_Unofficial translation_\n>one",
      "UNGIS: meet\n_Unofficial translation_\n>two",
    ]);
  });

  it("make no empty block where their words stand above", () => {
    expect(show(entry(FIRST, "one"), entry(FIRST, "")).texts).toHaveLength(1);
  });

  it("are named once among those that have no room", () => {
    const many = Array.from({ length: 30 }, (_, i) => entry(SECOND, `quote ${i}`));
    const message = buildEntries(many, { language: "en", structure, before: [], after: [] });
    expect(JSON.stringify(message.blocks)).toContain('"Also: Annex, para 67"');
  });
});
