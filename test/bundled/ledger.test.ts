import { describe, expect, it } from "vitest";
import { hasDeadline } from "../../src/deadlines/duty.ts";
import type { Obligation } from "../../src/domain/obligation.ts";
import { type GoldDeadline, gold, library, sources } from "../fixtures/bundled-ledger.ts";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");

function fits(obligation: Obligation, item: GoldDeadline): boolean {
  const actors = obligation.actor?.concepts ?? [];
  const sameActor =
    item.actors.length === 0 ? actors.length === 0 : item.actors.every((actor) => actors.includes(actor));
  return (
    [...obligation.paragraphs].sort().join() === [...item.paragraphs].sort().join() &&
    obligation.deadline.year === item.year &&
    obligation.deadline.event === item.event &&
    sameActor
  );
}

const dated = sources.obligations.filter(hasDeadline);

describe("the reviewed ledger", () => {
  it("has no problem and as many entries as the gold list", () => {
    expect(sources.problems).toEqual([]);
    expect(dated).toHaveLength(gold.length);
  });

  it.each(gold)("reaches $id: $event, $year", (item) => {
    const found = dated.filter((obligation) => fits(obligation, item));
    expect(found).toHaveLength(1);
    expect(found[0]?.kind).toBe(item.kind);
    expect(found[0]?.deadline.years).toEqual(item.years);
    expect(found[0]?.deadline.certainty === "implied").toBe(item.year_implied);
  });

  it.each(sources.obligations)("$id: quotes stand to the letter at their offsets", ({ citations, deadline }) => {
    for (const { language, paragraph, start, end, quote, status } of citations) {
      const text = library.versions.get(language)?.texts.get(paragraph);
      expect(text?.text.slice(start, end)).toBe(quote);
      expect(text?.status).toBe(status);
    }
    expect(citations[0]).toMatchObject({ language: "ru", status: "source" });
    expect(citations[0]?.quote).toContain(deadline.text);
  });

  it.each(sources.obligations)("$id: quoted in English wherever it is quoted in Russian", ({ citations }) => {
    const paragraphs = (language: string): string[] =>
      citations.filter((citation) => citation.language === language).map(({ paragraph }) => paragraph);
    expect(paragraphs("en")).toEqual(paragraphs("ru"));
  });

  it.each(sources.obligations.filter(({ deadline }) => deadline.year !== null))(
    "$id: its dates are in its quotes",
    ({ citations, deadline }) => {
      const words = plain(
        citations
          .filter(({ language }) => language === "ru")
          .map(({ quote }) => quote)
          .join("\n"),
      );
      if (deadline.certainty === "stated") for (const year of deadline.years) expect(words).toContain(String(year));
      if (deadline.date !== null) expect(words).toContain(String(Number(deadline.date.slice(8))));
      if (deadline.end_date !== null) expect(words).toContain(String(Number(deadline.end_date.slice(8))));
    },
  );

  it.each(sources.obligations)("$id: says what is to be done in six languages", ({ action }) => {
    expect(new Set(Object.values(action)).size).toBe(6);
  });

  it("every event is one of the calendar, and every event of the calendar is used", () => {
    const used = new Set(dated.map(({ deadline }) => deadline.event).filter((event) => event !== null));
    expect([...used].sort()).toEqual([...sources.calendar.keys()].sort());
  });
});
