import { describe, expect, it } from "vitest";
import {
  createPostgresDatabase,
  createSqliteDatabase,
  NO_POSTGRES,
  type PlacedDatabase,
  POSTGRES_URL,
} from "../contract/databases.ts";
import { runKills } from "./kill-run.ts";

const RUN = { destinations: 100, kills: 20, seed: 4, longestLife: 250 };

describe.concurrent("SIGKILL at random moments, twenty times", () => {
  it("on SQLite: nothing acknowledged is lost, the file opens, no digest comes twice or never", {
    timeout: 120_000,
  }, async () => {
    await check(await createSqliteDatabase());
  });

  it("on PostgreSQL: the same", { timeout: 120_000 }, async ({ skip }) => {
    if (POSTGRES_URL === undefined) skip(NO_POSTGRES);
    await check(await createPostgresDatabase());
  });
});

async function check(database: PlacedDatabase): Promise<void> {
  const result = await runKills(database, RUN);
  await database.drop();
  expect(result).toMatchObject({ doubles: [], missing: [], lost: [], messages: result.expected });
  expect(result.acknowledged).toBeGreaterThan(50);
  console.info(JSON.stringify({ ...result, doubles: 0, missing: 0, lost: 0 }));
}
