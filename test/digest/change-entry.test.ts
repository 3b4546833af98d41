import { describe, expect, it } from "vitest";
import { type EntryWish, markEntryDone, snoozeEntry, takeBackEntry } from "../../src/digest/change-entry.ts";
import { subscription } from "../contract/state-samples.ts";
import { CHANNEL, createUseCaseDeps, NOW, noProfile, profile, WISH } from "./use-cases.ts";

const ENTRY = "financing-task-force";
const wish = (change: Partial<EntryWish> = {}): EntryWish => ({
  ...WISH,
  entry: ENTRY,
  readProfile: profile("America/New_York"),
  ...change,
});

describe("what is said about an entry", () => {
  it.each([
    ["week", "2026-10-16"],
    ["month", "2026-11-09"],
  ] as const)("a snooze of a %s counts from the person's day where no digest is set", async (length, until) => {
    const deps = createUseCaseDeps();
    const snooze = { destination: CHANNEL, entry: ENTRY, kind: "snoozed", until, by: "U1", at: NOW };
    expect(await snoozeEntry(deps, wish(), length)).toEqual({
      kind: "changed",
      snooze,
      snoozes: [snooze],
      today: "2026-10-09",
    });
  });

  it("counts from the day of the digest where one is set", async () => {
    const deps = createUseCaseDeps();
    await deps.store.subscriptions.save(subscription(CHANNEL, { zone: "Asia/Tokyo" }));
    const outcome = await snoozeEntry(deps, wish({ readProfile: noProfile }), "week");
    expect(outcome).toMatchObject({ today: "2026-10-10", snooze: { until: "2026-10-17" } });
  });

  it("a month from the last of January ends on the last of February", async () => {
    const deps = { ...createUseCaseDeps(), now: () => Date.parse("2027-01-31T12:00:00Z") };
    expect(await snoozeEntry(deps, wish(), "month")).toMatchObject({ snooze: { until: "2027-02-28" } });
  });

  it("done is for good, takes the place of a snooze, and is taken back", async () => {
    const deps = createUseCaseDeps();
    await snoozeEntry(deps, wish(), "week");
    expect(await markEntryDone(deps, wish())).toMatchObject({ snooze: { kind: "done", until: null } });
    expect(await deps.store.snoozes.list(CHANNEL)).toHaveLength(1);
    expect(await takeBackEntry(deps, wish())).toMatchObject({ kind: "changed", snooze: null, snoozes: [] });
    expect(await deps.store.snoozes.list(CHANNEL)).toEqual([]);
  });

  it.each(["not_a_member", "bot_absent"] as const)("changes nothing where access is %s", async (access) => {
    const deps = createUseCaseDeps();
    await markEntryDone(deps, wish());
    for (const change of [snoozeWeek, markEntryDone, takeBackEntry])
      expect(await change(deps, wish({ access, readProfile: noProfile }))).toEqual({ kind: "refused", reason: access });
    expect(await deps.store.snoozes.list(CHANNEL)).toMatchObject([{ kind: "done" }]);
  });

  it("an entry that the ledger does not have is told, and nothing stored", async () => {
    const deps = createUseCaseDeps();
    for (const change of [snoozeWeek, markEntryDone, takeBackEntry])
      expect(await change(deps, wish({ entry: "nothing-like-it" }))).toEqual({ kind: "unknown_entry" });
    expect(await deps.store.snoozes.list(CHANNEL)).toEqual([]);
  });
});

function snoozeWeek(...[deps, about]: Parameters<typeof markEntryDone>) {
  return snoozeEntry(deps, about, "week");
}
