import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../src/domain/language.ts";
import type { Entry, Ledger } from "../../../src/domain/obligation.ts";
import { checkView } from "../../../src/emulator/check-blocks.ts";
import { buildDigestMessage } from "../../../src/slack/digest/digest-message.ts";
import { buildDeadlines } from "../../../src/slack/ledger/deadlines.ts";
import { buildEntryView } from "../../../src/slack/ledger/entry-view.ts";
import { digestOn, shownIn, snooze } from "../../digest/simulate.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";
import { nasty } from "../../fixtures/nasty-text.ts";
import { sampleLibrary } from "../../fixtures/sample-app.ts";

const { document } = sampleLibrary();
const first = digestOn("2026-10-01");
const items = shownIn(first);
const anyLanguage = fc.constantFrom<Language>(...LANGUAGES);
const local = (text: string) => ({ ar: text, en: text, es: text, fr: text, ru: text, zh: text });

/** An entry whose every word is of somebody who means ill. */
function spoil(entry: Entry, text: string, i: number): Entry {
  const party = { concepts: [], wording: local(text) };
  const { obligation, due } = entry;
  const changed = { ...obligation, id: `e${i}`, actor: party, recipient: party, action: local(text) };
  return { ...entry, obligation: changed, due: { ...due, date_source: "calendar", source: text } };
}

describe("a digest and a list of deadlines", () => {
  it.each(LANGUAGES)("fit in %s", (language) => {
    for (const day of ["2026-01-01", "2026-08-11", "2026-11-28", "2027-01-01"]) {
      const digest = digestOn(day, digestOn("2025-12-20").announcement);
      expectFits(buildDigestMessage({ ...digest, late: true }, { language, horizon: 400, document }));
    }
    const ledger: Ledger = { today: first.date, entries: items.map(({ entry }) => entry) };
    const options = { language, document, snoozes: [snooze(items[0]?.entry.obligation.id ?? "", null)] };
    const view = { part: "open", page: 0, words: "" } as const;
    expectFits(buildDeadlines(ledger, { ...options, hasCalendar: true, view }));
    expectFits(buildDeadlines(ledger, { ...options, hasCalendar: true, view: { ...view, part: "passed" } }));
    expectFits(buildDeadlines({ ...ledger, entries: [] }, { ...options, hasCalendar: false, view }));
  });

  it("fit whatever is in them, and nothing in them is live", () => {
    fc.assert(
      fc.property(nasty, fc.nat(60), anyLanguage, (text, count, language) => {
        const entries = Array.from({ length: count }, (_, i) =>
          spoil(items[i % items.length]?.entry as Entry, text, i),
        );
        const next = entries.map((entry) => ({ entry, daysLeft: 3 }));
        const digest = { ...first, next, thisYear: [], removed: [{ id: text || "x", paragraphs: [] }] };
        const options = { language, document };
        const list = { today: first.date, entries };
        for (const message of [
          buildDigestMessage(digest, { ...options, horizon: 90 }),
          buildDigestMessage({ ...digest, kind: "quiet" }, { ...options, horizon: 90 }),
          buildDeadlines(list, {
            ...options,
            snoozes: [],
            hasCalendar: true,
            view: { part: "open", page: 1, words: text },
          }),
        ]) {
          expectFits(message);
          expect(JSON.stringify(message)).not.toMatch(/<[@!#]|<https?:/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("say how many entries are not shown", () => {
    const next = Array.from({ length: 20 }, (_, i) => ({
      entry: spoil(items[0]?.entry as Entry, "x", i),
      daysLeft: 3,
    }));
    const message = buildDigestMessage({ ...first, next, thisYear: [] }, { language: "en", horizon: 90, document });
    expect(JSON.stringify(message.blocks)).toContain("and 4 more entries: /wsis deadlines");
  });

  it.each(LANGUAGES)("the window with an entry's quotes fits in %s", (language) => {
    for (const item of items) {
      const { citations } = item.entry.obligation;
      for (const state of [null, "_Done_ · <@U1>"])
        expect(checkView(buildEntryView(item, citations, language, document, state))).toEqual({ ok: true });
    }
  });
});
