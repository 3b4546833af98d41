import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseDataSubject, runDataExport, runDataPurge } from "../../src/cli/data.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSqliteDatabase } from "../contract/databases.ts";
import { NOW, person, subscription } from "../contract/state-samples.ts";
import type { TestDatabase } from "../contract/state-store.ts";

describe("wsis data", () => {
  let database: TestDatabase;
  let store: StateStore;
  let out = "";
  let err = "";
  const io = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    language: "en" as const,
  };

  beforeEach(async () => {
    [out, err] = ["", ""];
    database = await createSqliteDatabase(true);
    store = await database.connect();
    await store.subscriptions.save(subscription(person()));
    await store.calendarFeeds.save({ destination: person(), tokenHash: "5ec3e7", language: "fr", createdAt: NOW });
  });
  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  it.each([
    ["U1", { kind: "person", id: "U1", team: null }],
    ["T9:W1", { kind: "person", id: "W1", team: "T9" }],
    ["C1", { kind: "channel", id: "C1", team: null }],
    ["D1", undefined],
    ["u1; drop table", undefined],
  ])("reads %s", (text, subject) => {
    expect(parseDataSubject(text)).toEqual(subject);
  });

  it("exports, purges, and then has nothing", async () => {
    expect(await runDataExport(store, "U1", io)).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      subject: { id: "U1" },
      subscriptions: [{ createdBy: "U1" }],
      feedback: [],
      calendarFeeds: [{ destination: person(), language: "fr", createdAt: NOW, revoked: false }],
    });
    expect(out).not.toContain("5ec3e7");
    out = "";
    expect(await runDataPurge(store, "U1", io)).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ purged: { subscriptions: 1, feedback: 0, calendarFeeds: 1 } });
    expect(await runDataPurge(store, "U1", io)).toBe(1);
    expect(await runDataExport(store, "U1", io)).toBe(1);
    expect(err).toBe("");
  });

  it("says what it expects when the target is none", async () => {
    expect(await runDataPurge(store, "everybody", io)).toBe(2);
    expect(err).toMatch(/neither a person nor a channel/u);
    expect(await store.subscriptions.list()).toHaveLength(1);
  });
});
