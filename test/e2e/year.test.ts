import { describe, expect, it } from "vitest";
import { createPostgresDatabase, createSqliteDatabase, NO_POSTGRES, POSTGRES_URL } from "../contract/databases.ts";
import type { TestDatabase } from "../contract/state-store.ts";
import { describeYear, findWrong } from "./check-year.ts";
import { simulateYear } from "./simulate-year.ts";

/** A leap year, with 29 February and every change of clocks. */
const YEAR = { destinations: 20, from: "2028-01-01", days: 366, seed: 20, deathRate: 0.003 };

/** A year takes one to three minutes of a machine, by how quick and how busy it is; whatever takes this long hangs. */
const MAX_YEAR_MS = 600_000;

describe.concurrent("a year with two processes that keep dying, and a Slack that keeps failing", () => {
  it("on SQLite: every digest once, on its own day", { timeout: MAX_YEAR_MS }, async () => {
    await checkYear(await createSqliteDatabase(true));
  });

  it("on PostgreSQL: the same", { timeout: MAX_YEAR_MS }, async ({ skip }) => {
    if (POSTGRES_URL === undefined) skip(NO_POSTGRES);
    await checkYear(await createPostgresDatabase("-c synchronous_commit=off"));
  });
});

async function checkYear(database: TestDatabase): Promise<void> {
  const year = await simulateYear(database, YEAR);
  await database.drop();
  console.info(JSON.stringify(describeYear(year)));
  expect(findWrong(year)).toEqual([]);
  expect(year.deaths).toBeGreaterThan(100);
}
