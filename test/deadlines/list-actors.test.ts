import { describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { filterLedger } from "../../src/deadlines/filter-ledger.ts";
import { listActors } from "../../src/deadlines/list-actors.ts";
import { library, sources } from "../digest/simulate.ts";

describe("listActors", () => {
  it("has the bodies by which the ledger can be narrowed down, and no others", () => {
    const ledger = buildLedger(sources.obligations, sources.calendar, "2026-11-24");
    const ids = listActors(ledger, library.concepts).map(({ id }) => id);
    expect(ids).toContain("itu");
    for (const { id } of library.concepts) {
      const { entries } = filterLedger(ledger, { actor: id, all: true }, library.concepts);
      expect([id, entries.length > 0]).toEqual([id, ids.includes(id)]);
    }
  });
});
