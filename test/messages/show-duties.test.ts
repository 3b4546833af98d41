import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/domain/citation.ts";
import type { AnsweredDuty } from "../../src/domain/duty.ts";
import { MAX_GLANCE_CHARS } from "../../src/messages/glance.ts";
import { quoteShower } from "../../src/messages/show-duties.ts";

const DOCUMENT = { emendations: [] };
/** "We request … and 400 words … at its thirtieth session, in 2027." */
const quoteOf = (words: number) =>
  `We request the Group ${"to do what is asked of it ".repeat(words)}and to report at its thirtieth session, in 2027.`;
const listOf = (quotes: readonly string[]) =>
  quotes.map((quote) => ({ duty: {} as AnsweredDuty, quotes: [{ quote } as Citation] }));

describe("the quotes under a list of duties", () => {
  it("are whole where there is room for all", () => {
    const quotes = [quoteOf(10), quoteOf(20)];
    const show = quoteShower(listOf(quotes), DOCUMENT);
    expect(quotes.map(show)).toEqual(quotes);
  });

  it("are cut in their middle where they are a few, so that whom and by when stay", () => {
    const quotes = Array.from({ length: 5 }, () => quoteOf(40));
    const shown = quotes.map(quoteShower(listOf(quotes), DOCUMENT));
    for (const quote of shown) {
      expect(quote.startsWith("We request the Group")).toBe(true);
      expect(quote.endsWith("at its thirtieth session, in 2027.")).toBe(true);
      expect(quote).toContain("…");
    }
    expect(shown.join("").length).toBeLessThanOrEqual(MAX_GLANCE_CHARS);
  });

  it("show how they begin where they are many", () => {
    const quotes = Array.from({ length: 30 }, () => quoteOf(40));
    const [first = ""] = quotes.map(quoteShower(listOf(quotes), DOCUMENT));
    expect(first).toMatch(/^We request the Group .{40,95} …$/u);
  });
});
