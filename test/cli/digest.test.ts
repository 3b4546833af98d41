import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DigestPreviewOptions, runDigestPreview } from "../../src/cli/digest.ts";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { channel, claim, snooze, subscription } from "../contract/state-samples.ts";
import { digestOn, library, sources } from "../digest/simulate.ts";

let database: PlacedDatabase;
let store: StateStore;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
});
afterEach(async () => {
  await store.close();
  await database.drop();
});

async function preview(options: DigestPreviewOptions, hasStore = true) {
  const out = { stdout: "", stderr: "" };
  const into = (name: keyof typeof out) => ({
    write(text: string) {
      out[name] += text;
    },
  });
  const deps = {
    digestDeps: {
      ledger: (today: string) => buildLedger(sources.obligations, sources.calendar, today),
      concepts: library.concepts,
      zone: "Europe/Zurich",
      now: () => Date.parse("2026-10-09T23:30:00Z"),
      makeId: () => "s1",
    },
    structure: library.document.structure,
    problems: [{ file: "calendar.yaml", line: 3, message: "no source" }],
    openStore: async () => (hasStore ? database.connect() : null),
  };
  const io = { stdout: into("stdout"), stderr: into("stderr"), language: "en" as const };
  return { code: await runDigestPreview(deps, options, io), ...out };
}

describe("wsis digest preview", () => {
  it("shows what somebody new would get, on the day of the zone", async () => {
    const { code, stdout, stderr } = await preview({}, false);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "calendar.yaml:3: no source\n" });
    expect(stdout).toContain("Deadlines · 10 October 2026\nThis is the first digest.");
  });

  it("goes by --today, --within, --actor and --lang", async () => {
    const { stdout } = await preview({ today: "2026-11-24", within: "400d", actor: "ITU", lang: "ru" });
    expect(stdout).toContain("Сроки · 24 ноября 2026");
    expect(stdout).toContain("2027, дата не установлена\n  внутренняя целевая группа по финансированию (МСЭ");
    expect(stdout).not.toContain("\n  Комиссия по науке и технике");
  });

  it("goes by a channel's settings, what it was told last and what it has hidden", async () => {
    await store.subscriptions.save(
      subscription(channel(), { language: "ru", actor: null, quiet: "line", horizon: 400 }),
    );
    const held = claim(channel(), { slot: "2026-10-08" });
    await store.deliveries.claim(held);
    await store.deliveries.beginPost(held, held.expiresAt, digestOn("2026-10-08").announcement);
    await store.deliveries.markSent(held, "1.1");
    expect((await preview({ channel: "C1", today: "2026-10-09" })).stdout).toContain("Ближайшее: 28 апреля");
    await store.snoozes.save(snooze({ entry: "council-2026-preparations", kind: "done", until: null }));
    expect((await preview({ channel: "C1", today: "2026-10-09" })).stdout).toContain("Ближайшее: 9–27 ноября");
  });

  it("says that none comes on a day off, and what it would say", async () => {
    const daysOff = [{ start: "2026-12-24", end: "2027-01-03" }];
    await store.subscriptions.save(subscription(channel(), { days: { every: "daily" }, language: "en", daysOff }));
    const off = await preview({ channel: "C1", today: "2026-12-25" });
    expect(off).toMatchObject({ code: 0, stdout: expect.stringContaining("Deadlines · 25 December 2026") });
    expect(off.stderr).toContain("no digest comes on this day");
    expect((await preview({ channel: "C1", today: "2027-01-04" })).stderr).not.toContain("no digest comes");
  });

  it("says what is wrong, and that there is no such digest or no store", async () => {
    expect(await preview({ today: "tomorrow" })).toMatchObject({ code: 2, stderr: expect.stringContaining("--today") });
    expect(await preview({ actor: "nobody" })).toMatchObject({ code: 2, stdout: "" });
    for (const within of ["0", "3651d", "soon"])
      expect(await preview({ within })).toMatchObject({ code: 2, stderr: expect.stringContaining("from 1 to 3650") });
    expect(await preview({ channel: "C9" })).toMatchObject({ code: 1, stdout: "" });
    expect(await preview({ channel: "C9" }, false)).toMatchObject({ code: 3, stdout: "" });
  });
});
