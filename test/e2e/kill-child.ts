/**
 * A process that delivers digests and writes feedback until it is killed. It waits for a line on stdin, so that it can be
 * started ahead of time. Every line it prints is the id of a write that the store has acknowledged.
 */

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { WebClient } from "@slack/web-api";
import { NO_METRICS } from "../../src/ports/metrics.ts";
import { createScheduler, SCHEDULER_DEFAULTS } from "../../src/scheduler/scheduler.ts";
import { systemClock } from "../../src/scheduler/system-clock.ts";
import { createDigestSender } from "../../src/slack/digest/digest-sender.ts";
import { openPostgresStore } from "../../src/storage/postgres-store.ts";
import { openSqliteStore } from "../../src/storage/sqlite-store.ts";
import { feedback } from "../contract/state-samples.ts";
import { KILL_TIMES, type KillChildOptions } from "./kill-options.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as KillChildOptions;
await once(process.stdin, "data");

const { place, slackUrl, botToken, clockFile } = options;
const store = await ("sqlite" in place ? openSqliteStore(place.sqlite) : openPostgresStore(place.postgres));
const client = new WebClient(botToken, {
  slackApiUrl: slackUrl,
  retryConfig: { retries: 0 },
  timeout: KILL_TIMES.post,
  rejectRateLimitedCalls: true,
  logger: { debug: no, info: no, warn: no, error: no, setLevel: no, setName: no, getLevel: () => "error" as never },
});
const scheduler = createScheduler({
  store,
  sender: createDigestSender(async () => client),
  buildDigest: async (_, localDate) => ({
    message: { text: localDate, blocks: [{ type: "divider" }] },
    announcement: { localDate, entries: [] },
  }),
  buildPauseNotice: () => ({ text: "paused", blocks: [] }),
  // The days pass as the parent wants: it writes how far the clock is ahead.
  clock: { now: () => Date.now() + Number(readFileSync(clockFile, "utf8")), sleep: systemClock.sleep },
  log: { info: no, warn: no, error: (fields) => process.stderr.write(`${JSON.stringify(fields, describeErrors)}\n`) },
  metrics: NO_METRICS,
  makeToken: () => `${process.pid}-${Math.random()}`,
  settings: { ...SCHEDULER_DEFAULTS, messagesPerMinute: options.messagesPerMinute, wakeMs: 50, times: KILL_TIMES },
});
scheduler.start();

for (let n = 0; ; n++) {
  const id = `${process.pid}-${n}`;
  await store.feedback.save(feedback({ id }));
  process.stdout.write(`${id}\n`);
  await sleep(10);
}

function no(): void {}

function describeErrors(_: string, value: unknown): unknown {
  return value instanceof Error ? value.message : value;
}
