import { describe, expect, it } from "vitest";
import { createPostgresDatabase, createSqliteDatabase, POSTGRES_URL } from "../contract/databases.ts";
import type { TestDatabase } from "../contract/state-store.ts";
import { simulateYear, type YearResult } from "./simulate-year.ts";
import { isSilentDay, localDateByIntl } from "./simulated-subscriptions.ts";

const YEAR = { destinations: 20, from: "2028-01-01", days: 366, seed: 20, deathRate: 0.003 };

describe("a year with two processes that keep dying, and a Slack that keeps failing", () => {
  it("on SQLite: every digest once, on its own day", { timeout: 120_000 }, async () => {
    await checkYear(await createSqliteDatabase(true));
  });

  it.skipIf(POSTGRES_URL === undefined)(
    "on PostgreSQL: every digest once, on its own day",
    { timeout: 120_000 },
    async () => {
      await checkYear(await createPostgresDatabase("-c synchronous_commit=off"));
    },
  );
});

async function checkYear(database: TestDatabase): Promise<void> {
  const started = performance.now();
  const year = await simulateYear(database, YEAR);
  await database.drop();
  console.info(describeYear(year, performance.now() - started));
  expect(year.slack.doubles).toEqual([]);
  expect(year.slack.refused).toBe(0);
  expect(year.errors).toEqual([]);
  expect(year.deaths).toBeGreaterThan(50);
  checkMessages(year);
}

export function checkMessages({ slack, expected }: YearResult): void {
  const wanted = expected.filter(({ subscription, date }) => !isSilentDay(subscription, date));
  expect(wanted.filter(({ key }) => slack.get(key) === undefined)).toEqual([]);
  expect(slack.messages).toHaveLength(wanted.length);
  for (const { subscription, date, key, dueAt } of wanted) {
    const at = slack.get(key)?.at ?? 0;
    if (at < dueAt - 20_000) expect.fail(`${key} came before its time`);
    if (localDateByIntl(at, subscription.zone) !== date)
      expect.fail(`${key} came on ${localDateByIntl(at, subscription.zone)}`);
  }
}

function describeYear({ slack, expected, deaths, wakes, unsettled }: YearResult, milliseconds: number): string {
  const late = slack.messages.filter(({ text }) => text === "late").length;
  const figures = {
    expected: expected.length,
    sent: slack.messages.length,
    late,
    deaths,
    wakes,
    unsettled,
    seconds: Math.round(milliseconds / 1000),
  };
  return JSON.stringify(figures);
}
