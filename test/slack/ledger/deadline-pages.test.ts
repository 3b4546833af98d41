import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildLedger } from "../../../src/deadlines/build-ledger.ts";
import type { Entry } from "../../../src/domain/obligation.ts";
import {
  buildPageButtons,
  choosePage,
  type DeadlineView,
  parseView,
} from "../../../src/slack/ledger/deadline-pages.ts";
import { sources } from "../../digest/simulate.ts";

const [sample] = buildLedger(sources.obligations, sources.calendar, "2026-11-24").entries;
const entriesOf = (open: number, passed: number): Entry[] =>
  [...Array<Entry["status"]>(passed).fill("passed"), ...Array<Entry["status"]>(open).fill("upcoming")].map(
    (status) => ({ ...(sample as Entry), status }),
  );
const FIRST: DeadlineView = { part: "open", page: 0, words: "" };

describe("a page of deadlines", () => {
  it("shows what is to come first, and folds what has passed", () => {
    const page = choosePage(entriesOf(3, 4), FIRST);
    expect(page).toMatchObject({ part: "open", page: 0, counts: { open: 3, passed: 4 } });
    expect(page.entries.every(({ status }) => status === "upcoming")).toBe(true);
    const [passed, ...more] = buildPageButtons(page, "", "en");
    expect(more).toEqual([]);
    expect(passed?.text.text).toBe("Passed (4)");
  });

  it("shows what has passed where nothing else is there", () => {
    expect(choosePage(entriesOf(0, 2), FIRST)).toMatchObject({ part: "passed", entries: [{}, {}] });
  });

  it("that is not there any more is the last one", () => {
    expect(choosePage(entriesOf(12, 0), { ...FIRST, page: 99 })).toMatchObject({ page: 1, entries: [{}, {}] });
  });

  it("has no buttons where the words are too long to carry", () => {
    expect(buildPageButtons(choosePage(entriesOf(30, 3), FIRST), "x".repeat(1900), "en")).toEqual([]);
  });

  it("leads by its buttons to every entry, once", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(30), fc.string({ maxLength: 40 }), (open, passed, words) => {
        const entries = entriesOf(open, passed);
        let page = choosePage(entries, { ...FIRST, words });
        let seen = page.entries.length;
        for (;;) {
          const next = buildPageButtons(page, words, "ru").find(({ action_id: id }) => id === "deadlines_page:next");
          if (next === undefined) break;
          const view = parseView(next.value ?? "");
          expect(view?.words).toBe(words.replace(/[<>]/gu, " "));
          page = choosePage(entries, view as DeadlineView);
          seen += page.entries.length;
        }
        expect(seen).toBe(open > 0 ? open : passed);
      }),
    );
  });

  it.each(["", "open", "open x ", "later 1 ", "open 1", "open 1000 ITU"])("%j is no button of ours", (value) => {
    expect(parseView(value)).toBeUndefined();
  });
});
