import { describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { toDuty } from "../../src/deadlines/to-duty.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { describeDuty, formatDuty } from "../../src/messages/describe-duty.ts";
import { library, sources } from "../fixtures/bundled-ledger.ts";

const { entries } = buildLedger(sources.obligations, sources.calendar, "2026-11-24");

describe("a duty in words", () => {
  it.each(LANGUAGES)("has no empty part and no sign that nobody can read out, in %s", (language) => {
    for (const entry of entries) {
      const lines = formatDuty(describeDuty(toDuty(entry, language), language, library.document.structure));
      expect(lines).toHaveLength(2);
      for (const part of lines.flatMap((line) => line.split(" · "))) {
        expect(part.trim()).not.toBe("");
        expect(part).not.toMatch(/[→[\]{}]|[:：]\s*$/u);
      }
    }
  });

  it("says to whom, by when and how the text puts it, each with its name", () => {
    const entry = entries.find(({ obligation }) => obligation.id === "ungis-joint-roadmap");
    const words = entry && describeDuty(toDuty(entry, "en"), "en", library.document.structure);
    expect(words?.task).toMatch(/^United Nations Group .*: draw up/u);
    expect(words?.details).toEqual([
      "To: Commission on Science and Technology for Development (CSTD)",
      "Due: 2026, date not set",
      "Wording: requests",
    ]);
  });

  it("begins with what is to be done where the text names nobody", () => {
    const entry = entries.find(({ obligation }) => obligation.actor === null);
    const words = entry && describeDuty(toDuty(entry, "en"), "en", library.document.structure);
    expect(words?.task).toMatch(/ \(the text does not say by whom\)$/u);
    expect(words?.who).toBe("not named");
  });
});
