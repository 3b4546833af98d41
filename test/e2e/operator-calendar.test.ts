import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import { buildDigest } from "../../src/digest/build-digest.ts";
import type { Announcement } from "../../src/domain/delivery.ts";

const SETTINGS = { actor: null, horizon: 90, quiet: "line" } as const;

describe("an operator's calendar", () => {
  it("a date that an operator adds while the bot runs is in the ledger, in answers, and in the next digest as news", async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), "wsis-data-"));
    const app = await createApp({ dataDirectory, clock: () => Date.parse("2026-11-24T09:00:00Z") });
    const digest = (today: string, last?: Announcement) => {
      const built = buildDigest({
        ledger: app.ledger(today),
        settings: SETTINGS,
        snoozes: [],
        last,
        late: false,
        concepts: app.library.concepts,
      });
      if (built.kind === "silent") throw new Error("silent");
      return built;
    };
    const first = digest("2026-11-24").announcement;
    writeFileSync(
      join(dataDirectory, "calendar.yaml"),
      "CSTD 30th session:\n  spans: [{ start: 2027-04-05, end: 2027-04-09 }]\n  source: unctad.org\n",
    );
    const next = digest("2026-11-25", first);
    expect(next.changed.map(({ change, entry }) => [change, entry.obligation.deadline.event])).toContainEqual([
      "dates",
      "CSTD 30th session",
    ]);
    expect(digest("2026-11-26", next.announcement).changed).toEqual([]);
  });
});
