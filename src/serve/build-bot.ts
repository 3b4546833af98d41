import { randomUUID } from "node:crypto";
import type { Composer } from "../composer.ts";
import type { Config } from "../config.ts";
import { StorageError } from "../domain/error.ts";
import { type CalendarHandler, createCalendarHandler } from "../http/calendar-feed.ts";
import { createCalendarAddresses } from "../http/calendar-token.ts";
import type { Log } from "../log/log.ts";
import type { Metrics } from "../ports/metrics.ts";
import type { StateStore } from "../ports/state-store.ts";
import { buildSchedulerSettings, createScheduler } from "../scheduler/scheduler.ts";
import { systemClock } from "../scheduler/system-clock.ts";
import { createSlackApp, type SlackApp } from "../slack/create-slack-app.ts";
import type { DeadlineDeps } from "../slack/platform/deadline-deps.ts";
import type { Installing } from "../slack/slack-app-options.ts";
import { measureAnswers } from "./measure-answers.ts";
import type { ServedApp } from "./open-served-app.ts";
import type { SlackSide } from "./slack-side.ts";

/** What every edge of the running bot is given. */
export interface ServeDeps {
  readonly app: ServedApp;
  readonly config: Config;
  /** Null where nothing can be remembered. */
  readonly store: StateStore | null;
  readonly metrics: Metrics;
  readonly log: Log;
  /** What answers with a model; null where none is set. */
  readonly composer: Composer | null;
}

/** The calendar feeds. Undefined where there is nothing to serve them from, or no address to reach them at. */
export function buildCalendar({ app, config, store, log }: ServeDeps): CalendarHandler | undefined {
  if (store === null || config.settings.publicUrl === null) return undefined;
  const { calendarFeeds: feeds } = store;
  return createCalendarHandler({ feeds, ledger: () => app.ledger(), library: app.library, now: Date.now, log });
}

/** The Slack edge. Nothing connects yet. */
export function buildBot(
  deps: ServeDeps,
  { emulator: _, installUrl: __, ...side }: SlackSide,
  calendar: CalendarHandler | undefined,
): SlackApp {
  const { app, config, store, metrics, log, composer } = deps;
  const { language, digestRate: messagesPerMinute, admission } = config.settings;
  return createSlackApp({
    app: measureAnswers({ ...app, ...(composer && { ask: composer.ask }) }, deps, () => performance.now()),
    ...(composer && { model: { store: store?.quotesOnly ?? null, now: Date.now } }),
    log,
    metrics,
    admission,
    ...side,
    ...buildInstalling(deps),
    ...(language && { language }),
    ...(calendar && { calendar }),
    poster: { messagesPerMinute, ...(store && { budget: store.budget }) },
    ...(store && { accepted: store.accepted }),
    ...(store && { threads: { threads: store.threads, off: store.threadsOff } }),
    ...(store && { seen: { claim: (key: string) => store.seen.claim(key, Date.now()) } }),
    ...(store && { languages: store.languages }),
    deadlines: buildDeadlineDeps(deps),
    feedback: { store: store?.feedback ?? null, now: Date.now },
    personal: { store: store?.records ?? null },
    ...(store && { changes: { store: store.records } }),
    ...(store && { installations: { store: store.installations, now: Date.now } }),
  });
}

/** Where workspaces install the bot: with what. @throws StorageError where their tokens could be kept nowhere */
function buildInstalling({ config: { settings, secrets }, store }: ServeDeps): { installing?: Installing } {
  const { slack } = secrets;
  const { publicUrl, slackApiUrl } = settings;
  if (slack?.kind !== "oauth" || publicUrl === null) return {};
  if (store === null)
    throw new StorageError("Expected a database for the tokens of workspaces, found none: set DATABASE_URL");
  const { clientId, clientSecret, tokenKey, previousKeys } = slack;
  return {
    installing: {
      clientId,
      clientSecret: clientSecret.reveal(),
      tokenKey: tokenKey.reveal(),
      previousKeys: previousKeys.map((key) => key.reveal()),
      publicUrl,
      ...(slackApiUrl && { slackSite: new URL(slackApiUrl).origin }),
      store,
      now: Date.now,
    },
  };
}

function buildDeadlineDeps({ app, config: { settings }, store }: ServeDeps): DeadlineDeps {
  const calendars =
    store && settings.publicUrl ? createCalendarAddresses(store.calendarFeeds, settings.publicUrl, Date.now) : null;
  return { ...app.digestDeps, store, calendars };
}

/** The scheduler that sends digests, not yet started. Undefined where nothing can be remembered. */
export function buildScheduler({ digests }: SlackApp, { store, config: { settings }, metrics, log }: ServeDeps) {
  if (!digests || !store) return undefined;
  const { sender, buildDigest, buildPauseNotice } = digests;
  return createScheduler({
    store,
    sender,
    buildDigest,
    buildPauseNotice,
    clock: systemClock,
    log,
    metrics,
    makeToken: randomUUID,
    settings: buildSchedulerSettings(settings.digestRate, settings.retention),
  });
}
