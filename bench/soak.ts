/**
 * The long version of two tests, with figures: a simulated year of 1,000 destinations with two dying processes and a
 * failing Slack, and 200 kills of real processes. On both stores; PostgreSQL where WSIS_TEST_DATABASE_URL names one.
 * Settings: SOAK_DAYS (366), SOAK_DESTINATIONS (1000), SOAK_KILLS (200), SOAK_SEED (1).
 */
import {
  createPostgresDatabase,
  createSqliteDatabase,
  type PlacedDatabase,
  POSTGRES_URL,
} from "../test/contract/databases.ts";
import { describeYear, findWrong } from "../test/scheduler/check-year.ts";
import { runKills } from "../test/scheduler/kill-run.ts";
import { simulateYear } from "../test/scheduler/simulate-year.ts";

const setting = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const days = setting("SOAK_DAYS", 366);
const destinations = setting("SOAK_DESTINATIONS", 1000);
const kills = setting("SOAK_KILLS", 200);
const seed = setting("SOAK_SEED", 1);

const wrong: string[] = [];

async function soakYear(name: string, database: PlacedDatabase): Promise<void> {
  const started = performance.now();
  // Many more calls than in the test: fewer deaths for each, several a day all the same.
  const year = await simulateYear(database, { destinations, from: "2028-01-01", days, seed, deathRate: 0.0003 });
  await database.drop();
  const found = findWrong(year);
  wrong.push(...found);
  report(name, {
    destinations,
    days,
    ...describeYear(year),
    wrong: found.length,
    seconds: Math.round((performance.now() - started) / 1000),
  });
}

async function soakKills(name: string, database: PlacedDatabase): Promise<void> {
  const { doubles, missing, lost, ...figures } = await runKills(database, {
    destinations,
    kills,
    seed,
    longestLife: 3000,
  });
  await database.drop();
  wrong.push(...doubles, ...missing, ...lost);
  report(name, { destinations, ...figures, doubles: doubles.length, missing: missing.length, lost: lost.length });
}

function report(name: string, figures: Record<string, number>): void {
  console.log(
    `${name}: ${Object.entries(figures)
      .map(([key, value]) => `${key} ${value.toLocaleString("en")}`)
      .join(", ")}`,
  );
}

await soakKills("kills on SQLite", await createSqliteDatabase());
if (POSTGRES_URL !== undefined) await soakKills("kills on PostgreSQL", await createPostgresDatabase());
await soakYear("year on SQLite", await createSqliteDatabase(true));
if (POSTGRES_URL !== undefined)
  await soakYear("year on PostgreSQL", await createPostgresDatabase("-c synchronous_commit=off"));
if (POSTGRES_URL === undefined) console.log("PostgreSQL: SKIPPED, WSIS_TEST_DATABASE_URL is not set");
for (const line of wrong.slice(0, 50)) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
